using System.Text.Json.Serialization;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>An asking that was not answered yet.</summary>
/// <param name="Id">Tells it from other askings of the same question.</param>
internal sealed record OpenAsking(string Id)
{
    /// <summary>Who is asked again and again without an answer gets many; the newest are those that are still looked at.</summary>
    private const int MostCards = 4;

    /// <summary>The ids of the messages that show its buttons for good, the newest last.</summary>
    public List<string> Cards { get; init; } = [];

    /// <summary>Whether there may be messages with its buttons that are not among <see cref="Cards"/>.</summary>
    [JsonIgnore]
    public bool MayHaveMore => Cards.Count == MostCards;

    public void Shows(string messageId)
    {
        Cards.Add(messageId);
        if (Cards.Count > MostCards)
        {
            Cards.RemoveAt(0);
        }
    }
}
