using SourcingBot.Definitions;
using SourcingBot.Dialogs.Reading;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Grammars;

namespace SourcingBot.Understanding.Tests;

/// <summary>The grammar and the vocabulary that are shipped, read once.</summary>
internal static class English
{
    public static readonly DefinitionFolder Dialogs = new(Path.Combine(AppContext.BaseDirectory, "dialogs"), "dialogs");

    private static readonly Lazy<Vocabulary> Read = new(() =>
    {
        var problems = new Problems();
        var vocabulary = VocabularyReader.Read(Dialogs, "en", Grammar, problems);
        problems.ThrowIfAny();
        return vocabulary!;
    });

    private static readonly Lazy<Grammar> ReadGrammar = new(() =>
    {
        var problems = new Problems();
        var grammar = GrammarReader.Read(Dialogs, "en", problems);
        problems.ThrowIfAny();
        return grammar;
    });

    public static Grammar Grammar => ReadGrammar.Value;

    public static Vocabulary Vocabulary => Read.Value;
}
