using SourcingBot.Definitions;

namespace SourcingBot.Content.Tests;

public sealed class ContentFilesTests
{
    [Fact]
    public void The_content_we_ship_has_no_problem()
    {
        var problems = new Problems();

        Library.Read(Repository.Content, "en", Facts.Read(Repository.Content, "en", Repository.Today, problems), problems);

        problems.Select(problem => problem.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public void Every_article_is_asked_for_in_five_to_fifteen_ways()
    {
        var odd = Repository.Library.Articles.Where(article => article.Asks.Count is < 5 or > 15);

        odd.Select(article => $"{article.Topic}: {article.Asks.Count}").ShouldBeEmpty();
    }

    [Fact]
    public void Short_answers_are_short()
    {
        var @long = Repository.Library.Articles.Where(article => article.Short.Split(' ').Length > 60);

        @long.Select(article => article.Topic).ShouldBeEmpty();
    }

    [Fact]
    public void No_sentence_of_the_content_is_asked_for_under_two_topics()
    {
        var twice = Repository.Library.Articles.SelectMany(article => article.Asks).GroupBy(ask => ask).Where(group => group.Count() > 1);

        twice.Select(group => group.Key).ShouldBeEmpty();
    }
}
