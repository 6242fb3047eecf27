using SourcingBot.Host.Pages;

namespace SourcingBot.Host.Tests.Pages;

public sealed class ColourTests
{
    [Fact]
    public void Black_on_white_has_the_greatest_contrast_there_is() =>
        Colour.Black.ContrastWith(Colour.White).ShouldBe(21, tolerance: 1e-9);

    [Fact]
    public void Contrast_is_the_same_in_both_directions()
    {
        var blue = new Colour(0, 0, 255);

        blue.ContrastWith(Colour.White).ShouldBe(Colour.White.ContrastWith(blue));
        blue.ContrastWith(Colour.White).ShouldBe(8.59, tolerance: 0.01);
    }

    [Fact]
    public void White_or_black_is_readable_on_every_colour()
    {
        for (var red = 0; red < 256; red += 5)
        {
            for (var green = 0; green < 256; green += 5)
            {
                for (var blue = 0; blue < 256; blue += 15)
                {
                    var colour = new Colour((byte)red, (byte)green, (byte)blue);
                    colour.ContrastWith(colour.ReadableOnTop).ShouldBeGreaterThan(4.5);
                }
            }
        }
    }

    [Theory]
    [InlineData("#0b5a8c", "#0b5a8c")]
    [InlineData("#FFF", "#ffffff")]
    [InlineData("#1a2", "#11aa22")]
    public void A_colour_is_read_as_CSS_reads_it(string written, string expected) =>
        Colour.TryParse(written).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("0b5a8c")]
    [InlineData("#0b5a8")]
    [InlineData("#0b5a8cff")]
    [InlineData("#0b5a8g")]
    [InlineData("# 12345")]
    [InlineData("#+12345")]
    [InlineData("red;}")]
    public void What_is_no_colour_is_refused(string written) => Colour.TryParse(written).ShouldBeNull();
}
