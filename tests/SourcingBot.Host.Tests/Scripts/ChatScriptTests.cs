using SourcingBot.Host.Scripts;

namespace SourcingBot.Host.Tests.Scripts;

public class ChatScriptTests
{
    [Fact]
    public void Every_kind_of_line_is_a_step_at_its_place()
    {
        var steps = Read("# about it", "Joins", "Today: 2026-11-22", "", "User: hello: you", "Bot: one … two", "Buttons: Yes | No", "At once: yes", "Later: 3 days");

        steps[..4].ShouldBe([new ScriptStep.Joins(2), new ScriptStep.Happens(3, new DateOnly(2026, 11, 22)), new ScriptStep.Says(5, "hello: you"), new ScriptStep.Reads(6, "one … two")]);
        steps[4].ShouldBeOfType<ScriptStep.Sees>().Labels.ShouldBe(["Yes", "No"]);
        steps[5..].ShouldBe([new ScriptStep.Says(8, "yes", AtOnce: true), new ScriptStep.Passes(9, TimeSpan.FromDays(3))]);
    }

    [Theory]
    [InlineData("Later: some days", "x.chat:1: 'Later: some days' does not say how many days pass. Write it like 'Later: 3 days', with 10000 at most.")]
    [InlineData("Today: tomorrow", "x.chat:1: 'Today: tomorrow' is no day. Write it like 'Today: 2026-11-22'.")]
    [InlineData("Bott: hello", "x.chat:1: 'Bott: hello' is not understood. A line begins with Joins,")]
    public void A_slip_is_told_with_its_place_and_the_cure(string line, string error) =>
        Should.Throw<InvalidDataException>(() => Read(line)).Message.ShouldStartWith(error);

    [Fact]
    public void Chatdown_writes_messages_of_several_lines_and_what_they_have_in_brackets()
    {
        var steps = Read(
            "user=Joe", "bot=LulaBot", "> a comment", "", "bot: Hi! [Delay=2000]", "Joe: yo", "LulaBot: [Typing]", "Greetings!", "> not said", "* [a link](https://example.com)",
            "[Suggestions=One|Two]", "user: a card", "bot->Joe:", "Here", "[Attachment=card.json adaptivecard]", "[Attachment=http://example.com/a.png]", "[AttachmentLayout=carousel]",
            "bot:", "[HeroCard", "   title=Cheese", "   buttons=A|B]");

        steps[..3].ShouldBe([new ScriptStep.Joins(1), new ScriptStep.Reads(5, "Hi!"), new ScriptStep.Says(6, "yo")]);
        steps[3].ShouldBe(new ScriptStep.Reads(7, "Greetings!\n* [a link](https://example.com)"));
        steps[4].ShouldBeOfType<ScriptStep.Sees>().Labels.ShouldBe(["One", "Two"]);
        steps[5..].ShouldBe(
        [
            new ScriptStep.Says(12, "a card"), new ScriptStep.Reads(13, "Here"),
            new ScriptStep.Gets(13, "application/vnd.microsoft.card.adaptive"), new ScriptStep.Gets(13, "image/png"), new ScriptStep.Gets(18, "application/vnd.microsoft.card.hero"),
        ]);
    }

    [Theory]
    [InlineData("users=Joe,Fred", "x.chat:1: 'users=Joe,Fred' names several people.")]
    [InlineData("user=Joe|Joe: look [Attachment=a.png]", "x.chat:2: the person sends a file.")]
    [InlineData("user=Joe|Fred: hello", "x.chat:2: nobody says 'Fred: hello'.")]
    public void What_cannot_be_played_of_chatdown_is_told_with_its_place(string lines, string error) =>
        Should.Throw<InvalidDataException>(() => Read(lines.Split('|'))).Message.ShouldStartWith(error);

    [Theory]
    [InlineData("one two three", "two", true)]
    [InlineData("one two three", "one … three", true)]
    [InlineData("one two three", "three … one", false)]
    [InlineData("one **two**\n\nthree", "one two three", true)]
    [InlineData("one two", "…", true)]
    public void What_is_expected_is_found_in_order_whatever_stands_between(string heard, string expected, bool isThere)
    {
        var at = 0;
        (SpokenText.Missing(SpokenText.Plain(heard), expected, ref at) is null).ShouldBe(isThere);
    }

    private static ScriptStep[] Read(params string[] lines) => [.. ChatScript.Read("x.chat", lines)];
}
