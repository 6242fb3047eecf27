using CsCheck;
using SourcingBot.Content.Rendering;
using SourcingBot.Content.Rendering.Splitting;

namespace SourcingBot.Content.Tests.Rendering.Splitting;

public sealed class MessageSplitterTests
{
    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("first one\n\nsecond\n\nthird", 17, "first one\n\nsecond", "third")]
    [InlineData("One is. Two is. Three.", 16, "One is. Two is.", "Three.")]
    [InlineData("one two three four", 9, "one two", "three", "four")]
    [InlineData("abcdefgh", 3, "abc", "def", "gh")]
    [InlineData("a\\*b\\*c", 4, "a\\*b", "\\*c")]
    [InlineData("e\u0301e\u0301e\u0301", 5, "e\u0301e\u0301", "e\u0301")]
    [InlineData("👩‍👩‍👧👩‍👩‍👧", 9, "👩‍👩‍👧", "👩‍👩‍👧")]
    [InlineData("so **very bold** and [link](https://a.b) end", 20, "so **very bold** and", "[link](https://a.b)", "end")]
    [InlineData("**bold words that are long**", 12, "bold words", "that are", "long")]
    [InlineData("x 1. y", 3, "x", "1\\.", "y")]
    [InlineData("- one\n- two\n- three", 12, "- one\n- two", "- three")]
    [InlineData("3. one\n4. two", 7, "3. one", "4. two")]
    [InlineData("- one two\n- x", 6, "- one", "two", "- x")]
    [InlineData("- - ***\n\n- one two three", 16, "- - ***", "- one two three")]
    [InlineData("> one\n>\n> two", 6, "> one", "> two")]
    [InlineData("```\none\ntwo\n```", 11, "```\none\n```", "```\ntwo\n```")]
    [InlineData("| a | b |\n| --- | --- |\n| 1 | 2 |", 10, "a: 1", "b: 2")]
    [InlineData("| a | b |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |", 34, "| a | b |\n| --- | --- |\n| 1 | 2 |", "| a | b |\n| --- | --- |\n| 3 | 4 |")]
    public void A_text_parts_where_a_reader_would(string markdown, int most, params string[] parts) =>
        MessageSplitter.Split(markdown, part => part.Length <= most).ShouldBe(parts);

    [Fact]
    public void Every_part_fits_and_no_word_is_lost() =>
        Gen.Select(GeneratedMarkdown.Document, Gen.Int[120, 400]).Sample(
            (markdown, most) =>
            {
                var parts = MessageSplitter.Split(markdown, part => part.Length <= most);
                parts.ShouldAllBe(part => part.Length <= most);
                Letters(string.Concat(parts.Select(MarkdownText.Plain))).ShouldBe(Letters(MarkdownText.Plain(markdown)));
            },
            iter: Nightly.Or(200, 20_000));

    [Fact]
    public void A_part_is_rendered_as_it_would_be_in_the_whole()
    {
        foreach (var article in Repository.Library.Articles)
        {
            var whole = Looks.Whole(article);
            var parts = MessageSplitter.Split(whole, part => part.Length <= 500);
            parts.Count.ShouldBeGreaterThan(1);
            Words(string.Join(' ', parts.Select(Renderings.PlainText.Render))).ShouldBe(Words(Renderings.PlainText.Render(whole)));
        }
    }

    private static string[] Words(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Without headers of tables, which are said again, there is no more and no less.</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter).Distinct().Order());
}
