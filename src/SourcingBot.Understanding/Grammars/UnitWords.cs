using SourcingBot.Understanding.Periods;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>Units of time.</summary>
internal sealed class UnitWords(GrammarPart part)
{
    public Dictionary<string, UnitOfTime> Names { get; } = part.Words<UnitOfTime>();

    private IReadOnlyList<string> Others { get; } = part.List();

    public WordSet Counted { get; } = part.Words();

    public WordSet Coming { get; } = part.Words();

    public WordSet Over { get; } = part.Words();

    public WordSet Named { get; } = part.Words();

    public WordSet WithinThe { get; } = part.Words();

    public WordSet Within { get; } = part.Words();

    private Spelling? _spelling;

    private Spelling Spelling => _spelling ??= new Spelling(Names.Keys, others: Others);

    public TimeUnit? Find(string word) => Names.TryGetValue(Spelling.Corrected(word), out var unit) ? TimeUnit.Of(unit) : null;
}
