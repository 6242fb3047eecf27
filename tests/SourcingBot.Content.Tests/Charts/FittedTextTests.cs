using CsCheck;
using SourcingBot.Content.Charts;

namespace SourcingBot.Content.Tests.Charts;

public sealed class FittedTextTests
{
    [Fact]
    public void What_has_room_stays() => FittedText.Line("Cost so far", 24, 200).ShouldBe("Cost so far");

    [Fact]
    public void What_has_none_ends_in_an_ellipsis_and_fits() => Gen.Select(Gen.String[0, 200], Gen.Int[40, 400]).Sample((text, width) =>
    {
        var line = FittedText.Line(text, 24, width);
        FittedText.Width(line, 24).ShouldBeLessThanOrEqualTo(width);
        (line.EndsWith('…') || line == string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))).ShouldBeTrue();
    });

    [Fact]
    public void A_long_text_takes_as_many_lines_as_it_may()
    {
        var lines = FittedText.Lines("one two three four five six seven eight nine ten", 24, 180, most: 2);
        lines.Count.ShouldBe(2);
        lines[0].ShouldBe("one two three");
        lines[1].ShouldStartWith("four five");
        lines[1].ShouldEndWith("…");
    }

    [Fact]
    public void No_character_is_cut_in_halves()
    {
        var towers = string.Concat(Enumerable.Repeat("🗼", 40));
        foreach (var width in Enumerable.Range(40, 60))
        {
            FittedText.Line(towers, 24, width).EnumerateRunes().ShouldNotContain(System.Text.Rune.ReplacementChar);
        }
    }
}
