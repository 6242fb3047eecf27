namespace SourcingBot.Content.Tests;

public sealed class LibraryTests
{
    private static readonly Library Library = Repository.Library;

    [Fact]
    public void An_article_is_found_by_its_topic() => Library.Find("costs").ShouldNotBeNull().ArticleSection.ShouldBe("2.1.2");

    [Fact]
    public void An_unknown_topic_has_no_article() => Library.Find("weather").ShouldBeNull();

    [Fact]
    public void A_section_is_found_by_topic_and_anchor() => Library.FindSection("costs#setup").ShouldNotBeNull().Title.ShouldBe("Set-up costs");

    [Fact]
    public void Articles_come_in_the_order_of_the_topics() =>
        Library.Articles.Select(article => article.Topic).ShouldBe(Topics.Known.Where(topic => Library.Find(topic) is not null));

    [Fact]
    public void A_topic_is_told_with_its_first_section() => Library.Tell("costs").ShouldNotBeNull().Section.ShouldBe("costs#setup");

    [Fact]
    public void A_section_is_told_by_name() => Library.Tell("costs#hidden").ShouldNotBeNull().Markdown.ShouldContain("**Costs that hide**");

    [Theory]
    [InlineData("weather")]
    [InlineData("costs#weather")]
    [InlineData("weather#costs")]
    [InlineData("")]
    public void Nothing_is_told_about_what_is_not_there(string id) => Library.Tell(id).ShouldBeNull();

    [Fact]
    public void An_answer_has_the_short_answer_the_section_and_the_source()
    {
        var answer = Library.Ask("what is offshoring?").Best.ShouldNotBeNull();

        answer.Topic.ShouldBe("offshoring");
        answer.Section.ShouldBe("offshoring#meaning");
        answer.Markdown.ShouldStartWith(Library.Find("offshoring")!.Short);
        answer.Markdown.ShouldContain(Library.FindSection("offshoring#meaning")!.Markdown);
        answer.Markdown.Split('\n')[^1].ShouldStartWith("*Source: AgileTech Vietnam");
    }
}
