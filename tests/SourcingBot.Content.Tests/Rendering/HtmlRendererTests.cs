using SourcingBot.Content.Rendering;

namespace SourcingBot.Content.Tests.Rendering;

public sealed class HtmlRendererTests
{
    [Theory]
    [InlineData("## A & B", "<h3>A &amp; B</h3>")]
    [InlineData("###### deep", "<h6>deep</h6>")]
    [InlineData("a **b** *c* `d`  \ne", "<p>a <strong>b</strong> <em>c</em> <code>d</code><br>\ne</p>")]
    [InlineData("[x](https://example.org/?a=1&b='2')", "<p><a href=\"https://example.org/?a=1&amp;b=&#39;2&#39;\" rel=\"noopener noreferrer\">x</a></p>")]
    [InlineData("<me@example.org>", "<p><a href=\"mailto:me@example.org\" rel=\"noopener noreferrer\">me@example.org</a></p>")]
    [InlineData("[x](http://example.org) ![y](https://example.org/y.png)", "<p>x y</p>")]
    [InlineData("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>")]
    [InlineData("- a\n\n- b", "<ul>\n<li><p>a</p></li>\n<li><p>b</p></li>\n</ul>")]
    [InlineData("<div>x</div>", "")]
    public void A_page_gets_elements_without_looks(string markdown, string html) => Renderings.Page(topHeading: 2).Render(markdown).ShouldBe(html);

    [Fact]
    public void The_cells_of_a_table_say_what_they_head() =>
        Renderings.Page(topHeading: 2).Render("| Year | Cost |\n| --- | ---: |\n| One | 5 |").Replace("\n", "")
            .ShouldBe("<table><thead><tr><th scope=\"col\">Year</th><th scope=\"col\" class=\"right\">Cost</th></tr></thead><tbody><tr><th scope=\"row\">One</th><td class=\"right\">5</td></tr></tbody></table>");

    [Fact]
    public void A_mail_has_its_looks_with_the_elements()
    {
        var html = Renderings.Mail.Render("# T\n\n| Year | Cost |\n| --- | ---: |\n| One | 5 |");

        html.ShouldContain("<table border=\"1\" cellpadding=\"6\" cellspacing=\"0\" style=\"");
        html.ShouldContain("text-align:right\">5</td>");
        html.ShouldNotContain("class=");
        html.ShouldNotContain("background");
    }

    [Theory]
    [InlineData("<p onclick=\"x\">a</p>")]
    [InlineData("<p>a")]
    [InlineData("<p>a & b</p>")]
    [InlineData("<a href=\"javascript:x\" rel=\"noopener noreferrer\">x</a>")]
    [InlineData("<a href=\"https://example.org\">x</a>")]
    [InlineData("<script>x</script>")]
    public void The_check_sees_what_is_not_allowed(string html) => HtmlElements.Breaches(html, isMail: false).ShouldNotBeEmpty();
}
