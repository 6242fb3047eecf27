using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Conversation;

namespace SourcingBot.Dialogs.Tests.Matrix;

/// <summary>What is kept, what was left open, and what is asked next (null: what to do after the advice).</summary>
internal sealed record Standing(AnswerSheet Kept, IReadOnlyList<Criterion> LeftOpen, Criterion? Asked)
{
    /// <summary>What was answered or left open, oldest first.</summary>
    public IReadOnlyList<Criterion> Trail { get; init; } = [];

    /// <summary>More questions are asked, to sharpen the advice.</summary>
    public bool Sharpening { get; init; }

    /// <summary>The question was asked for by name.</summary>
    public bool Changing { get; init; }

    /// <summary>"100 thousand, or 100?"</summary>
    public bool Choosing { get; init; }

    /// <summary>With another answer kept; if it was the one asked for, or none was, the interview goes on.</summary>
    public Standing With(Answer answer)
    {
        var kept = this with
        {
            Kept = Kept.With(Refinement.Of(Kept[answer.Criterion], answer)),
            LeftOpen = [.. LeftOpen.Where(criterion => criterion != answer.Criterion)],
            Trail = Visited(answer.Criterion),
        };
        return Asked is null || Asked == answer.Criterion ? kept.GoOn() : kept;
    }

    /// <summary>Skipping keeps an answer that was to be changed.</summary>
    public Standing Skipped() => Asked is { } asked && Kept.IsAnswered(asked) ? GoOn() : Unknown();

    /// <summary>With the pending question left open.</summary>
    public Standing Unknown() => Asked is not { } open ? this : (this with
    {
        Kept = Kept.Without(open),
        LeftOpen = [.. LeftOpen.Where(criterion => criterion != open), open],
        Trail = Visited(open),
    }).GoOn();

    /// <summary>One step back: out of a choice, out of a change, or along the trail.</summary>
    public Standing Back()
    {
        if (Choosing)
        {
            return this with { Choosing = false };
        }

        if (Changing || (Asked is { } asked && Kept.IsAnswered(asked)))
        {
            return GoOn();
        }

        return Trail.Count == 0 ? this : this with
        {
            Kept = Kept.Without(Trail[^1]),
            LeftOpen = [.. LeftOpen.Where(criterion => criterion != Trail[^1])],
            Trail = [.. Trail.SkipLast(1)],
            Asked = Trail[^1],
        };
    }

    public Standing ChangeOf(Criterion criterion) => this with { Asked = criterion, Changing = Changing || Asked != criterion, Choosing = false };

    /// <summary>Without the questions and the change that were begun.</summary>
    public Standing Advised() => (this with { Sharpening = false }).GoOn();

    public Standing Sharpen() => (this with { Sharpening = true }).GoOn();

    private Standing GoOn()
    {
        var asked = Criterion.Core.FirstOrDefault(criterion => !Kept.IsAnswered(criterion) && !LeftOpen.Contains(criterion))
            ?? (Sharpening ? Shipped.Definitions.Adviser.Advise(Kept, [], LeftOpen).MostDecisiveOpenQuestion : null);
        return this with { Asked = asked, Changing = false, Choosing = false, Sharpening = Sharpening && asked is not null };
    }

    private Criterion[] Visited(Criterion criterion) => Trail.Contains(criterion) ? [.. Trail] : [.. Trail, criterion];
}
