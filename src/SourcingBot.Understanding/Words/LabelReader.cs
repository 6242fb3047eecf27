using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Words;

/// <summary>Finds the answers of a message that are written like entries of a form: "Budget: 100k", "Timeline - Q3", "control shared".</summary>
internal static class LabelReader
{
    /// <summary>What stands behind a name without a sign is an entry only if it is as short as one.</summary>
    private const int LongestUnmarked = 6;

    /// <summary>Two for every criterion; a text that names them more often is no form.</summary>
    private const int MostUnmarked = 22;

    /// <param name="words">The message.</param>
    /// <param name="names">Where it names criteria, in its order.</param>
    public static IReadOnlyList<Labelled> Read(WordList words, IReadOnlyList<(Criterion Criterion, WordSpan Span)> names)
    {
        var labels = names.Where(name => IsLabel(words, name.Span)).ToList();
        var entries = new List<Labelled>(labels.Count);
        for (var i = 0; i < labels.Count; i++)
        {
            var (first, end) = (labels[i].Span.Last + 2, i + 1 < labels.Count ? labels[i + 1].Span.First : words.Count);
            var last = first;
            while (last < end && !SentenceSplitter.IsEnd(words, last))
            {
                last++;
            }

            if (last > first)
            {
                entries.Add(new Labelled(labels[i].Criterion, new WordSpan(first, last - 1)));
            }
        }

        return entries;
    }

    /// <summary>"Control shared", "data is public", "regarding control, we want to be close to it".</summary>
    /// <param name="words">The message.</param>
    /// <param name="names">Where it names criteria, in its order.</param>
    public static IReadOnlyList<Labelled> ReadUnmarked(WordList words, IReadOnlyList<(Criterion Criterion, WordSpan Span)> names)
    {
        var entries = new List<Labelled>();
        for (var i = 0; i < names.Count; i++)
        {
            var (criterion, name) = names[i];
            if (IsLabel(words, name) || (entries.Count > 0 && entries[^1].Span.Last >= name.First))
            {
                continue;
            }

            var isRegarded = IsRegarded(words, name.First);
            var first = name.Last + (isRegarded && words.Is(name.Last + 1, ",") ? 2 : 1);
            var end = i + 1 < names.Count ? names[i + 1].Span.First : words.Count;
            var last = first;
            while (last < end && !SentenceSplitter.IsEnd(words, last) && (isRegarded || !(words.Is(last, words.Grammar.Labels.Parting))) && (isRegarded || last - first <= LongestUnmarked))
            {
                last++;
            }

            if (last > first && (isRegarded || (last - first <= LongestUnmarked && BeginsClause(words, name.First))))
            {
                entries.Add(new Labelled(criterion, new WordSpan(first, last - 1)));
            }
        }

        return entries.Count > MostUnmarked ? [] : entries;
    }

    private static bool IsRegarded(WordList words, int name)
    {
        var before = name - (words.Is(name - 1, words.Grammar.Labels.Articles) ? 2 : 1);
        return words.Grammar.Labels.Regarding.Contains(words[before].Text) || words.Grammar.Labels.AsFor.TryMatch(words, before, -1, out _, out _);
    }

    /// <summary>A colon makes any name a label; a dash only one that begins a line or a clause, and not "-5000" or "budget-friendly".</summary>
    private static bool IsLabel(WordList words, WordSpan name)
    {
        var sign = words[name.Last + 1];
        return sign.Text switch
        {
            ":" or "=" => !words[name.Last + 2].Is("/"),
            "-" => !sign.IsGlued && !words[name.Last + 2].IsGlued && BeginsClause(words, name.First),
            _ => false,
        };
    }

    private static bool BeginsClause(WordList words, int index)
    {
        var i = index - 1;
        while (i >= 0 && index - i <= 3 && words.Grammar.Labels.Beginnings.Contains(words[i].Text) && !HasLineEnd(words, i))
        {
            i--;
        }

        return i < 0 || HasLineEnd(words, i) || words[i].Kind == WordKind.Sign || words.Is(i + 1, words.Grammar.Common.And);
    }

    /// <summary>Between a word and the next the message begins a new line.</summary>
    private static bool HasLineEnd(WordList words, int index) => words.Message.AsSpan(words[index].End, words[index + 1].Start - words[index].End).Contains('\n');
}
