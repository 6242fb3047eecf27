using SourcingBot.Content.Rendering;

namespace SourcingBot.Content.Tests.Rendering;

public sealed class RenderingTests
{
    [Theory]
    [InlineData("webchat", "markdown")]
    [InlineData("directline", "markdown")]
    [InlineData("emulator", "markdown")]
    [InlineData("somewhere-new", "markdown")]
    [InlineData(null, "markdown")]
    [InlineData("msteams", "markdown")]
    [InlineData("console", "plain")]
    [InlineData("sms", "plain")]
    public void A_channel_gets_the_text_format_it_reads(string? channel, string format) =>
        Renderings.For(channel).TextFormat.ShouldBe(format);

    [Fact]
    public void A_table_stays_a_table_in_the_emulator_and_becomes_lines_in_teams()
    {
        const string table = "| Aspect | Outsourcing | Offshoring |\n| --- | --- | --- |\n| Costs | now | later |";

        Renderings.For("emulator").Render(table).ShouldBe(table);
        Renderings.For("msteams").Render(table).ShouldBe("**Costs**\n\nOutsourcing: now\n\nOffshoring: later");
    }

    [Theory]
    [InlineData("two\nlines of source", "two lines of source")]
    [InlineData("a break\\\nthat is meant", "a break  \nthat is meant")]
    [InlineData("Set <b>bold</b> here", "Set bold here")]
    [InlineData("<script>alert(1)</script>", "")]
    [InlineData("![a chart](https://evil.example/x.png?secret)", "a chart")]
    [InlineData("[look](javascript:alert)", "look")]
    [InlineData("[look](data:text/html;base64,xx)", "look")]
    [InlineData("[look](https://example.org/a)", "[look](https://example.org/a)")]
    [InlineData("Look\\![here](https://example.org)", "Look\\![here](https://example.org)")]
    [InlineData("1\\. not a list", "1\\. not a list")]
    [InlineData("\\# not a heading", "\\# not a heading")]
    [InlineData("\\-- - is no rule\\\n\\-- -", "-- - is no rule  \n\\-- -")]
    [InlineData("- <br>\\\n  one", "- one")]
    [InlineData("- - - <!-- nothing -->\n- one", "- one")]
    [InlineData("* one\n* two\n\n- three", "* one\n* two\n\n- three")]
    [InlineData("2. two\n3. three\n   - inner", "2. two\n3. three\n   - inner")]
    [InlineData("5 &lt; 7 and &amp;lt;", "5 \\< 7 and \\&lt;")]
    public void Web_chat_gets_markdown_it_cannot_misread(string markdown, string expected) =>
        Renderings.WebChat.Render(markdown).ShouldBe(expected);

    [Theory]
    [InlineData("# Title\n\ntext", "**Title**\n\ntext")]
    [InlineData("## A **bold** title", "**A bold title**")]
    [InlineData("above\n\n---\n\nbelow", "above\n\nbelow")]
    [InlineData("- one\n- two", "- one\n\n- two")]
    [InlineData("| Risk | What helps |\n| --- | --- |\n| War | Peace |", "**War**: Peace")]
    public void Teams_gets_only_what_it_shows_everywhere(string markdown, string expected) =>
        Renderings.Teams.Render(markdown).ShouldBe(expected);

    [Theory]
    [InlineData("**bold** and *italic* and `code`", "bold and italic and code")]
    [InlineData("see [the page](https://example.org)", "see the page (https://example.org)")]
    [InlineData("write to [a@b.org](mailto:a@b.org)", "write to a@b.org")]
    [InlineData("1. one\n2. two", "1. one\n2. two")]
    [InlineData("200k \\* 2", "200k * 2")]
    public void Plain_text_has_words_only(string markdown, string expected) =>
        Renderings.PlainText.Render(markdown).ShouldBe(expected);

    [Fact]
    public void A_terminal_shows_bold_only_when_told()
    {
        Renderings.Terminal(80, colours: true).Render("**so much**").ShouldBe("\e[1mso\e[0m \e[1mmuch\e[0m");
        Renderings.Terminal(80, colours: false).Render("**so much**").ShouldBe("so much");
    }

    [Fact]
    public void A_terminal_aligns_columns_by_what_the_eye_sees()
    {
        var lines = Renderings.Terminal(80, colours: false).Render("| 名前 | Cost |\n| --- | ---: |\n| 東京 | 5 |\n| Köln | 1200 |").Split('\n');

        lines.ShouldBe(["名前  Cost", "────  ────", "東京     5", "Köln  1200"]);
    }

    [Fact]
    public void No_line_of_an_article_is_wider_than_the_terminal()
    {
        var wide = from article in Repository.Library.Articles
                   from width in new[] { 24, 30, 40, 60, 80, 120 }
                   from line in Renderings.Terminal(width, colours: true).Render(Looks.Whole(article)).Split('\n')
                   where DisplayWidth.Of(line) > width && line.Trim().Contains(' ')
                   select $"{article.Topic} at {width}: {line}";

        wide.ShouldBeEmpty();
    }

    [Fact]
    public void Escape_sequences_of_a_user_do_not_reach_the_terminal() =>
        Renderings.Terminal(80, colours: false).Render(MarkdownText.Escape("\e[2Jgone\a")).ShouldBe("[2Jgone");

    [Fact]
    public void Rendering_what_web_chat_gets_once_more_changes_nothing()
    {
        foreach (var article in Repository.Library.Articles)
        {
            var once = Renderings.WebChat.Render(Looks.Whole(article));

            Renderings.WebChat.Render(once).ShouldBe(once);
        }
    }

    [Fact]
    public void A_link_in_a_terminal_shows_where_it_goes() =>
        Renderings.Terminal(80, colours: true).Render("see [the page](https://example.org/a) or <https://example.org/b>").ShouldBe("see the page (https://example.org/a) or https://example.org/b");

    [Fact]
    public void A_table_without_room_for_its_columns_becomes_labelled_lines() =>
        Renderings.Terminal(24, colours: false).Render("| Aspect | Outsourcing | Offshoring |\n| --- | --- | --- |\n| Costs | lower at once | higher at first |").Split('\n')
            .ShouldBe(["Costs", "  Outsourcing: lower", "    at once", "  Offshoring: higher", "    at first"]);

    [Theory]
    [InlineData("[here](http://localhost:3978/x)", "[here](http://localhost:3978/x)")]
    [InlineData("[there](http://example.org/x)", "there")]
    public void A_link_without_encryption_goes_to_this_machine_only(string markdown, string expected) =>
        Renderings.WebChat.Render(markdown).ShouldBe(expected);
}
