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

    [Theory]
    [InlineData("Peter wants the cup final result. Who won the final, Anna?")]
    [InlineData("my name is peter. who won the cup final")]
    public async Task A_name_goes_although_people_are_named_in_what_authors_wrote_down_of_their_questions(string asked)
    {
        var conversation = new Conversation { Unanswered = _kept };
        await conversation.JoinAsync();

        await conversation.SayAsync(asked);

        _kept.Noted.ShouldHaveSingleItem().Text.ShouldNotContain("peter");
        _kept.Noted[0].Text.ShouldNotContain("anna");
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
