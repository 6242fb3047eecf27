using SourcingBot.BotFramework;

namespace SourcingBot.Storage.Tests.Power;

/// <summary>What a conversation must hold: everything that was acknowledged, and perhaps the one thing that was not yet.</summary>
internal sealed class Conversation(ConversationKey key)
{
    private readonly List<Kept> acknowledged = [Kept.Nothing];
    private Kept inDoubt = Kept.Nothing;

    public ConversationKey Key => key;

    public string StateKey => $"{key.ChannelId}/conversations/{key.ConversationId}";

    public Kept Now => acknowledged[^1];

    public async Task ChangeAsync(Kept after, Func<Task> change, SimulatedDisk disk)
    {
        inDoubt = after;
        await change();
        // A cut while SQLite tidies up after a commit: nobody hears the answer any more.
        if (!disk.IsOff)
        {
            acknowledged.Add(after);
        }
    }

    /// <summary>Goes on with what is there after a restart.</summary>
    /// <returns>Whether something is missing that was acknowledged. What is neither the present nor a past state of the conversation is an error.</returns>
    public bool Resume(Kept found)
    {
        var isLost = found != Now && found != inDoubt;
        if (isLost)
        {
            acknowledged.Contains(found).ShouldBeTrue($"{key} holds what it never was to hold:\n{found}\nLast acknowledged:\n{Now}");
        }

        acknowledged.Add(found);
        inDoubt = found;
        return isLost;
    }
}
