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
}
