using SourcingBot.Definitions;
using SourcingBot.Dialogs.Reading;
using SourcingBot.Understanding.Choices;

namespace SourcingBot.Understanding.Tests;

/// <summary>The vocabulary that is shipped, read once.</summary>
internal static class English
{
    public static readonly DefinitionFolder Dialogs = new(Path.Combine(AppContext.BaseDirectory, "dialogs"), "dialogs");

    private static readonly Lazy<Vocabulary> Read = new(() =>
    {
        var problems = new Problems();
        var vocabulary = VocabularyReader.Read(Dialogs, "en", problems);
        problems.ThrowIfAny();
        return vocabulary!;
    });

    public static Vocabulary Vocabulary => Read.Value;
}
