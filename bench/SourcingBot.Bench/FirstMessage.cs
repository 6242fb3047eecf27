using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using SourcingBot.Advice.Criteria;
using SourcingBot.Definitions;
using SourcingBot.Dialogs.Reading;
using SourcingBot.Understanding;
using SourcingBot.Understanding.Choices;

namespace SourcingBot.Bench;

/// <summary>From nothing to the first message understood, in a process that has done nothing else; writes milliseconds and how many methods were compiled, parted by spaces.</summary>
internal static class FirstMessage
{
    public const int Parts = 6;

    /// <param name="warmsUp">As the host does it.</param>
    public static int Run(bool warmsUp)
    {
        var start = Stopwatch.GetTimestamp();
        var problems = new Problems();
        var grammar = GrammarReader.Read(Dialogs, "en", problems);
        _ = warmsUp ? WarmUp.Begin(grammar) : Task.CompletedTask;
        var phrases = VocabularyReader.ReadPhrases(Dialogs, "en", grammar, problems);
        problems.ThrowIfAny();
        var read = Stopwatch.GetTimestamp();
        var understander = new Understander(new Vocabulary(phrases!, grammar));
        var built = Stopwatch.GetTimestamp();
        _ = understander.Read("We have about $300k, need a first version in 4 months, and it handles health data", new Question(Criterion.Budget, new DateOnly(2026, 11, 22)));
        var understood = Stopwatch.GetTimestamp();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Between(start, read)} {Between(read, built)} {Between(built, understood)} {Between(start, understood)} {Environment.CpuUsage.TotalTime.TotalMilliseconds} {JitInfo.GetCompiledMethodCount()}"));
        return 0;
    }

    public static DefinitionFolder Dialogs => new(Path.Combine(AppContext.BaseDirectory, "dialogs"), "dialogs");

    private static double Between(long from, long to) => Stopwatch.GetElapsedTime(from, to).TotalMilliseconds;
}
