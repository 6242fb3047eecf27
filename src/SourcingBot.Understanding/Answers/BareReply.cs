using SourcingBot.Understanding.Amounts;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>A reply that is one whole number and hardly anything else: "100", "about 8", "I'd say 15 to 20", "no, 9".</summary>
internal static class BareReply
{
    private static readonly HashSet<string> Around = new(
        ("i we it that would will think guess say suppose about around roughly approximately approx circa ca some somewhere something like maybe perhaps probably between or so ish our my the a budget is be of for "
        + "have has can could spend afford ok okay well hmm um yes . , ; ! ? : ~ - = \n just only so far up to team size headcount need them start with starters initially "
        + "no nope sorry wait actually make oops rather mean meant").Split(' '), StringComparer.Ordinal);

    public static (Amount Amount, Found Found)? Of(Message message, List<Found> amounts)
    {
        if (amounts is not [var found] || !message.IsShort || Amount.Of(found.Result) is not { IsBare: true } amount || !IsWhole(amount.Min) || !IsWhole(amount.Max))
        {
            return null;
        }

        for (var i = 0; i < message.Words.Count; i++)
        {
            if ((i < found.First || i > found.Last) && !Around.Contains(message.Words[i].Text))
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
