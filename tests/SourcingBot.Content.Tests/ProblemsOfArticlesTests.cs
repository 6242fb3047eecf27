namespace SourcingBot.Content.Tests;

/// <summary>Each way in which an author may go wrong: the place, the culprit, the cure.</summary>
public sealed class ProblemsOfArticlesTests : IDisposable
{
    private const string Talent = "articles/talent.md";

    /// <summary>The second one, "A team that stays".</summary>
    private const int LineOfSection = 24;

    private readonly BrokenContent _content = new();

    [Fact]
    public void An_untouched_copy_has_no_problem() => _content.Problems().ShouldBeEmpty();

    [Theory]
    [InlineData("titel: Finding the right skills", "content/en/articles/talent.md:3: The name 'titel' does not exist. Did you mean 'title'?")]
    [InlineData("# no title", "content/en/articles/talent.md:2: 'title' is missing. Add a line 'title: …'.")]
    public void A_mistyped_or_missing_name_is_named(string line, string problem) =>
        _content.Replace(Talent, "title: Finding the right skills", line).Problems().ShouldContain(problem);

    [Theory]
    [InlineData("topic: talents", "content/en/articles/talent.md:2: The topic 'talents' does not exist. Did you mean 'talent'?")]
    [InlineData("topic: costs", "content/en/articles/talent.md:2: The topic is 'costs' but the file is named 'talent.md'. Name the file 'costs.md', or write 'topic: talent'.")]
    public void A_topic_must_be_known_and_name_its_file(string line, string problem) =>
        _content.Replace(Talent, "topic: talent", line).Problems().ShouldBe([problem]);

    [Theory]
    [InlineData("talent - Copy", "content/en/articles/talent - Copy.md:2: The topic is 'talent' but the file is named 'talent - Copy.md'. Name the file 'talent.md', or take it away if it is a copy.")]
    [InlineData("Talent", "content/en/articles/Talent.md:2: The topic is 'talent' but the file is named 'Talent.md'. Name the file 'talent.md', or take it away if it is a copy.")]
    public void A_copy_is_one_problem_and_not_one_for_each_way_of_asking(string name, string problem) =>
        _content.Copy(Talent, $"articles/{name}.md").Problems().ShouldBe([problem]);

    [Fact]
    public void An_article_under_a_name_of_the_editor_is_found() =>
        _content.Copy(Talent, "articles/talent.md.txt").Delete(Talent).Problems()
            .ShouldBe(["content/en/articles/talent.md: The topic 'talent' has no article. Name 'talent.md.txt' so, if it is that one."]);

    [Theory]
    [InlineData("own [it] (https://example.org)", "A square bracket stands in the text. Write a link as [words](https://example.org)")]
    [InlineData("own it, see https://example.org/a.", "The address 'https://example.org/a.' stands in the text.")]
    [InlineData("own it, see www.example.org", "The address 'www.example.org' stands in the text. Write a link with words: [words](https://www.example.org).")]
    [InlineData("own it, ask me@example.org", "The address 'me@example.org' stands in the text. Write a link with words: [words](mailto:me@example.org).")]
    [InlineData("own [](https://example.org)", "The link to 'https://example.org' has no words. Write between the square brackets")]
    [InlineData("own ** it **", "The marks '**' have no effect here and would be shown. Write **bold** with two stars")]
    [InlineData("own ~~it~~", "The marks '~~' have no effect here")]
    [InlineData("own `it`", "'it' stands between marks for code. Take the marks away")]
    [InlineData("own it:\n\n\u2022 now", "This line looks like an item of a list, and is none. Begin it with '- '", 2)]
    [InlineData("own it:\n\n-now", "This line looks like an item of a list, and is none.", 2)]
    [InlineData("own it\n\n##Later", "This line looks like a heading, and is none. Write '## Title {#id}', with a blank after the marks.", 2)]
    [InlineData("own it\n\n##Later {#later}", "'{#later}' stands for nothing. A section is named in its heading, on a line of its own and with a blank after the marks", 2)]
    [InlineData("own it\n\n| a | b |\n| c | d |", "This line has a '|' and belongs to no table.", 2)]
    [InlineData("own it\n\n| a | b |\n| --- | --- |", "The table has a head and no row.", 2)]
    [InlineData("own it\n\n| a | b |\n| --- | --- |\n| c | d |\n| e |", "This line of a table has one cell, and its head has 2 cells.", 5)]
    [InlineData("own it\n\n| a | b |\n| --- | --- |\n| c | d | e |", "This line of a table has 3 cells, and its head has 2 cells.", 4)]
    public void Marks_that_a_reader_would_see_as_they_are_are_refused(string text, string problem, int further = 0) =>
        _content.Replace(Talent, "you will want to own it.", $"you will want to {text}").Problems()
            .ShouldHaveSingleItem().ShouldStartWith($"content/en/articles/talent.md:{LineOfSection + 3 + further}: {problem}");

    [Theory]
    [InlineData("**own** it, *now*.")]
    [InlineData("own it - now; and/or later.")]
    [InlineData("own it\n\n- now\n- **later**")]
    [InlineData("own it\n\n| a | b |\n| --- | --- |\n| c \\| d | |\n| e ||")]
    [InlineData("own it\n\na | b\n--- | ---\nc | d")]
    public void Marks_that_have_an_effect_are_welcome(string text) =>
        _content.Replace(Talent, "you will want to own it.", $"you will want to {text}").Problems().ShouldBeEmpty();

    [Theory]
    [InlineData("title: Finding the right skills", "title: Finding {16} skills", "The title 'Finding {16} skills' has braces. Nothing is filled into a title")]
    [InlineData("## A team that stays {#own-team}", "## A team {16} {#own-team}", "The title 'A team {16}' has braces.")]
    [InlineData("who finds the people", "who finds the people {scarce}", "A way of asking has braces. Write what people type, and after it nothing or the id of a section, as in {#setup}.")]
    [InlineData("related: [people, in-house]", "related: [people, in-house, people]", "The related topic 'people' is named twice. Take one of the two away.")]
    [InlineData("related: [people, in-house]", "related: people, in-house", "'people, in-house' is read as one name. Write a list with commas: [people, in-house].")]
    [InlineData("  - A book, 2020", "  - A book: its title, 2020", "The colon after 'A book' makes a name of what stands before it. Put the whole source in quotes.")]
    public void A_slip_in_a_name_or_a_title_is_one_problem(string text, string by, string problem) =>
        _content.Replace(Talent, text, by).Problems().ShouldHaveSingleItem().ShouldContain($": {problem}");

    [Fact]
    public void A_heading_without_its_blank_is_no_text_before_the_first_section() =>
        _content.Replace(Talent, "## Skills that are scarce", "##Skills that are scarce").Problems()
            .ShouldContain("content/en/articles/talent.md:20: There is text before the first section. Write '## Title {#id}' above it; where this line is the heading, write it so, with a blank after the marks.");

    [Theory]
    [InlineData("related: [peple]", "The related topic 'peple' does not exist. Did you mean 'people'?")]
    [InlineData("related: [talent]", "'talent' is related to itself. Name other topics.")]
    public void A_related_topic_must_be_another_article(string line, string problem) =>
        _content.Replace(Talent, "related: [people, in-house]", line).Problems().ShouldHaveSingleItem().ShouldEndWith(problem);

    [Theory]
    [InlineData("  A centre abroad opens another market.\n", "", "The short answer has 1 sentence. Write two: they stand alone where there is little room.")]
    [InlineData("another market.\n", "another market. And so on.\n", "The short answer has 3 sentences. Write two: they stand alone where there is little room.")]
    [InlineData("people at once.", "people, engineers etc. at once.", null)]
    [InlineData("people at once.", "people at once (or so it says)!", null)]
    [InlineData("people at once.", "people at once, they say: \"Soon.\"", null)]
    [InlineData("you people", "you people people people people people people people people people people people people people people people people people people people people people people people people people people people people people people people people people people people people people people people people people people people people people people people people people people", "The short answer has 62 words. Write 60 at most, and leave the rest to the sections.")]
    public void A_short_answer_has_two_sentences_and_few_words(string text, string by, string? problem) =>
        _content.Replace(Talent, text, by).Problems().ShouldBe(problem is null ? [] : [$"content/en/articles/talent.md:4: {problem}"]);

    [Theory]
    [InlineData("  - can a team stay {#own-team}\n", "", 8, "There are 4 ways of asking. Write 5 to 15.")]
    [InlineData("  - can a team stay {#own-team}\n", "  - a\n  - b\n  - c\n  - d\n  - e\n  - f\n  - g\n  - h\n  - i\n  - j\n  - k\n  - l\n", 8, "There are 16 ways of asking.")]
    [InlineData("[specialist]", "[]", 14, "There are 0 terms. Write 1 to 20.")]
    [InlineData("[specialist]", "[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u]", 14, "There are 21 terms.")]
    [InlineData("  - who finds the people\n", "  - What is  Costs?\n", 10, "'What is  Costs?' is asked on line 5 of content/en/articles/costs.md already. Keep it where it is answered best")]
    [InlineData("  - who finds the people\n", "  - We cannot find developers!\n", 10, "'We cannot find developers!' is asked on line 9 of content/en/articles/talent.md already.")]
    [InlineData("article: \"2.1.2\"", "article: \"2.1.3\"", 7, "The source article has no section 2.1.3. Known: 2.1.2.")]
    [InlineData("  - A book, 2020\n", "  []\n", 16, "'sources' is empty. Name at least one: who wrote it, its title, the year.")]
    [InlineData("  - A book, 2020\n", "  - {name: A page, url: \"http://example.org\"}\n", 17, "The address is 'http://example.org'. Write one that begins with https://")]
    [InlineData("  - A book, 2020\n", "  - {name: A page, link: \"https://example.org\"}\n", 17, "The name 'link' does not exist.")]
    public void What_stands_above_an_article_is_complete_and_within_its_limits(string text, string by, int line, string problem) =>
        _content.Replace(Talent, text, by).Problems().ShouldHaveSingleItem().ShouldStartWith($"content/en/articles/talent.md:{line}: {problem}");

    [Fact]
    public void A_missing_short_answer_is_a_problem() =>
        _content.Replace(Talent, "short: >-\n  A provider lends you people at once.\n  A centre abroad opens another market.\n", "").Problems().ShouldBe(["content/en/articles/talent.md:2: 'short' is missing. Add a line 'short: …'."]);

    [Fact]
    public void A_way_of_asking_may_only_name_a_section_of_its_article() =>
        _content.Replace(Talent, "we cannot find developers", "we cannot find developers {#scarse}").Problems()
            .ShouldHaveSingleItem().ShouldContain("The section 'scarse' does not exist. Did you mean 'scarce'?");

    [Theory]
    [InlineData("## A team that stays {#scarce}", "The section id 'scarce' is used twice in this article. Give each section its own id.")]
    [InlineData("## A team that stays", "The heading 'A team that stays' does not begin a section. Write '## Title {#id}', the id in small letters, digits and hyphens.")]
    [InlineData("### A team that stays {#own}", "The heading 'A team that stays {#own}' does not begin a section. Write '## Title {#id}', the id in small letters, digits and hyphens.")]
    [InlineData("## Nothing {#nothing}\n\n## A team that stays {#own-team}", "The section 'Nothing' is empty. Write its text below the heading, or remove the heading.")]
    public void Headings_begin_sections_with_ids_of_their_own(string heading, string problem) =>
        _content.Replace(Talent, "## A team that stays {#own-team}", heading).Problems().ShouldContain($"content/en/articles/talent.md:{LineOfSection}: {problem}");

    [Theory]
    [InlineData("<b>own</b> it", "There is HTML in the text.")]
    [InlineData("own it\n\n<div>x</div>", "There is HTML in the text.", 2)]
    [InlineData("own ![it](https://example.org/x.png)", "There is an image, 'https://example.org/x.png'.")]
    [InlineData("own [it](javascript:alert)", "The link goes to 'javascript:alert'.")]
    [InlineData("own [it](http://example.org)", "The link goes to 'http://example.org'.")]
    [InlineData("own [it](costs.md)", "The link goes to 'costs.md'.")]
    [InlineData("own <ftp://example.org>", "The link goes to 'ftp://example.org'.")]
    [InlineData("own it\n\n    code", "There is a block of code", 2)]
    [InlineData("own it\n\n> said somebody", "There is a block quote.", 2)]
    [InlineData("own it\n\n***\n", "There is a rule.", 2)]
    public void What_some_channel_cannot_show_is_refused_at_its_line(string text, string problem, int further = 0) =>
        _content.Replace(Talent, "you will want to own it.", $"you will want to {text}").Problems()
            .ShouldContain(found => found.StartsWith($"content/en/articles/talent.md:{LineOfSection + 3 + further}: {problem}"));

    [Theory]
    [InlineData("own [it](https://example.org)")]
    [InlineData("own [it](mailto:a@example.org)")]
    [InlineData("own [it](tel:+1234567)")]
    public void Harmless_links_are_welcome(string text) =>
        _content.Replace(Talent, "you will want to own it.", $"you will want to {text}").Problems().ShouldBeEmpty();

    [Fact]
    public void An_article_without_text_is_a_problem() =>
        _content.Write(Talent, "---\ntopic: talent\ntitle: Talent\nshort: Short. So short.\nasks: [who, whom, whose, when, where]\nrelated: []\nsources: [me]\n---\n").Problems()
            .ShouldBe(["content/en/articles/talent.md: The article has no text. Write at least one section below the front matter: '## Title {#id}' and a paragraph."]);

    [Fact]
    public void An_article_without_front_matter_is_a_problem() =>
        _content.Write(Talent, "# Talent\n").Problems().ShouldHaveSingleItem().ShouldStartWith("content/en/articles/talent.md:1: The article does not begin with the lines that tell what it is about. Write a line '---', then lines 'topic: …'");

    [Theory]
    [InlineData("---\ntopic", "\n---\ntopic", 1, "There is an empty line above the first '---'. Take it away")]
    [InlineData("---\n\n## Skills", "\n## Skills", 1, "The lines above the article do not end. Write a line '---' after the last of them")]
    [InlineData("---\n\n## Skills", "-----\n\n## Skills", 18, "The lines above the article do not end.")]
    [InlineData("---\n\n## Skills", "\u2014\u2014\n\n## Skills", 18, "The lines above the article do not end.")]
    public void The_lines_above_an_article_stand_between_three_dashes(string text, string by, int line, string problem) =>
        _content.Replace(Talent, text, by).Problems().ShouldContain(found => found.StartsWith($"content/en/articles/talent.md:{line}: {problem}"));

    [Fact]
    public void An_empty_file_is_told_what_belongs_into_it() =>
        _content.Write(Talent, "").Problems().ShouldHaveSingleItem().ShouldEndWith("'topic: …', 'title: …', 'short: …', 'asks:', 'related:' and 'sources:', then again a line '---', then the text.");

    [Fact]
    public void A_required_topic_without_an_article_is_a_problem() =>
        _content.Delete("articles/about.md").Problems().ShouldHaveSingleItem().ShouldStartWith("content/en/articles/about.md: The topic 'about' has no article");

    [Fact]
    public void The_comparison_must_have_its_table() =>
        _content.Replace("articles/comparison.md", "| --- | --- |", "").Problems()
            .ShouldContain(problem => problem.StartsWith("content/en/articles/comparison.md: There is no section 'comparison#table' with a table"));

    [Theory]
    [InlineData("- tell me about it", "'tell me about it'")]
    [InlineData("- \"{topic}\"", "'{topic}'")]
    [InlineData("- \"from {topic} to {topic}\"", "'from {topic} to {topic}'")]
    public void A_way_of_asking_has_one_place_for_the_topic_and_words_around_it(string line, string culprit) =>
        _content.Replace("words.yaml", "- tell me about {topic}", line).Problems().ShouldHaveSingleItem()
            .ShouldMatch($"^content/en/words.yaml:\\d+: {System.Text.RegularExpressions.Regex.Escape(culprit)} needs the place of the topic once, and words around it.*tell me about \\{{topic}}");

    [Fact]
    public void The_line_of_sources_must_have_a_place_for_them() =>
        _content.Replace("words.yaml", "{sources}", "the sources").Problems()
            .ShouldBe(["content/en/words.yaml:4: 'sourceLine' has no place for the sources. Write {sources} where their names go."]);

    [Fact]
    public void Nesting_that_nobody_could_read_is_refused() =>
        _content.Replace(Talent, "you will want to own it.", $"own it.\n\n{new string('>', 3000)} deep").Problems()
            .ShouldContain(problem => problem.Contains("nested too deeply"));

    [Fact]
    public void All_mistakes_are_reported_at_once() =>
        _content.Replace(Talent, "topic: talent", "topic: talents").Replace("articles/costs.md", "title: ", "titel: ").Delete("words.yaml").Problems()
            .Select(problem => problem.Split(':')[0]).Distinct()
            .ShouldBe(["content/en/articles/costs.md", "content/en/articles/talent.md", "content/en/words.yaml"]);

    [Fact]
    public void A_missing_folder_is_one_problem_and_not_one_for_each_article()
    {
        var problems = new SourcingBot.Definitions.Problems();

        var nowhere = new SourcingBot.Definitions.DefinitionFolder(Path.Combine(Path.GetTempPath(), "no-such-content"), "content");
        Library.Read(nowhere, "en", Facts.Read(nowhere, "en", Repository.Today, problems), problems);

        problems.Select(problem => problem.File).ShouldBe(["content/en/articles", "content/en/comparison.yaml", "content/en/phrasings", "content/en/words.yaml", "content/facts.yaml"]);
    }

    public void Dispose() => _content.Dispose();
}
