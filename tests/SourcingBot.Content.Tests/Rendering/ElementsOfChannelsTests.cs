using System.Text.Json.Nodes;
using CsCheck;
using SourcingBot.Content.Rendering;
using SourcingBot.Content.Rendering.Cards;
using SourcingBot.Content.Tests.Rendering.Cards;

namespace SourcingBot.Content.Tests.Rendering;

/// <summary>No rendering has what its reader cannot show: for every article, for generated Markdown, and for what attackers write.</summary>
public sealed class ElementsOfChannelsTests
{
    [Fact]
    public void Articles_have_only_what_each_channel_shows() =>
        Repository.Library.Articles.SelectMany(article => Breaches(Looks.Whole(article)).Select(breach => $"{article.Topic}: {breach}")).ShouldBeEmpty();

    [Fact]
    public void No_mark_of_an_article_is_left_in_text() =>
        (from article in Repository.Library.Articles
         from look in new[] { "plain", "terminal-80", "terminal-30" }
         from mark in new[] { "**", "](", "\n#", "| --", "{#" }
         where Looks.All[look].Render(Looks.Whole(article)).Contains(mark)
         select $"{article.Topic} in {look}: {mark}").ShouldBeEmpty();

    [Fact]
    public void Generated_Markdown_comes_out_as_only_what_each_channel_shows() =>
        GeneratedMarkdown.Document.Sample(markdown => Breaches(markdown).ShouldBeEmpty(), iter: Nightly.Or(500, 100_000));

    [Fact]
    public void What_attackers_write_comes_out_as_words()
    {
        var payloads = File.ReadAllLines(Path.Combine(Repository.Tests, "Rendering", "Hostile", "payloads.txt")).Select(line => line.Replace("\\n", "\n").Replace("\\t", "\t")).ToArray();
        payloads.Length.ShouldBeGreaterThanOrEqualTo(60);
        (from payload in payloads
         from text in new[]
         {
             payload, $"# {payload}", $"> - {payload}", $"[x]({payload})", $"![x]({payload})", $"<{payload}>", $"| a | b |\n| --- | --- |\n| {payload} | {payload} |",
             $"[{payload}](https://example.org)", $"```\n{payload}\n```", $"You said **{MarkdownText.Escape(payload)}**.",
         }
         from breach in Breaches(text)
         select $"{text} -> {breach}").ShouldBeEmpty();
    }

    [Fact]
    public void What_a_user_typed_is_no_link_in_any_rendering()
    {
        const string typed = "[x](https://evil.example) <https://evil.example> https://evil.example";
        var text = $"You said: {MarkdownText.Escape(typed)}";
        Renderings.Page(2).Render(text).ShouldNotContain("<a");
        Renderings.Mail.Render(text).ShouldNotContain("<a");
        AdaptiveCard.Render(text, [])["body"]![0]!["text"]!.ToString().ShouldNotContain("](https://");
    }

    private static IEnumerable<string> Breaches(string markdown) =>
    [
        .. MarkdownElements.Beyond(Looks.All["web-chat"].Render(markdown), MarkdownElements.WebChat).Select(breach => $"web-chat: {breach}"),
        .. MarkdownElements.Beyond(Looks.All["teams"].Render(markdown), MarkdownElements.TeamsText).Select(breach => $"teams: {breach}"),
        .. CardCheck.Breaches(JsonNode.Parse(Looks.All["teams-card"].Render(markdown))!).Select(breach => $"teams-card: {breach}"),
        .. HtmlElements.Breaches(Looks.All["html"].Render(markdown), isMail: false).Select(breach => $"html: {breach}"),
        .. HtmlElements.Breaches(Looks.All["email"].Render(markdown), isMail: true).Select(breach => $"email: {breach}"),
        .. TextElements.Breaches(Looks.All["plain"].Render(markdown), null).Select(breach => $"plain: {breach}"),
        .. TextElements.Breaches(Looks.All["terminal-80"].Render(markdown), 80).Select(breach => $"terminal-80: {breach}"),
        .. TextElements.Breaches(Looks.All["terminal-30"].Render(markdown), 30).Select(breach => $"terminal-30: {breach}"),
    ];
}
