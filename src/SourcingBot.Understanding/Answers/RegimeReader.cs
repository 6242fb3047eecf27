using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>"We fall under the NYDFS regulation" → a regime that the vocabulary does not know, as the person names it.</summary>
internal static class RegimeReader
{
    private const int LongestReply = 14;
    private const int LongestName = 10;
    private const int Before = 3;

    public static string? Read(Message message)
    {
        var words = message.Words;
        if (message.Pending != Criterion.DataSensitivity || words.Count > LongestReply)
        {
            return null;
        }

        // Where all is in capitals they tell nothing: there both sides must name a rule.
        var isLoud = !words.Message.Any(char.IsLower);
        for (var i = 0; i < words.Count; i++)
        {
            var name = Name(words, i, out var length);
            var folded = message.Folded.IndexAt(i);
            if (name is not null && !message.IsAsked(i) && !message.IsUndecided(i) && IsRule(words, i, length, isLoud) && !Negation.Covers(message.Folded, folded, message.Folded.IndexAt(i + length)))
            {
                return name;
            }
        }

        return null;
    }

    private static bool IsRule(WordList words, int name, int length, bool isLoud)
    {
        var (isCalled, isBound) = (words.Grammar.Regimes.Rules.Contains(words[name + length].Text), IsBound(words, name));
        return isLoud ? isCalled && isBound : isCalled || isBound;
    }

    private static bool IsBound(WordList words, int name)
    {
        var i = name - (words.Is(name - 1, words.Grammar.Common.The) ? 2 : 1);
        return words.Grammar.Regimes.Binding.Contains(words[i].Text) && Enumerable.Range(1, Before).Any(back => words.Grammar.Regimes.Bound.Contains(words[i - back].Text));
    }

    /// <summary>Capitals, with the number that belongs to them: "NYDFS", "NIST 800".</summary>
    private static string? Name(WordList words, int index, out int length)
    {
        length = words[index + 1].Kind == WordKind.Digits ? 2 : 1;
        var written = words.Written(index, index + 1);
        return words[index].Kind == WordKind.Letters && written.Length is > 1 and <= LongestName && written.All(char.IsAsciiLetterUpper) && !words.Grammar.Regimes.NoRegimes.Contains(written)
            ? words.Written(index, index + length)
            : null;
    }
}
