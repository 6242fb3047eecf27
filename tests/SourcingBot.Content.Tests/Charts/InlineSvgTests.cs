using System.Xml.Linq;
using CsCheck;
using SourcingBot.Content.Charts;
using SourcingBot.Content.Tests.Rendering;

namespace SourcingBot.Content.Tests.Charts;

/// <summary>What holds for both drawings: the ranking and the costs over time.</summary>
public sealed class InlineSvgTests
{
    private const string Words = "Offshore <outsourcing> & \"more\"";

    private static readonly string[] s_payloads =
    [
        .. File.ReadAllLines(Path.Combine(Repository.Tests, "Rendering", "Hostile", "payloads.txt")).Select(line => line.Replace("\\n", "\n").Replace("\\t", "\t")),
        "]]>", "<![CDATA[", "<!--", "-->", "<?xml?>", "</title><script>alert(1)</script>", "</svg><script>alert(1)</script>", "\" onload=\"alert(1)", "' onload='alert(1)",
        "&#60;script&#62;", "&lt;script&gt;", "\0\u0001\u001b\u007f\u0085", "\ud800", "\udc00x", "\ufffe\uffff", "url(#x)", "</desc><foreignObject>", "{{{title}}}",
    ];

    public static TheoryData<string> Drawings => ["ranking", "costs", "six-costs"];

    [Theory]
    [MemberData(nameof(Drawings))]
    public void A_drawing_looks_as_approved_in_both_widths(string drawing)
    {
        var svg = Draw(drawing);
        Approval.Verify(svg.Wide, $"{drawing}.wide.svg", Sample.Approved);
        Approval.Verify(svg.Narrow, $"{drawing}.narrow.svg", Sample.Approved);
        svg.Both.ShouldBe(svg.Wide + svg.Narrow);
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Both_widths_are_pictures_with_a_name_and_a_description_and_may_stand_in_one_page(string drawing)
    {
        var svg = Draw(drawing, alt: "What it says");
        var page = new SvgPicture($"<svg xmlns=\"http://www.w3.org/2000/svg\">{svg.Both}</svg>");
        page.All("svg").Count().ShouldBe(3);
        foreach (var (form, width, seen) in ((string, string, SvgPicture)[])[("wide", "640", new(svg.Wide)), ("narrow", "320", new(svg.Narrow))])
        {
            seen.ShouldBeSafe();
            seen.Root.Attribute("role")!.Value.ShouldBe("img");
            seen.Root.Attribute("class")!.Value.ShouldBe($"chart-{form}");
            seen.Root.Attribute("viewBox")!.Value.Split(' ')[2].ShouldBe(width);
            seen.Root.Attribute("aria-labelledby")!.Value.ShouldBe($"{drawing}-{form}-title");
            seen.Title.ShouldNotBeEmpty();
            seen.Description.ShouldBe("What it says");
            seen.All("text").ShouldAllBe(text => SvgPicture.Number(text, "font-size") >= 13);
        }

        page.Root.Descendants().Attributes("id").Select(id => id.Value).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    [Requirement("S22", "a word of a drawing, such as the name of a model, becomes an element or an attribute of the page")]
    public void Whatever_the_words_are_a_drawing_has_the_elements_that_it_draws_and_no_other(string drawing)
    {
        // But for the number of lines that words are written in.
        foreach (var payload in s_payloads)
        {
            foreach (var (hostile, harmless) in Pairs(Draw(drawing, payload, payload), Draw(drawing, Harmless(payload), Harmless(payload))))
            {
                var seen = new SvgPicture(hostile);
                seen.ShouldBeSafe();
                seen.Shape.Where(element => !element.StartsWith("text(", StringComparison.Ordinal)).ShouldBe(
                    new SvgPicture(harmless).Shape.Where(element => !element.StartsWith("text(", StringComparison.Ordinal)), payload);
                hostile.ShouldNotContain("<script", Case.Insensitive);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Any_words_at_all_make_well_formed_drawings(string drawing) => Gen.String[0, 60].Sample(
        words =>
        {
            var svg = Draw(drawing, words, words);
            new SvgPicture(svg.Wide).ShouldBeSafe();
            new SvgPicture(svg.Narrow).ShouldBeSafe();
        },
        iter: 100);

    [Fact]
    public void Words_are_read_as_they_were_given()
    {
        var seen = new SvgPicture(Draw("ranking", Words, Words).Narrow);
        (seen.Title, seen.Description).ShouldBe((Words, Words));
        seen.Words.ShouldContain(Words);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("a b")]
    [InlineData("a\"")]
    [InlineData("a\n")]
    public void What_is_no_id_is_refused(string id)
    {
        Should.Throw<ArgumentException>(() => Sample.Ranking.ToSvg(id, "")).Message.ShouldContain($"'{id}' is no id");
        Should.Throw<ArgumentException>(() => Sample.Usual.ToSvg(id, "")).Message.ShouldContain($"'{id}' is no id");
    }

    private static IEnumerable<(string, string)> Pairs(InlineSvg one, InlineSvg other) => [(one.Wide, other.Wide), (one.Narrow, other.Narrow)];

    private static string Harmless(string words) => new([.. words.Select(letter => letter is ' ' or '\n' or '\t' ? ' ' : 'x')]);

    /// <param name="words">Stand wherever words may stand; null for the usual ones.</param>
    private static InlineSvg Draw(string drawing, string? words = null, string alt = "What the picture says.") => drawing switch
    {
        "ranking" when words is not null => new RankingChart(words, words, [new(words, 1, words, IsAdvised: true), new(words, 0, words, RuledOut: words)]).ToSvg(drawing, alt),
        "ranking" => Sample.Ranking.ToSvg(drawing, alt),
        "costs" when words is not null => new CostChart(words, words, words, new(words, words, words, words), new(words, words), [Sample.Line(words, 12, 10, 10)], new ChartMark(3, words)).ToSvg(drawing, alt),
        "costs" => Sample.Usual.ToSvg(drawing, alt),
        _ => Sample.Chart([.. Enumerable.Range(1, 6).Select(i => Sample.Line(words ?? $"Build, operate and transfer by provider {i}", 60, 20_000 * i, 40_000 - (4_000 * i)))]).ToSvg(drawing, alt),
    };
}
