using Markdig;
using SourcingBot.Advice.Criteria;

namespace SourcingBot.Dialogs.Tests.Facts;

/// <summary>What a person wrote comes back as words, never as markup.</summary>
public sealed class EchoTests
{
    public static TheoryData<string> Hostile =>
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert)",
        "![x](https://evil.example/pixel.png)",
        "**bold**",
        "a | b | c",
        "# heading",
        "`code`",
        "https://evil.example",
        "line\n\n## break",
        "\u202etxt.exe",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_regime_or_region_named_freely_is_shown_as_typed(string hostile)
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        await conversation.RememberAsync(memory => memory.Sheet = memory.Sheet.With(new DataSensitivityAnswer("personal", null, hostile) { Regimes = [hostile] }));

        await ShouldBeHarmlessAsync(conversation, "change my data sensitivity");
        await ShouldBeHarmlessAsync(conversation, "skip");
        await ShouldBeHarmlessAsync(conversation, "public data only");
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task What_the_bot_cannot_read_is_not_repeated(string hostile)
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        foreach (var words in new[] { hostile, $"my budget is 200k, under {hostile}", $"what is {hostile}?", $"our data falls under {hostile}", $"data must stay in {hostile}" })
        {
            await ShouldBeHarmlessAsync(conversation, words);
        }
    }

    private static async Task ShouldBeHarmlessAsync(Conversation conversation, string words)
    {
        var said = string.Join("\n\n", (await conversation.SayAsync(words)).Replies.Select(reply => reply.Text));
        said.ShouldNotBeEmpty();
        said.ShouldNotContain('\u202e');

        // With everything on that a client might have on.
        var html = Markdown.ToHtml(said, new MarkdownPipelineBuilder().UseAdvancedExtensions().UseAutoLinks().Build());
        html.ShouldNotContain("<script");
        html.ShouldNotContain("<img");
        html.ShouldNotContain("<code>");
        html.ShouldNotContain("href=\"javascript");
        html.ShouldNotContain("href=\"https://evil");
        html.ShouldNotContain("<strong>bold");
        html.ShouldNotContain("<h1");
        html.ShouldNotContain("break</h2>");
        html.ShouldNotContain("<td>b</td>");
    }
}
