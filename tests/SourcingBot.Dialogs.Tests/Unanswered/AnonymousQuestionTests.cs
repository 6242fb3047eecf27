using SourcingBot.Dialogs.Unanswered;

namespace SourcingBot.Dialogs.Tests.Unanswered;

public sealed class AnonymousQuestionTests
{
    private static readonly HashSet<string> Known = ["do", "you", "know", "what", "is", "about", "the", "tax", "costs", "in", "of", "and", "we", "how", "much", "outsourcing", "hi", "my", "name"];

    [Theory]
    [InlineData("What about the tax?", "what about the tax")]
    [InlineData("  what   about\nthe tax ", "what about the tax")]
    [InlineData("WHAT ABOUT THE TAX???", "what about the tax")]
    [InlineData("What about lunches?", "what about lunches")]
    [InlineData("What about the SLA and GDPR?", "what about the sla and gdpr")]
    [InlineData("What about Ann Miller?", "what about …")]
    [InlineData("Hi, my name is ann miller and what about the tax", "hi my name is … and what about the tax")]
    [InlineData("Siemens: what about the tax", "… what about the tax")]
    [InlineData("write to ann@example.org about the tax", "write to … about the tax")]
    [InlineData("do you know www.example.org", "do you know …")]
    [InlineData("do you know example.org/tax", "do you know …")]
    [InlineData("how much is 250,000 EUR in $?", "how much is … eur in")]
    [InlineData("call me at +49 170 1234567 or 0170/1234567", "call me at … or …")]
    [InlineData("the tax of 12.3.2027", "the tax of …")]
    public void What_points_to_somebody_is_taken_out(string asked, string kept) => Read(asked).ShouldBe(kept);

    [Theory]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData("Ann Miller")]
    [InlineData("0170 1234567")]
    [InlineData("ann@example.org")]
    public void Where_nothing_telling_is_left_nothing_is_kept(string asked) => Read(asked).ShouldBeNull();

    [Fact]
    public void Of_a_letter_the_beginning_is_kept() =>
        Read(string.Join(' ', Enumerable.Repeat("what about the tax", 100)))!.Length.ShouldBeInRange(150, 200);

    private static string? Read(string asked) => AnonymousQuestion.Of(asked, Known.Contains, ["my name is"]);
}
