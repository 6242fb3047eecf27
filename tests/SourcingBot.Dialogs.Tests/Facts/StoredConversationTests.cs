using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Requests;
using SourcingBot.Dialogs.Conversation;

namespace SourcingBot.Dialogs.Tests.Facts;

public sealed class StoredConversationTests
{
    [Fact]
    public async Task The_answers_are_stored_in_the_public_shape()
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        await conversation.SayAsync("around 200k dollars");
        await conversation.SayAsync("two to three months");
        await conversation.SayAsync("Shared control");
        await conversation.SayAsync("patient records");
        await conversation.SayAsync("back");

        var interview = (await conversation.StoredAsync()).GetProperty("interview");

        interview.GetProperty("sheet").GetRawText().ShouldBe(
            """{"budget":{"amount":{"min":200000,"max":200000,"currency":"USD"}},"timeline":{"minDays":61,"maxDays":91},"control":"shared"}""");
        AnswersJson.Read(interview.GetProperty("withdrawn")).Value.ShouldBe(AnswerSheet.Of(new DataSensitivityAnswer("regulated")));
        AnswersJson.Read(interview.GetProperty("advised")).Value!.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Two_people_in_one_conversation_keep_their_answers_apart()
    {
        var ann = new Conversation();
        var bob = new Conversation(storage: ann.Storage, person: "bob");
        await ann.JoinAsync();
        (await bob.JoinAsync()).Text.ShouldContain("Hello");

        await ann.SayAsync("Our budget is tight");
        (await bob.SayAsync("We have room to invest")).Text.ShouldContain("2 of 4");
        (await ann.SayAsync("no rush")).Text.ShouldContain("3 of 4");

        (await ann.MemoryAsync()).Sheet.ShouldBe(AnswerSheet.Of(new BudgetAnswer(Stance: "tight"), new TimelineAnswer(365, null)));
        (await bob.MemoryAsync()).Sheet.ShouldBe(AnswerSheet.Of(new BudgetAnswer(Stance: "invest")));
    }

    [Theory]
    [InlineData("six months", "3 of 4")]
    [InlineData("purple monkey", "2 of 4")]
    [InlineData("what is offshoring?", "2 of 4")]
    [InlineData("back", "1 of 4")]
    public async Task Files_changed_between_two_turns_lose_no_answer_and_the_pending_question_goes_on(string words, string next)
    {
        var before = new Conversation();
        await before.JoinAsync();
        await before.SayAsync("Our budget is tight");

        var after = new Conversation(Shipped.Definitions with { Version = "another" }, before.Storage);
        (await after.SayAsync(words)).Text.ShouldContain(next);
        var sheet = (await after.MemoryAsync()).Sheet;
        (sheet[Criterion.Budget] ?? (await after.MemoryAsync()).Withdrawn[Criterion.Budget]).ShouldBe(new BudgetAnswer(Stance: "tight"));
    }

    [Fact]
    public async Task Files_changed_while_starting_over_was_being_confirmed_clear_nothing()
    {
        var before = new Conversation();
        await before.JoinAsync();
        await before.SayAsync("Our budget is tight");
        await before.SayAsync("start over");

        var after = new Conversation(Shipped.Definitions with { Version = "another" }, before.Storage);
        (await after.SayAsync("yes")).Text.ShouldContain("2 of 4");
        (await after.MemoryAsync()).Sheet.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_pending_question_that_the_files_no_longer_know_is_passed_over()
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        await conversation.SayAsync("Our budget is tight");
        await conversation.RememberAsync(memory => AskOf(memory, "mood"));

        (await conversation.SayAsync("hello")).Text.ShouldContain("2 of 4");
        (await conversation.SayAsync("back")).Text.ShouldContain("1 of 4");
    }

    private static void AskOf(InterviewMemory memory, string unknown)
    {
        memory.Asking = unknown;
        memory.Trail.Insert(0, unknown);
        memory.LeftOpen.Add(unknown);
        memory.DefinitionsVersion = "earlier";
    }
}
