using System.Globalization;
using System.Xml.Linq;
using SourcingBot.Content.Charts;

namespace SourcingBot.Content.Tests.Charts;

/// <summary>Costs over time on a page; what both drawings share is in <see cref="InlineSvgTests"/>.</summary>
public sealed class CostCurvesTests
{
    [Fact]
    public void A_line_goes_through_its_values()
    {
        foreach (var seen in Draw(Sample.Chart([Sample.Line("Rises", 12, 0, 100), Sample.Line("Rests", 12, 600, 0)])))
        {
            var lines = Lines(seen);
            lines.Length.ShouldBe(2);
            var (rises, rests) = (lines[0], lines[1]);
            rises.Count.ShouldBe(13);
            rises.Select(place => place.X).ShouldBe(rests.Select(place => place.X));
            rests.Select(place => place.Y).Distinct().Count().ShouldBe(1);
            rises[6].Y.ShouldBe(rests[6].Y, 0.02);
            rises.Zip(rises.Skip(1)).ShouldAllBe(pair => Math.Abs(pair.First.Y - pair.Second.Y - ((rises[0].Y - rises[12].Y) / 12)) < 0.03);
        }
    }

    [Fact]
    public void A_band_is_drawn_from_its_low_to_its_high_end_and_cut_where_the_axes_end()
    {
        foreach (var seen in Draw(Sample.Chart([Sample.Line("Wide", 12, 500, 0, spread: 0.9)])))
        {
            var band = seen.All("polygon").Single();
            var places = Places(band);
            var line = Lines(seen).Single()[0].Y;
            (line - places.Min(place => place.Y)).ShouldBe(places.Max(place => place.Y) - line, 0.05);
            var clip = seen.All("clipPath").Single();
            band.Parent!.Attribute("clip-path")!.Value.ShouldBe($"url(#{clip.Attribute("id")!.Value})");
            SvgPicture.Number(clip.Elements().Single(), "y").ShouldBeGreaterThan(places.Min(place => place.Y));
        }
    }

    [Fact]
    public void Series_are_told_apart_without_colours()
    {
        foreach (var seen in Draw(Sample.Chart([.. Enumerable.Range(1, 6).Select(i => Sample.Line($"Series {i}", 12, i, i))])))
        {
            seen.All("polyline").Where(IsSeries).Select(line => line.Attribute("stroke-dasharray")?.Value).Distinct().Count().ShouldBe(6);
        }
    }

    [Fact]
    public void The_mark_stands_at_its_month_with_its_words_beside_it()
    {
        foreach (var seen in Draw(Sample.Usual))
        {
            var mark = seen.All("line").Single(line => line.Attribute("stroke-dasharray") is not null);
            var line = Lines(seen)[0];
            SvgPicture.Number(mark, "x1").ShouldBe(line[0].X + ((line[36].X - line[0].X) * 27.1 / 36), 0.05);
            seen.Words.ShouldContain("Break-even after 27 months");
        }

        foreach (var seen in Draw(Sample.Usual with { Mark = new(900, "Never") }))
        {
            seen.All("line").ShouldAllBe(line => line.Attribute("stroke-dasharray") == null);
            seen.Words.ShouldNotContain("Never");
        }
    }

    [Fact]
    public void At_a_desk_names_stand_at_the_ends_of_lines_in_their_order_and_on_a_phone_above()
    {
        var svg = Sample.Usual.ToSvg("costs", "");
        var (wide, narrow) = (new SvgPicture(svg.Wide), new SvgPicture(svg.Narrow));
        Text(wide, "Offshore outsourcing").Y.ShouldBeLessThan(Text(wide, "Captive offshoring").Y);
        Text(wide, "Offshore outsourcing").X.ShouldBeGreaterThan(Lines(wide)[0][^1].X);
        Text(narrow, "Captive offshoring").Y.ShouldBeLessThan(Lines(narrow).Min(line => line.Min(place => place.Y)));
    }

    [Fact]
    public void Names_at_the_ends_of_lines_do_not_lie_on_each_other()
    {
        foreach (var count in Enumerable.Range(2, 5))
        {
            var seen = new SvgPicture(Sample.Chart([.. Enumerable.Range(1, count).Select(i => Sample.Line($"Number {i} of all", 12, 1000, 100))]).ToSvg("costs", "").Wide);
            var rows = seen.All("text").Where(text => text.Value.StartsWith("Number", StringComparison.Ordinal)).Select(text => SvgPicture.Number(text, "y")).Order().ToArray();
            rows.Length.ShouldBe(count);
            rows.Zip(rows.Skip(1)).ShouldAllBe(pair => pair.Second - pair.First >= 16);
            rows[^1].ShouldBeLessThan(Height(seen));
        }
    }

    [Fact]
    public void What_the_picture_takes_the_drawing_takes_too()
    {
        foreach (var chart in (CostChart[])[
            Sample.Chart([new("A", [new(1, 10, 20, 30)]), new("B", [new(1, 15, 40, 60)])], new ChartMark(1, "Break-even")),
            Sample.Chart([Sample.Line("A", 12, 0, 0)]),
            Sample.Chart([Sample.Line("A", 24, 1e14, 5e13)]),
            Sample.Chart([Sample.Line("A", 24, 0.01, 0.02)]),
            Sample.Chart([Sample.Line("A", 24, 100, 10), new("B", [new(0, -50, -20, 0), new(24, -300, -100, 100)])]),
            Sample.Chart([Sample.Line("A", 6, 1000, 5200), new("B", [new(3, 1, 2, 3), new(30, 4, 50_000, 60_000)])]),
        ])
        {
            foreach (var seen in Draw(chart))
            {
                seen.ShouldBeSafe();
                Lines(seen).SelectMany(line => line).ShouldAllBe(place => place.X >= 0 && place.X <= 640 && place.Y >= 0 && place.Y <= Height(seen));
            }
        }
    }

    [Fact]
    public void What_cannot_be_drawn_is_said_before_anything_is_drawn()
    {
        Should.Throw<ArgumentException>(() => Sample.Chart([]).ToSvg("costs", "")).Message.ShouldContain("1 to 6 series, not 0");
        Should.Throw<ArgumentException>(() => Sample.Chart([new("Upside down", [new(0, 3, 2, 1)])]).ToSvg("costs", "")).Message.ShouldContain("'Upside down'");
    }

    private static SvgPicture[] Draw(CostChart chart)
    {
        var svg = chart.ToSvg("costs", "");
        return [new(svg.Wide), new(svg.Narrow)];
    }

    private static bool IsSeries(XElement line) => line.Attribute("stroke-linejoin") is not null;

    /// <summary>Without the samples beside the names.</summary>
    private static IReadOnlyList<(double X, double Y)>[] Lines(SvgPicture seen) =>
        [.. seen.All("polyline").Where(IsSeries).Select(Places).Where(places => places[0].X > 0 || places.Count != 2)];

    private static IReadOnlyList<(double X, double Y)> Places(XElement element) =>
        [.. element.Attribute("points")!.Value.Split(' ').Select(place => place.Split(',')).Select(place => (double.Parse(place[0], CultureInfo.InvariantCulture), double.Parse(place[1], CultureInfo.InvariantCulture)))];

    private static (double X, double Y) Text(SvgPicture seen, string words)
    {
        var text = seen.All("text").Single(text => text.Value == words);
        return (SvgPicture.Number(text, "x"), SvgPicture.Number(text, "y"));
    }

    private static double Height(SvgPicture seen) => double.Parse(seen.Root.Attribute("viewBox")!.Value.Split(' ')[3], CultureInfo.InvariantCulture);
}
