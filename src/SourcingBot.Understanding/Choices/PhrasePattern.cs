namespace SourcingBot.Understanding.Choices;

/// <summary>A phrase as an author writes it, "[weekly|monthly] report", taken apart into slots with alternatives.</summary>
public sealed class PhrasePattern
{
    internal PhrasePattern(List<IReadOnlyList<IReadOnlyList<string>>> slots) => Slots = slots;

    /// <summary>For each part of the phrase its alternatives, each as the words it is compared by.</summary>
    internal IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Slots { get; }

    /// <summary>In how many ways the phrase can be said.</summary>
    public long CountOfForms => Slots.Aggregate(1L, (count, slot) => Math.Min(count * slot.Count, int.MaxValue));

    /// <summary>Every way to say it.</summary>
    internal IEnumerable<IReadOnlyList<string>> Forms()
    {
        IEnumerable<IReadOnlyList<string>> forms = [[]];
        foreach (var slot in Slots)
        {
            forms = forms.SelectMany(form => slot.Select(IReadOnlyList<string> (words) => [.. form, .. words]));
        }

        return forms;
    }

    internal bool CanBeSaid(IReadOnlyList<string> words) => CanBeSaid(words, 0, 0);

    private bool CanBeSaid(IReadOnlyList<string> words, int from, int slot) => slot == Slots.Count
        ? from == words.Count
        : Slots[slot].Any(alternative => alternative.SequenceEqual(words.Skip(from).Take(alternative.Count)) && CanBeSaid(words, from + alternative.Count, slot + 1));
}
