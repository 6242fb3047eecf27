using SourcingBot.Advice.Criteria;

namespace SourcingBot.Dialogs.Tests.Matrix;

/// <summary>One message on the way to a place, and where it leads by the rules of the matrix.</summary>
/// <param name="AskedBack">Instead of a message: its two readings, as if it had had them.</param>
internal sealed record Step(string? Said, Func<Standing, Standing> Then, IReadOnlyList<Answer>? AskedBack = null)
{
    public static Step Say(string words, Func<Standing, Standing> then) => new(words, then);

    public static Step AskBack(IReadOnlyList<Answer> readings) =>
        new(null, s => s with { Asked = readings[0].Criterion, Changing = s.Changing || s.Asked != readings[0].Criterion, Choosing = true }, readings);
}
