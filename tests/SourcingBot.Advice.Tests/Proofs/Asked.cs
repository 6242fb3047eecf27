using SourcingBot.Advice.Models;
using SourcingBot.Advice.Proofs;
using SourcingBot.Advice.Scoring;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Tests.Proofs;

/// <summary>Examples of the proofs, put to the adviser.</summary>
internal static class Asked
{
    public static SourcingModel Of(DecisionTable table, Example example) =>
        new Adviser(table).Advise(SheetOf.Levels(table, example.Said).ShouldNotBeNull()).Model;

    public static IReadOnlyList<T> ShouldAllBeOfType<T>(this IReadOnlyList<Violation> violations)
    {
        violations.ShouldNotBeEmpty();
        violations.ShouldAllBe(violation => violation is T);
        return [.. violations.Cast<T>()];
    }
}
