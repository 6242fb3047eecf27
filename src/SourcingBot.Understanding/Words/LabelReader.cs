using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Words;

/// <summary>Finds the answers of a message that are written like entries of a form: "Budget: 100k", "Timeline - Q3".</summary>
internal static class LabelReader
{
    private static readonly HashSet<string> Beginnings = new("the our my your a - * • > and for as regarding on".Split(' '), StringComparer.Ordinal);

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
        while (i >= 0 && index - i <= 3 && Beginnings.Contains(words[i].Text) && !HasLineEnd(words, i))
        {
            i--;
        }

        return i < 0 || HasLineEnd(words, i) || words[i].Kind == WordKind.Sign;
    }

    /// <summary>Between a word and the next the message begins a new line.</summary>
    private static bool HasLineEnd(WordList words, int index) => words.Message.AsSpan(words[index].End, words[index + 1].Start - words[index].End).Contains('\n');
}
