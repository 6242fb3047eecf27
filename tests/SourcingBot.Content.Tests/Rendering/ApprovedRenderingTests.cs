using SourcingBot.Content.Rendering;

namespace SourcingBot.Content.Tests.Rendering;

/// <summary>Every article in every rendering, as <c>Approved/rendering/topic.*</c>. Run with APPROVE=1 to write them all anew.</summary>
public sealed class ApprovedRenderingTests
{
    public static TheoryData<string> Names => [.. Looks.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_article_looks_as_approved(string look)
    {
        var (render, extension) = Looks.All[look];
        Repository.Library.Articles.ShouldSatisfyAllConditions(
            [.. Repository.Library.Articles.Select(article => (Action)(() => Approval.Verify(render(Looks.Whole(article)), Path.Combine(look, $"{article.Topic}.{extension}"))))]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_approved_file_is_of_an_article_that_is_gone(string look)
    {
        var topics = Repository.Library.Articles.Select(article => article.Topic).Concat(ApprovedComparisonTests.Files).Select(name => $"{name}.{Looks.All[look].Extension}").ToHashSet();
        Directory.GetFiles(Path.Combine(Approval.Folder, look)).Select(file => Path.GetFileName(file)!).Where(file => !topics.Contains(file)).ShouldBeEmpty();
    }

    [Fact]
    public void No_approved_folder_is_of_a_rendering_that_is_gone() =>
        Directory.GetDirectories(Approval.Folder).Select(folder => Path.GetFileName(folder)!).ShouldBe(Looks.All.Keys, ignoreOrder: true);

    [Fact]
    public void An_answer_looks_as_approved() =>
        Approval.Verify(Renderings.WebChat.Render(Repository.Library.Ask("are there set-up fees with offshoring").Best!.Markdown), "answer.web-chat.md");
}
