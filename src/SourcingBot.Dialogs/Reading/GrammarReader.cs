using SourcingBot.Definitions;
using SourcingBot.Understanding.Grammars;

namespace SourcingBot.Dialogs.Reading;

/// <summary><c>dialogs/&lt;language&gt;/grammar/</c> → the numbers, units, names and small words of a language.</summary>
public static class GrammarReader
{
    /// <summary>What is wrong is left out, and the problems say so; with what is left the vocabulary can still be checked.</summary>
    public static Grammar Read(DefinitionFolder dialogs, string language, Problems problems)
    {
        var files = new GrammarFiles(dialogs, language, problems);
        var grammar = new Grammar(files);
        files.RefuseOthers();
        return grammar;
    }
}
