namespace SourcingBot.Content.Tests.Search;

public sealed class AskTests
{
    [Fact]
    public void Every_authored_way_of_asking_finds_its_article()
    {
        var lost = from article in Repository.Library.Articles
                   from ask in article.Asks
                   let answer = Repository.Library.Ask(ask.Text)
                   where answer.Best?.Topic != article.Topic
                   select $"{article.Topic} <- {answer.Best?.Topic ?? "none"}: {ask.Text}";

        lost.ShouldBeEmpty();
    }

    [Fact]
    public void A_way_of_asking_that_names_a_section_is_answered_by_it()
    {
        var lost = from article in Repository.Library.Articles
                   from ask in article.Asks
                   where ask.Section is not null && Repository.Library.Ask(ask.Text).Best?.Section != ask.Section
                   select $"{ask.Section}: {ask.Text}";

        lost.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Time zones?", "time-zones")]
    [InlineData("tell me about time zones, please", "time-zones")]
    [InlineData("What about people?", "people")]
    [InlineData("break even explained", "break-even")]
    [InlineData("More on destinations", "destinations")]
    [InlineData("problems with transition", "transition")]
    public void A_title_or_a_term_is_known_within_any_way_of_asking(string question, string topic) =>
        Repository.Library.Ask(question).Best.ShouldNotBeNull().Topic.ShouldBe(topic);

    [Theory]
    [InlineData("what is off-shoring", "offshoring")]
    [InlineData("what is off shoring", "offshoring")]
    [InlineData("What is OFFSHORING???", "offshoring")]
    [InlineData("near shoring", "nearshoring")]
    [InlineData("keep it inhouse", "in-house")]
    [InlineData("different timezones", "time-zones")]
    public void Compounds_are_found_however_they_are_spelled(string question, string topic) =>
        Repository.Library.Ask(question).Best.ShouldNotBeNull().Topic.ShouldBe(topic);

    [Theory]
    [InlineData("what is ofshoring", "offshoring")]
    [InlineData("what is outsorcing", "outsourcing")]
    [InlineData("benefits of outsuorcing", "outsourcing")]
    [InlineData("cultral diferences", "communication")]
    [InlineData("data privcy", "privacy")]
    [InlineData("quailty control", "quality-and-control")]
    public void Slips_of_the_finger_are_forgiven(string question, string topic) =>
        Repository.Library.Ask(question).Best.ShouldNotBeNull().Topic.ShouldBe(topic);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("???")]
    [InlineData("what is it")]
    [InlineData("the")]
    [InlineData("asdfgh qwertz")]
    public void What_says_nothing_is_answered_by_nothing(string question) => Repository.Library.Ask(question).Best.ShouldBeNull();

    [Fact]
    public void A_pasted_document_is_no_burden() =>
        Repository.Library.Ask(string.Concat(Enumerable.Repeat("zxcvbnmasdfgh ", 100_000))).Best.ShouldBeNull();

    [Fact]
    public void A_question_of_an_author_is_certain_whatever_its_case_and_punctuation() =>
        Repository.Library.Ask($"  {Repository.Library.Find("costs")!.Asks[0].Text.ToUpperInvariant()}?!").Best.ShouldNotBeNull().Confidence.ShouldBe(1);

    [Fact]
    public void Confidence_is_a_share()
    {
        foreach (var question in Question.Of("questions.tsv"))
        {
            (Repository.Library.Ask(question.Text).Best?.Confidence ?? 0).ShouldBeInRange(0, 1);
        }
    }
}
