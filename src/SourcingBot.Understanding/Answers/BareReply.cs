using SourcingBot.Understanding.Amounts;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>A reply that is one whole number and hardly anything else: "100", "about 8", "I'd say 15 to 20", "no, 9".</summary>
internal static class BareReply
{
    public static (Amount Amount, Found Found)? Of(Message message, List<Found> amounts)
    {
        if (amounts is not [var found] || !message.IsShort || Amount.Of(found.Result) is not { IsBare: true } amount || !IsWhole(amount.Min) || !IsWhole(amount.Max))
        {
            return null;
        }

        for (var i = 0; i < message.Words.Count; i++)
        {
            if ((i < found.First || i > found.Last) && !message.Words.Is(i, message.Words.Grammar.BareReplies.Around))
            {
                return null;
            }
        }

        return (amount, found);
    }

    /// <summary>Nothing but signs stand beside the words.</summary>
    public static bool IsAlone(WordList words, Found found)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if ((i < found.First || i > found.Last) && words[i].Kind != WordKind.Sign)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWhole(decimal? value) => value is null || value == decimal.Truncate(value.Value);
}
