using System.Globalization;
using System.Xml.Linq;
using SourcingBot.Content.Charts;

namespace SourcingBot.Content.Tests.Charts;

public sealed class RankingChartTests
{
    public static TheoryData<bool> Widths => [true, false];

    [Theory]
    [MemberData(nameof(Widths))]
    public void A_bar_is_as_long_as_its_score(bool wide)
    {
        var bars = Bars(Draw(Sample.Ranking, wide));
        foreach (var (bar, model) in bars.Zip(Sample.Ranking.Models))
        {
            (SvgPicture.Number(bar.Bar, "width") / SvgPicture.Number(bar.Track, "width")).ShouldBe(model.Score, 0.001);
            SvgPicture.Number(bar.Bar, "x").ShouldBe(SvgPicture.Number(bar.Track, "x"));
        }

        bars.Count.ShouldBe(6);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void The_advised_is_told_from_the_others_without_colours(bool wide)
    {
        var seen = Draw(Sample.Ranking, wide);
        seen.All("text").Where(text => text.Attribute("font-weight") is not null).Select(text => text.Value).Order().ShouldBe(["71", "Offshore outsourcing", "Recommended"]);
        var bars = Bars(seen);
        bars[0].Bar.Attribute("fill-opacity").ShouldBeNull();
        bars.Skip(1).Take(4).ShouldAllBe(bar => bar.Bar.Attribute("fill-opacity")!.Value == "0.25");
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Who_is_ruled_out_is_hatched_and_the_reason_is_read_in_full(bool wide)
    {
        var seen = Draw(Sample.Ranking, wide);
        Bars(seen).Select(bar => bar.Bar.Attribute("fill")!.Value.StartsWith("url(#", StringComparison.Ordinal)).ShouldBe([false, false, false, false, false, true]);
        string.Join(' ', seen.Words).ShouldContain("Ruled out: the project is too small for a centre of your own");
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void No_points_at_all_and_all_of_them_stay_inside(bool wide)
    {
        var bars = Bars(Draw(new("Title", "Advised", [new("All", 1, "100"), new("None", 0, "0")]), wide));
        SvgPicture.Number(bars[0].Bar, "width").ShouldBe(SvgPicture.Number(bars[0].Track, "width"));
        SvgPicture.Number(bars[1].Bar, "width").ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Rows_do_not_touch_however_long_their_words_are(bool wide)
    {
        var words = string.Concat(Enumerable.Repeat("Auslagerung an einen Dienstleister ", 6));
        var seen = Draw(new(words, words, [new(words, 0.5, words, IsAdvised: true), new(words, 0.4, words, RuledOut: words), new(words, 0.3, words)]), wide);
        var bars = Bars(seen).Select(bar => (Top: SvgPicture.Number(bar.Track, "y"), Bottom: SvgPicture.Number(bar.Track, "y") + SvgPicture.Number(bar.Track, "height"))).ToArray();
        var height = double.Parse(seen.Root.Attribute("viewBox")!.Value.Split(' ')[3], CultureInfo.InvariantCulture);
        bars.Zip(bars.Skip(1)).ShouldAllBe(pair => pair.First.Bottom + 34 < pair.Second.Top);
        bars[^1].Bottom.ShouldBeLessThan(height);
        seen.All("text").Max(text => SvgPicture.Number(text, "y")).ShouldBeLessThan(height);
        seen.Words.ShouldAllBe(line => line.Length < 90);
    }

    [Fact]
    public void What_cannot_be_drawn_is_said_before_anything_is_drawn()
    {
        Refusal([]).ShouldContain("1 to 12 models, not 0");
        Refusal([.. Enumerable.Repeat(new RankedModel("A", 0, "0"), 13)]).ShouldContain("not 13");
        Refusal([new("Good", 1, ""), new("Bad", 1.01, "")]).ShouldContain("'Bad'");
        Refusal([new("Bad", -0.01, "")]).ShouldContain("'Bad'");
        Refusal([new("Bad", double.NaN, "")]).ShouldContain("'Bad'");
    }

    private static string Refusal(IReadOnlyList<RankedModel> models) => Should.Throw<ArgumentException>(() => new RankingChart("", "", models).ToSvg("ranking", "")).Message;

    private static SvgPicture Draw(RankingChart chart, bool wide)
    {
        var svg = chart.ToSvg("ranking", "");
        return new(wide ? svg.Wide : svg.Narrow);
    }

    private static IReadOnlyList<(XElement Track, XElement Bar)> Bars(SvgPicture seen) =>
        [.. seen.All("rect").Chunk(2).Select(pair => (pair[0], pair[1]))];
}
