using SourcingBot.Content.Rendering;

namespace SourcingBot.Content.Tests.Rendering;

public sealed class ApprovedRenderingTests
{
    private static readonly IReadOnlyDictionary<string, (IMessageRenderer Renderer, string Extension)> Looks = new Dictionary<string, (IMessageRenderer, string)>
    {
        ["web-chat"] = (Renderings.WebChat, "md"),
        ["teams"] = (Renderings.Teams, "md"),
        ["terminal-80"] = (Renderings.Terminal(80, colours: false), "txt"),
        ["terminal-100-colours"] = (Renderings.Terminal(100, colours: true), "txt"),
        ["terminal-30"] = (Renderings.Terminal(30, colours: false), "txt"),
        ["plain"] = (Renderings.PlainText, "txt"),
    };

    public static TheoryData<string, string> Cases =>
    [
        .. from topic in new[] { "comparison", "costs" }
           from look in Looks.Keys
           select (topic, look),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_article_looks_as_approved(string topic, string look)
    {
        var (renderer, extension) = Looks[look];

        var rendered = renderer.Render(Whole(Repository.Library.Find(topic)!));

        Approval.Verify(rendered, $"{topic}.{look}.{extension}");
    }

    [Fact]
    public void An_answer_looks_as_approved() =>
        Approval.Verify(Renderings.WebChat.Render(Repository.Library.Ask("are there set-up fees with offshoring").Best!.Markdown), "answer.web-chat.md");

    internal static string Whole(Article article) =>
        $"# {article.Title}\n\n{article.Short}\n\n{string.Join("\n\n", article.Sections.Select(section => $"## {section.Title}\n\n{section.Markdown}"))}";
}
