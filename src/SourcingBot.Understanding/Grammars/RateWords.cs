using SourcingBot.Understanding.Amounts;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>What an amount is paid for: an hour, a month, all of it.</summary>
internal sealed class RateWords
{
    private const string Place = "{unit}";

    public RateWords(GrammarPart part)
    {
        var adverbs = part.Words<UnitOfRate>("Adverbs");
        AdverbWords = new WordSet(adverbs.Keys);
        Add(part.Words<UnitOfRate>("Units"), part.Texts("PerUnit"));
        Add(adverbs, part.Texts("ByAdverb"));
        part.AddTo(Said, "Others");
        Before = part.Backwards<UnitOfRate>(name: nameof(Before));
        Between = part.Words(name: nameof(Between), signs: ":~-");
    }

    /// <summary>Behind an amount.</summary>
    public PhraseTree<UnitOfRate> Said { get; } = new();

    /// <summary>Those that are one word and nothing but a rate: "monthly".</summary>
    public WordSet AdverbWords { get; }

    /// <summary>Before an amount: "monthly budget of 20k".</summary>
    public PhraseTree<UnitOfRate> Before { get; }

    /// <summary>What may stand between a rate and the amount after it.</summary>
    public WordSet Between { get; }

    private void Add(Dictionary<string, UnitOfRate> units, IReadOnlyList<string> patterns)
    {
        foreach (var (word, unit) in units)
        {
            Said.Add([.. patterns.Select(pattern => pattern.Replace(Place, word, StringComparison.Ordinal))], unit);
        }
    }
}
