namespace SourcingBot.Dialogs.Tests.Unanswered;

public sealed class UnansweredTests
{
    private readonly KeptQuestions _kept = new();

    [Fact]
    public async Task A_question_without_an_answer_is_kept_without_what_is_personal()
    {
        var conversation = new Conversation { Unanswered = _kept };
        await conversation.JoinAsync();

        await conversation.SayAsync("Who won the cup final, Ann Miller or ann@example.org?");

        _kept.Noted.ShouldHaveSingleItem().ShouldBe(new("en", "who won the cup final … or …"));
    }

    [Fact]
    public async Task A_question_with_an_answer_is_not_kept()
    {
        var conversation = new Conversation { Unanswered = _kept };
        await conversation.JoinAsync();

        await conversation.SayAsync("What is offshoring?");
        await conversation.SayAsync("around 200k dollars");

        _kept.Noted.ShouldBeEmpty();
    }
}
