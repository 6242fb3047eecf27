using CsCheck;
using SkiaSharp;
using SourcingBot.Content.Charts;

namespace SourcingBot.Content.Tests.Charts;

public sealed class LinkPreviewTests
{
    private const int Margin = 68;

    private static readonly SKColor s_accent = SKColor.Parse("#0b5a8c");
    private static readonly SKColor s_text = SKColor.Parse("#fff8e0");
    private static readonly byte[] s_portrait = Portrait.Read(Photo.Draw(300, 300, SKEncodedImageFormat.Png)).Jpeg!;
    private static readonly byte[] s_logo = Photo.Draw(200, 100, SKEncodedImageFormat.Png, aside: SKColors.Red);

    private static readonly LinkPreview s_usual = new(
        "AgileTech Vietnam", "#0b5a8c", "#fff8e0", "Outsource, offshore or keep it in-house?", "For Maria Lindqvist at Nordwind Logistics", new("Linh Tran", "Your contact", s_portrait), s_logo);

    private static readonly Dictionary<string, LinkPreview> s_cases = new()
    {
        { "usual", s_usual },
        { "only a headline", new("", "#0b5a8c", "#fff8e0", "Outsource, offshore or keep it in-house?") },
        { "long words", new(Many("International software "), "#0b5a8c", "#fff8e0", Many("Should you outsource "), Many("For Wolfeschlegelsteinhausenbergerdorff "), new(Many("Nguyễn Thị "), Many("Advisor "), s_portrait), s_logo) },
        { "no spaces", new(new string('B', 300), "#0b5a8c", "#fff8e0", new string('W', 300), new string('m', 300), new(new string('Q', 300))) },
        { "no portrait", s_usual with { Person = new("Łukasz Żółć", "Advisor") } },
    };

    public static TheoryData<string> Cases => [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_preview_has_the_size_that_readers_want_and_keeps_its_margins(string name)
    {
        var picture = s_cases[name].ToPicture("What it says");
        picture.Alt.ShouldBe("What it says");
        picture.Png.Length.ShouldBeLessThan(150_000);
        using var seen = new PngPicture(picture.Png);
        (seen.Width, seen.Height).ShouldBe((1200, 630));
        var text = seen.Find("#fff8e0", below: 0);
        text.Count.ShouldBeGreaterThan(5_000);
        text.ShouldAllBe(place => place.X >= Margin && place.X < 1200 - Margin && place.Y >= Margin && place.Y <= 630 - Margin);
        seen[2, 2].ShouldBe(s_accent);
    }

    [Fact]
    public void Nothing_behind_the_words_takes_much_of_their_contrast()
    {
        using var seen = new PngPicture((s_usual with { Brand = "", Headline = "", For = null, Person = null, Logo = null }).ToPicture("").Png);
        var colours = Enumerable.Range(0, 630).SelectMany(y => Enumerable.Range(0, 1200).Select(x => seen[x, y])).Distinct().ToArray();
        colours.Length.ShouldBeGreaterThan(1);
        colours.ShouldAllBe(colour => Contrast(colour, s_text) > 0.8 * Contrast(s_accent, s_text));
    }

    [Fact]
    public void Every_part_has_its_place()
    {
        Rows(s_usual with { Brand = "Other brand" }).ShouldSatisfy(68, 140);
        Rows(s_usual with { Headline = "Other headline of two lines, as usual it is" }).ShouldSatisfy(140, 355);
        Rows(s_usual with { For = "For others at Other" }).ShouldSatisfy(355, 420);
        Rows(s_usual with { Person = s_usual.Person! with { Name = "Minh Pham" } }).ShouldSatisfy(450, 510);
        Rows(s_usual with { Person = s_usual.Person! with { Role = "Advisor" } }).ShouldSatisfy(500, 562);
    }

    [Fact]
    public void The_portrait_is_round_and_the_logo_stands_on_white()
    {
        using var seen = new PngPicture(s_usual.ToPicture("").Png);
        var (left, top) = (Margin, 630 - Margin - 108);
        Photo.IsRed(seen[left + 6, top + 6]).ShouldBeFalse();
        seen[left + 6, top + 6].ShouldBe(s_accent);
        seen[left + 30, top + 30].Red.ShouldBeGreaterThan((byte)240);
        seen[left + 80, top + 30].ShouldSatisfyAllConditions(green => green.Green.ShouldBeGreaterThan((byte)200), green => green.Red.ShouldBeLessThan((byte)60));
        seen[Margin + 5, Margin + 36].ShouldBe(SKColors.White);
        Photo.IsRed(seen[Margin + 20, Margin + 36]).ShouldBeTrue();
    }

    [Fact]
    public void Signs_that_the_font_lacks_are_left_out_alone() =>
        Png(s_usual with { Headline = "🚀 Outsource 👩‍💻 or not? 🇻🇳☂️" }).ShouldBe(Png(s_usual with { Headline = "Outsource or not?" }));

    [Theory]
    [InlineData("محمد")]
    [InlineData("张伟")]
    [InlineData("Wei 張")]
    [InlineData("नमस्ते")]
    [InlineData("٣٤")]
    public void A_text_with_letters_that_the_font_lacks_is_left_out_whole(string name) =>
        Png(s_usual with { Person = new(name, "Advisor") }).ShouldBe(Png(s_usual with { Person = new("", "Advisor") }));

    [Fact]
    public void What_cannot_be_drawn_as_a_picture_is_left_out()
    {
        var without = Png(s_usual with { Logo = null, Person = new("Linh Tran") });
        foreach (var bytes in (byte[][])["<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(), [], s_logo[..20], Photo.Grey(8_000, 5_001)])
        {
            Png(s_usual with { Logo = bytes, Person = new("Linh Tran", Portrait: bytes) }).ShouldBe(without);
        }
    }

    [Fact]
    public void Words_in_any_script_do_no_harm() => Gen.Select(Gen.String[0, 80], Gen.String[0, 80]).Sample(
        (one, other) => new PngPicture(Png(new(one, "#123456", "#ffffff", other, one, new(other, one)))).Width.ShouldBe(1200),
        iter: 20);

    [Theory]
    [InlineData("blue", "#ffffff")]
    [InlineData("#0b5a8c", "")]
    public void What_is_no_colour_is_said_before_anything_is_drawn(string accent, string text) =>
        Should.Throw<ArgumentException>(() => (s_usual with { Accent = accent, OnAccent = text }).ToPicture("")).Message.ShouldContain($"'{(accent == "blue" ? accent : text)}' is not a colour");

    private static byte[] Png(LinkPreview preview) => preview.ToPicture("").Png;

    /// <summary>The first and the last row in which a preview differs from the usual one.</summary>
    private static Difference Rows(LinkPreview preview)
    {
        using var usual = new PngPicture(Png(s_usual));
        using var other = new PngPicture(Png(preview));
        var rows = Enumerable.Range(0, 630).Where(y => Enumerable.Range(0, 1200).Any(x => usual[x, y] != other[x, y])).ToArray();
        return new(rows[0], rows[^1]);
    }

    private sealed record Difference(int First, int Last)
    {
        public void ShouldSatisfy(int from, int to)
        {
            First.ShouldBeGreaterThanOrEqualTo(from);
            Last.ShouldBeLessThanOrEqualTo(to);
        }
    }

    private static string Many(string words) => string.Concat(Enumerable.Repeat(words, 12));

    /// <summary>WCAG 2.2, contrast ratio.</summary>
    private static double Contrast(SKColor one, SKColor other)
    {
        var (dark, light) = (Math.Min(Luminance(one), Luminance(other)), Math.Max(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);

        static double Luminance(SKColor colour) => (0.2126 * Linear(colour.Red)) + (0.7152 * Linear(colour.Green)) + (0.0722 * Linear(colour.Blue));
        static double Linear(byte channel) => channel / 255.0 is var share && share <= 0.04045 ? share / 12.92 : Math.Pow(((channel / 255.0) + 0.055) / 1.055, 2.4);
    }
}
