using SourcingBot.Advice.Criteria;

namespace SourcingBot.Dialogs.Tests.Matrix;

/// <summary>What is kept, what was left open, and what is asked next (null: what to do after the advice).</summary>
internal sealed record Standing(AnswerSheet Kept, IReadOnlyList<Criterion> LeftOpen, Criterion? Asked)
{
    /// <summary>With another answer kept; if it was the one asked for, the interview goes on.</summary>
    public Standing With(Answer answer) => GoOn(this with { Kept = Kept.With(answer) });

    /// <summary>With the pending question left open.</summary>
    public Standing Left() => Asked is { } open ? GoOn(this with { LeftOpen = [.. LeftOpen, open] }) : this;

    /// <summary>With the newest of the four answers taken back and asked again.</summary>
    public Standing Back()
    {
        var newest = Criterion.Core.LastOrDefault(Kept.IsAnswered);
        return newest is null ? this : this with { Kept = Kept.Without(newest), Asked = newest };
    }

    private static Standing GoOn(Standing standing) => standing with
    {
        Asked = Criterion.Core.FirstOrDefault(c => !standing.Kept.IsAnswered(c) && !standing.LeftOpen.Contains(c)),
    };
}
