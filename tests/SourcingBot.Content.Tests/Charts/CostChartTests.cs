using System.Buffers.Binary;
using CsCheck;
using SourcingBot.Content.Charts;

namespace SourcingBot.Content.Tests.Charts;

public sealed class CostChartTests
{
    private const string Blue = "#0072B2";
    private const string LightBlue = "#D2E6F1";
    private const string Vermilion = "#D55E00";
    private const string Ink = "#222222";

    private static readonly Dictionary<string, CostChart> s_cases = new()
    {
        { "usual", Sample.Usual },
        { "one series", Sample.Chart([Sample.Line("Alone", 12, 0, 1000)]) },
        { "one month", Sample.Chart([new("A", [new(1, 10, 20, 30)]), new("B", [new(1, 15, 40, 60)])], new ChartMark(1, "Break-even")) },
        { "120 months", Sample.Chart([Sample.Line("A", 120, 9_000, 30_000), Sample.Line("B", 120, 700_000, 20_000)], new ChartMark(69.1, "Break-even")) },
        { "nothing spent", Sample.Chart([Sample.Line("A", 12, 0, 0), Sample.Line("B", 12, 0, 0)]) },
        { "huge amounts", Sample.Chart([Sample.Line("A", 24, 1e14, 5e13), Sample.Line("B", 24, 1e12, 7e13)]) },
        { "cents", Sample.Chart([Sample.Line("A", 24, 0.01, 0.02), Sample.Line("B", 24, 0.1, 0.01)]) },
        { "one saves", Sample.Chart([Sample.Line("A", 24, 100, 10), new("B", [new(0, -50, -20, 0), new(24, -300, -100, 100)])]) },
        { "the same twice", Sample.Chart([Sample.Line("A", 18, 1000, 5200), Sample.Line("B", 18, 1000, 5200)]) },
        { "different lengths", Sample.Chart([Sample.Line("A", 6, 1000, 5200), new("B", [new(3, 1, 2, 3), new(30, 4, 50_000, 60_000)])]) },
        { "a mark outside", Sample.Chart([Sample.Line("A", 18, 1000, 5200), Sample.Line("B", 18, 9000, 5200)], new ChartMark(900, "Never")) },
        { "long words", Sample.Chart(
            [Sample.Line(string.Concat(Enumerable.Repeat("Nearshore outsourcing ", 20)), 24, 9_000, 30_000), Sample.Line(new string('W', 500), 24, 9_000, 20_000)],
            new ChartMark(2, string.Concat(Enumerable.Repeat("break-even ", 50))),
            string.Concat(Enumerable.Repeat("Cost over time ", 40))) },
        { "six series", Sample.Chart([.. Enumerable.Range(1, 6).Select(i => Sample.Line($"Build, operate and transfer by provider {i}", 60, 20_000 * i, 40_000 - (4_000 * i)))]) },
    };

    public static TheoryData<string> Cases => [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_picture_is_a_small_PNG_with_nothing_cut_at_its_edge(string name)
    {
        var picture = s_cases[name].ToPicture($"A chart: {name}.");
        var png = picture.Png;

        picture.Alt.ShouldBe($"A chart: {name}.");
        png.Length.ShouldBeLessThan(name == "long words" ? 45_000 : 30_000);
        png.Take(8).ShouldBe([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)).ShouldBe(CostChart.Width);
        BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)).ShouldBe(CostChart.Height);
        using var seen = new PngPicture(png);
        (seen.Width, seen.Height).ShouldBe((CostChart.Width, CostChart.Height));
        seen.Border.ShouldAllBe(colour => colour == SkiaSharp.SKColors.White);
    }

    [Fact]
    public void Every_series_has_its_line_where_its_values_are()
    {
        using var seen = new PngPicture(Sample.Chart([Sample.Line("Low", 12, 250, 0), Sample.Line("High", 12, 750, 0)]).ToPicture("").Png);
        var (low, high) = (seen.Find(Blue), seen.Find(Vermilion));

        low.Count.ShouldBeGreaterThan(2000);
        high.Count.ShouldBeGreaterThan(1500);
        low.Min(place => place.Y).ShouldBeGreaterThan(high.Max(place => place.Y));
        foreach (var line in (IReadOnlyList<(int X, int Y)>[])[low, high])
        {
            line.Min(place => place.X).ShouldBeLessThan(200);
            line.Max(place => place.X).ShouldBeGreaterThan(800);
        }
    }

    [Fact]
    public void A_band_lies_on_both_sides_of_its_line_and_is_lighter()
    {
        using var seen = new PngPicture(Sample.Chart([Sample.Line("Wide", 12, 500, 0, spread: 0.4)]).ToPicture("").Png);
        var line = seen.Find(Blue);
        var (top, bottom) = (line.Min(place => place.Y), line.Max(place => place.Y));
        var band = seen.Find(LightBlue);

        band.Count.ShouldBeGreaterThan(50_000);
        band.Count(place => place.Y < top).ShouldBeInRange(band.Count / 3, band.Count * 2 / 3);
        band.Count(place => place.Y > bottom).ShouldBeInRange(band.Count / 3, band.Count * 2 / 3);
    }

    [Fact]
    public void Identical_series_are_both_seen()
    {
        using var seen = new PngPicture(Sample.Chart([Sample.Line("A", 18, 1000, 5200), Sample.Line("B", 18, 1000, 5200)]).ToPicture("").Png);
        seen.Find(Blue).Count.ShouldBeGreaterThan(500);
        seen.Find(Vermilion).Count.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void The_mark_is_a_line_at_its_month_with_its_words_above_all_values()
    {
        using var with = new PngPicture(Sample.Usual.ToPicture("").Png);
        using var without = new PngPicture((Sample.Usual with { Mark = null }).ToPicture("").Png);

        // Across the space between the axis and the values only a line upwards has ink in many rows of one column.
        var columns = with.Find(Ink).Where(place => place.X > 160).GroupBy(place => place.X).Where(column => column.Count() > 50).Select(column => column.Key).ToArray();
        columns.ShouldNotBeEmpty();
        // Months 24 and 30 are ticks; the mark stands between the two.
        columns.ShouldAllBe(x => x > 160 + ((860 - 160) * 24 / 36) && x < 160 + ((860 - 160) * 30 / 36));
        without.Find(Ink).Where(place => place.X > 160).GroupBy(place => place.X).ShouldAllBe(column => column.Count() <= 50);
        with.Find(Vermilion).Min(place => place.Y).ShouldBeGreaterThan(130);
    }

    [Fact]
    public async Task The_same_values_give_the_same_bytes_also_side_by_side()
    {
        var pictures = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Sample.Usual.ToPicture("").Png, TestContext.Current.CancellationToken)));
        pictures.ShouldAllBe(png => png.SequenceEqual(pictures[0]));
        Sample.Chart([Sample.Line("A", 12, 0, 1000)]).ToPicture("").Png.ShouldNotBe(pictures[0]);
    }

    [Fact]
    public void Words_in_any_script_do_no_harm() => Gen.String[0, 60].Sample(
        words =>
        {
            using var seen = new PngPicture(Sample.Chart([Sample.Line(words, 12, 10, 10)], new ChartMark(3, words), words).ToPicture(words).Png);
            seen.Width.ShouldBe(CostChart.Width);
        },
        iter: 20);

    [Fact]
    public void A_picture_is_drawn_when_it_is_looked_at_and_only_once()
    {
        var drawn = 0;
        var picture = new Picture("Alt", () => [(byte)++drawn]);
        drawn.ShouldBe(0);
        picture.Png.ShouldBe([1]);
        picture.Png.ShouldBe([1]);
    }

    public static TheoryData<string, CostSeries[]> Wrong => new()
    {
        { "1 to 6 series, not 0", [] },
        { "1 to 6 series, not 7", [.. Enumerable.Repeat(Sample.Line("A", 1, 1, 1), 7)] },
        { "'Empty'", [new("Empty", [])] },
        { "'Upside down'", [new("Upside down", [new(0, 3, 2, 1)])] },
        { "'Back'", [new("Back", [new(2, 1, 1, 1), new(1, 1, 1, 1)])] },
        { "'Before'", [new("Before", [new(-1, 1, 1, 1)])] },
        { "'Endless'", [new("Endless", [new(0, 1, 1, double.PositiveInfinity)])] },
        { "'No number'", [new("No number", [new(0, double.NaN, double.NaN, double.NaN)])] },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_cannot_be_drawn_is_said_before_anything_is_drawn(string culprit, CostSeries[] series) =>
        Should.Throw<ArgumentException>(() => Sample.Chart(series).ToPicture("")).Message.ShouldContain(culprit);
}
