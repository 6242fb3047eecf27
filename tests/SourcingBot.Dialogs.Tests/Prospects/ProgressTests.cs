using SourcingBot.Sales.Prospects;

namespace SourcingBot.Dialogs.Tests.Prospects;

/// <summary>What the sender of a link is told of the conversation.</summary>
public sealed class ProgressTests
{
    [Fact]
    public async Task An_interview_is_told_step_by_step()
    {
        var prospect = await Prospect.ArrivedAsync();
        prospect.Told.ShouldBeEmpty();

        await prospect.SayAsync("hello");
        await prospect.SayAsync("what is offshoring?");
        await prospect.SayAsync("our budget is 200k dollars and we need it in six months");
        await prospect.SayAsync("skip");
        await prospect.SayAsync("patient records");

        prospect.Told.SkipLast(1).ShouldBe(["Started", "Answered budget", "Answered timeline", "LeftOpen control", "Answered dataSensitivity", "Finished"]);
        prospect.Told[^1].ShouldStartWith("Advised ");
        var budget = prospect.Kept.Events[1];
        (budget.LinkId, budget.ConversationId, budget.Answer, budget.IsFromContact).ShouldBe((Prospect.LinkId, "test", Prospect.Budget, false));
        budget.At.ShouldBe(prospect.Conversation.Time.GetUtcNow() - TimeSpan.FromSeconds(20));
        prospect.Kept.Events[^1].Confidence.ShouldBeOneOf("clear", "moderate", "close-call");
        prospect.Kept.Events[^1].ResultId.ShouldBe(prospect.Kept.Results.Single().Id);
    }

    [Fact]
    public async Task What_the_contact_knows_is_told_once_it_is_confirmed_and_as_the_contacts()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget, Prospect.Timeline);
        await prospect.SayAsync("hello");
        prospect.Told.ShouldBe(["Started"]);
        await prospect.SayAsync("yes, but our budget is 500k");
        prospect.Told.ShouldBe(["Started", "Answered budget", "Answered timeline from contact"]);
    }

    [Fact]
    public async Task A_changed_answer_is_told_again_and_one_taken_back_is_left_open()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget);
        await prospect.SayAsync("yes");
        await prospect.SayAsync("our budget is 500k");
        await prospect.SayAsync("back");

        prospect.Told.ShouldBe(["Started", "Answered budget from contact", "Answered budget", "LeftOpen budget"]);
    }

    [Fact]
    public async Task The_same_answer_again_is_nothing_new_and_an_advice_that_stays_neither()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget, Prospect.Timeline, Prospect.Control, Prospect.Data);
        await prospect.SayAsync("yes");
        var told = prospect.Told.Count;
        await prospect.SayAsync("shared control");
        await prospect.SayAsync("why?");
        prospect.Told.Count.ShouldBe(told);
    }

    [Fact]
    public async Task Who_wants_the_advice_at_once_leaves_the_rest_open_and_has_finished()
    {
        var prospect = await Prospect.ArrivedAsync();
        await prospect.SayAsync("Our budget is tight");
        await prospect.SayAsync("just give me the advice");
        prospect.Told.SkipLast(1).ShouldBe(["Started", "Answered budget", "LeftOpen timeline", "LeftOpen control", "LeftOpen dataSensitivity", "Finished"]);
    }

    [Fact]
    public async Task Starting_over_takes_everything_back_and_starts_only_once()
    {
        var prospect = await Prospect.ArrivedAsync();
        await prospect.SayAsync("Our budget is tight");
        await prospect.SayAsync("start over");
        await prospect.SayAsync("yes");
        prospect.Told.ShouldBe(["Started", "Answered budget", "LeftOpen budget"]);
    }

    [Fact]
    public async Task Without_a_link_nobody_is_told_anything()
    {
        var kept = new KeptProspects();
        var conversation = new Conversation { Prospects = kept.Records };
        await conversation.JoinAsync();
        await conversation.SayAsync("our budget is tight, we need it in six months, shared control, public data only");
        kept.Events.ShouldBeEmpty();
    }
}
