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

    /// <param name="text">As written.</param>
    /// <param name="fault">What is wrong with it, when the result is null.</param>
    public static PhrasePattern? Parse(string text, out string fault)
    {
        fault = "It has a bracket without its partner.";
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

            var alternatives = text[(open + 1)..close].Split('|');
            if (Array.Find(alternatives, a => a.Trim().Length > 0 && FoldedWords.OfPart(a).Count == 0) is { } ignored)
            {
                // It would make the bracket optional: "[our|their] team" would be any team.
                fault = $"'{ignored}' is an article or an emphasis, which is not compared.";
                return null;
            }

            // "[report|reports]" is one, because both are compared as singular.
            slots.Add([.. alternatives.Select(FoldedWords.OfPart).DistinctBy(part => string.Join(' ', part))]);
            i = close + 1;
        }

        if (slots.Count == 0 && FoldedWords.Of(WordList.Of(text)).Texts is { Count: > 0 } emphasis)
        {
            slots.Add([emphasis]);
        }

        fault = "It has no word that must be said.";
        return slots.Exists(slot => slot.All(words => words.Count > 0)) ? new PhrasePattern(slots) : null;
    }
}
