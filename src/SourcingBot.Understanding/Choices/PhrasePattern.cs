using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Choices;

/// <summary>A phrase as an author writes it, "[weekly|monthly] report", taken apart into slots with alternatives.</summary>
public sealed class PhrasePattern
{
    private PhrasePattern(List<IReadOnlyList<IReadOnlyList<string>>> slots) => Slots = slots;

    /// <summary>For each part of the phrase its alternatives, each as the words it is compared by.</summary>
    internal IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Slots { get; }

    /// <summary>In how many ways the phrase can be said.</summary>
    public long CountOfForms => Slots.Aggregate(1L, (count, slot) => Math.Min(count * slot.Count, int.MaxValue));

    /// <summary>Every way to say it, as words parted by single spaces.</summary>
    public IEnumerable<string> Forms()
    {
        IEnumerable<string> forms = [""];
        foreach (var slot in Slots)
        {
            forms = forms.SelectMany(form => slot.Select(words => $"{form} {string.Join(' ', words)}".Trim()));
        }

        return forms;
    }

    /// <summary>Null when a bracket is not closed or not opened, or when the whole phrase could be said with no word at all.</summary>
    public static PhrasePattern? Parse(string text)
    {
        var slots = new List<IReadOnlyList<IReadOnlyList<string>>>();
        for (var i = 0; i < text.Length;)
        {
            var open = text.IndexOf('[', i);
            var plain = open < 0 ? text[i..] : text[i..open];
            if (plain.Contains(']', StringComparison.Ordinal))
            {
                return null;
            }

            if (FoldedWords.OfPart(plain) is { Count: > 0 } words)
            {
                slots.Add([words]);
            }

            if (open < 0)
            {
                break;
            }

            var close = text.IndexOf(']', open);
            if (close < 0)
            {
                return null;
            }

            slots.Add([.. text[(open + 1)..close].Split('|').Select(FoldedWords.OfPart)]);
            i = close + 1;
        }

        if (slots.Count == 0 && FoldedWords.Of(WordList.Of(text)).Texts is { Count: > 0 } emphasis)
        {
            slots.Add([emphasis]);
        }

        return slots.Exists(slot => slot.All(words => words.Count > 0)) ? new PhrasePattern(slots) : null;
    }
}
