using SourcingBot.Host.Replaying;

namespace SourcingBot.Host.Tests.Replaying;

public class LineDiffTests
{
    [Theory]
    [InlineData("a b c", "a b c", "")]
    [InlineData("a b c", "a x c", "  a|- b|+ x|  c")]
    [InlineData("a b", "", "- a|- b")]
    [InlineData("", "a", "+ a")]
    [InlineData("a b c d e f", "a b c d e x", "  …|  e|- f|+ x")]
    [InlineData("a b c d e f g", "x b c d e f y", "- a|+ x|  b|  …|  f|- g|+ y")]
    [InlineData("a b", "b a", "- a|  b|+ a")]
    public void What_differs_stands_between_what_is_the_same(string expected, string got, string lines) =>
        string.Join('|', LineDiff.Of(Words(expected), Words(got))).ShouldBe(lines);

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
