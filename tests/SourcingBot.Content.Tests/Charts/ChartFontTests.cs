using ScottPlot;
using SourcingBot.Content.Charts;

namespace SourcingBot.Content.Tests.Charts;

/// <summary>A machine without fonts draws the same pictures.</summary>
public sealed class ChartFontTests
{
    [Theory]
    [InlineData("Arial", false)]
    [InlineData("DejaVu Sans", true)]
    [InlineData("no such font", false)]
    [InlineData("", true)]
    public void Whatever_font_is_asked_for_it_is_ours(string name, bool bold)
    {
        ChartFont.Typeface.FamilyName.ShouldBe("Roboto");
        Fonts.GetTypeface(name, bold, italic: false).ShouldBeSameAs(ChartFont.Typeface);
        Fonts.GetTypeface(name, FontWeight.Light, FontSlant.Italic, FontSpacing.Condensed).ShouldBeSameAs(ChartFont.Typeface);
    }

    [Fact]
    public void Every_text_of_a_plot_uses_it()
    {
        _ = Sample.Usual.ToPicture("").Png;
        using var plot = new Plot();
        LabelStyle[] texts = [plot.Axes.Title.Label, plot.Axes.Left.Label, plot.Axes.Bottom.TickLabelStyle, plot.Add.Text("", 0, 0).LabelStyle, new LabelStyle()];
        texts.ShouldAllBe(text => (text.Font ?? Fonts.GetTypeface(text.FontName, text.Bold, text.Italic)) == ChartFont.Typeface);
    }

    [Theory]
    [InlineData("abcABC0123,.-–…'’%&")]
    [InlineData("$€£¥₹₫₩₽₺₱")]
    [InlineData("ÄÖÜßéèñçåøæłąęšžőőțăđơưạếộ")]
    [InlineData("ΑΩαω БЯбя")]
    public void It_has_what_Europe_America_and_Vietnam_write_with(string letters) => ChartFont.Typeface.ContainsGlyphs(letters).ShouldBeTrue();

    [Fact]
    public void Its_bold_cut_is_of_the_same_family() => (ChartFont.Bold.FamilyName, ChartFont.Bold.FontWeight).ShouldBe(("Roboto", 700));

    [Fact]
    public void Its_licence_goes_with_it()
    {
        using var licence = new StreamReader(typeof(ChartFont).Assembly.GetManifestResourceStream("Roboto-OFL.txt")!);
        licence.ReadToEnd().ShouldContain("SIL OPEN FONT LICENSE Version 1.1");
    }
}
