using System.Diagnostics;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Scoring;
using SourcingBot.Definitions;
using SourcingBot.Dialogs.Reading;

namespace SourcingBot.Bench;

/// <summary>
/// One whole recommendation by the shipped table, with nothing, with the core interview and with everything answered. The three
/// take turns, so a drift of the machine meets all.
/// </summary>
internal static class AdviceTimes
{
    private static readonly Answer[] Core =
        [new BudgetAnswer(null, "balanced"), new TimelineAnswer(null, 120), new ChoiceAnswer(Criterion.Control, "close"), new DataSensitivityAnswer("internal")];

    private static readonly Answer[] Rest =
    [
        new CommitmentAnswer(24, 24), new ProjectSizeAnswer("medium"), new ChoiceAnswer(Criterion.Talent, "common-skills"), new ChoiceAnswer(Criterion.Location, "anywhere"),
        new ChoiceAnswer(Criterion.Communication, "some-overlap"), new ChoiceAnswer(Criterion.Reliability, "important"), new ChoiceAnswer(Criterion.Complexity, "connected"),
    ];

    public static int Run(int times)
    {
        var adviser = new Adviser(ReadTable());
        var sides = new (AnswerSheet Sheet, Figures Figures)[]
        {
            (AnswerSheet.Empty, new Figures("recommendation, nothing answered")),
            (AnswerSheet.Of(Core), new Figures("recommendation, the core interview answered")),
            (AnswerSheet.Of([.. Core, .. Rest]), new Figures("recommendation, everything answered")),
        };
        for (var n = -times / 2; n < times; n++)
        {
            foreach (var (sheet, figures) in sides)
            {
                var from = Stopwatch.GetTimestamp();
                _ = adviser.Advise(sheet);
                var took = Stopwatch.GetElapsedTime(from);
                if (n >= 0)
                {
                    figures.Add(took);
                }
            }
        }

        foreach (var (_, figures) in sides)
        {
            Console.WriteLine(figures);
        }

        return 0;
    }

    private static Advice.Tables.DecisionTable ReadTable()
    {
        var problems = new Problems();
        var table = DecisionTableReader.Read(new DefinitionFolder(Path.Combine(AppContext.BaseDirectory, "dialogs"), "dialogs"), problems);
        problems.ThrowIfAny();
        return table!;
    }
}
