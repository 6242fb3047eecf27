using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Tests.Facts;

/// <summary>A time that was named by the calendar is said back with its day, the month by name.</summary>
public sealed class NamedDaysTests
{
    private static readonly DateOnly March1 = new(2027, 3, 1);

    [Fact]
    public void A_deadline_is_said_with_its_day() =>
        Say(new TimelineAnswer(null, 99), null, March1).ShouldBe("within about 3 months (by 1 March 2027)");

    [Fact]
    public void A_day_is_said_as_it_is() =>
        Say(new TimelineAnswer(99, 99), March1, March1).ShouldBe("about 3 months (1 March 2027)");

    [Fact]
    public void A_beginning_is_said_with_its_day() =>
        Say(new TimelineAnswer(99, null), March1, null).ShouldBe("about 3 months or more (from 1 March 2027 on)");

    [Fact]
    public void A_month_is_said_with_its_ends() =>
        Say(new TimelineAnswer(99, 129), March1, new DateOnly(2027, 3, 31)).ShouldBe("3 to 4 months (1 March 2027 to 31 March 2027)");

    [Fact]
    public void A_near_day_is_counted_in_days() =>
        Say(new TimelineAnswer(null, 23), null, new DateOnly(2026, 12, 15)).ShouldBe("within 23 days (by 15 December 2026)");

    [Fact]
    public void The_end_of_a_commitment_is_said_too() =>
        Say(new CommitmentAnswer(null, 13), null, new DateOnly(2027, 12, 31)).ShouldBe("within 13 months (by 31 December 2027)");

    [Fact]
    public void Every_month_has_its_name() =>
        Enumerable.Range(1, 12).Select(month => Shipped.Definitions.Wording.Say(new TimelineAnswer(null, 28), new KeptDays(null, new DateOnly(2027, month, 1))))
            .ShouldBe("January February March April May June July August September October November December".Split(' ').Select(name => $"within 4 weeks (by 1 {name} 2027)"));

    [Fact]
    public void The_days_are_kept_with_their_answer_and_go_with_it()
    {
        var memory = new InterviewMemory();
        memory.Keep(new TimelineAnswer(null, 99), new KeptDays(null, March1));
        memory.Days.ShouldContainKey(Criterion.Timeline.Id);

        memory.StepBack();
        memory.Days.ShouldContainKey(Criterion.Timeline.Id, "it is said when the question is asked again");

        memory.Keep(new TimelineAnswer(182, 182));
        memory.Days.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_said_is_shown_with_its_day_also_after_a_restart_of_the_server()
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        await conversation.SayAsync("Our budget is tight");
        await conversation.RememberAsync(memory => memory.Keep(new TimelineAnswer(null, 99), new KeptDays(null, March1)));

        (await conversation.SayAsync("change my timeline")).Text.ShouldContain("(You said: within about 3 months (by 1 March 2027).)");
        (await conversation.StoredAsync()).GetProperty("interview").GetProperty("days").GetRawText().ShouldBe("""{"timeline":{"to":"2027-03-01"}}""");
    }

    private static string Say(Answer answer, DateOnly? from, DateOnly? to) => Shipped.Definitions.Wording.Say(answer, new KeptDays(from, to));
}
