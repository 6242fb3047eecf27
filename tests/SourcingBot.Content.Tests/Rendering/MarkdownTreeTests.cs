using SourcingBot.Content.Rendering;

namespace SourcingBot.Content.Tests.Rendering;

/// <summary>What would hang a parser, or overflow the stack of whatever walks the tree, is shown as words.</summary>
public sealed class MarkdownTreeTests
{
    public static TheoryData<string> Units =>
    [
        "|", "a|", "[", "](", "[a](", "![", "![a][", "*", "**a", "_a*", "*a_", "***a**", "`", "`a``", "<", "<a ", "<!--", "<?", "<![CDATA[", "&", "\\", "> ", "- ", "1. ",
        "  - ", "\n>", "[a]:", "[a]: b\n", "\n|", "|\n|-", "-|", "a|b\n-|-\n", "[[a]", "\t", "a\n", "# ", "```\n", "\n\n- ", "*[", "((", "\n- a\n  ", "\u0000", "\uD800", "\r", "> - 1. ",
    ];

    [Theory]
    [MemberData(nameof(Units))]
    public void A_long_row_of_the_same_mark_is_read_and_rendered(string unit)
    {
        foreach (var length in new[] { 40, 1000, Nightly.Or(8_000, MarkdownTree.MostCharacters), MarkdownTree.MostCharacters + 100 })
        {
            var text = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
            var from = Environment.CpuUsage.TotalTime;
            foreach (var (render, _) in Looks.All.Values)
            {
                render(text);
            }

            (Environment.CpuUsage.TotalTime - from).ShouldBeLessThan(TimeSpan.FromSeconds(60), $"{length} characters of '{unit}'");
        }
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(MarkdownTree.MostLevels + 1, false)]
    public void Quotes_inside_quotes_are_read_to_a_limit(int levels, bool isRead) =>
        MarkdownTree.TryParse(string.Concat(Enumerable.Repeat("> ", levels)) + "deep", out _).ShouldBe(isRead);

    [Fact]
    public void Emphasis_inside_emphasis_counts_too() =>
        MarkdownTree.TryParse(Enumerable.Range(0, 20).Aggregate("deep", (inner, _) => $"*a **b {inner} c** d*"), out _).ShouldBeFalse();

    [Fact]
    public void Nesting_without_end_is_shown_as_typed() =>
        Renderings.PlainText.Render(new string('>', 5000) + " deep").ShouldContain("deep");

    [Fact]
    public void A_text_that_is_too_long_is_shown_as_typed() =>
        Renderings.PlainText.Render("**a** " + new string('b', MarkdownTree.MostCharacters)).ShouldStartWith("**a** bbb");
}
