using System.Text.Json;
using SourcingBot.Dialogs.Flavours;

namespace SourcingBot.Dialogs.Reactions;

/// <summary>The value of the invoke <c>message/submitAction</c>: the thumbs below a message of Teams. The words that people may add are not kept.</summary>
internal sealed record Submission(string? ActionName, Submission.Choice? ActionValue)
{
    /// <summary>Null for anything else.</summary>
    public static Submission? Read(object? value)
    {
        try
        {
            return value is null ? null : Framework.Read<Submission>(value);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal sealed record Choice(string? Reaction);
}
