using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>How words are made alike before phrases are compared.</summary>
internal sealed class FoldingWords(GrammarPart part)
{
    public WordSet Dropped { get; } = part.Words();

    public WordSet Letters { get; } = part.Words();

    public IReadOnlyList<string> NeverCorrected { get; } = part.List();

    /// <summary>What is written with signs or shortened, as the word that phrases have for it.</summary>
    public PhraseTree<string> Abbreviations { get; } = Tree(part.Rows("Abbreviations"));

    private static PhraseTree<string> Tree(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var tree = new PhraseTree<string>();
        foreach (var row in rows)
        {
            tree.Add([.. row.Skip(1)], row[0]);
        }

        return tree;
    }
}
