using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Tests;

/// <summary>Which of a few things that were put to the person a message picks.</summary>
public sealed class ChoosingTests
{
    private static readonly Understander Understander = new(English.Vocabulary);
    private static readonly string[] Sums = ["100 thousand", "100"];
    private static readonly string[] Times = ["6 months", "6 weeks"];

    [Theory]
    [InlineData("the first", 0)]
    [InlineData("The first one, please", null)]
    [InlineData("first", 0)]
    [InlineData("option 2", 1)]
    [InlineData("the last one", 1)]
    [InlineData("thousand", 0)]
    [InlineData("thousands of course", 0)]
    [InlineData("3", null)]
    [InlineData("not thousand", null)]
    [InlineData("100", null)]
    [InlineData("yes", null)]
    [InlineData("", null)]
    [InlineData("both", null)]
    public void A_place_or_a_word_of_its_own_picks_a_sum(string text, int? picked) =>
        Understander.Choose(text, Sums).ShouldBe(picked);

    [Theory]
    [InlineData("months", 0)]
    [InlineData("WEEKS!", 1)]
    [InlineData("I mean weeks", 1)]
    [InlineData("weeks, not months", 1)]
    [InlineData("weeks or months", null)]
    [InlineData("6", null)]
    [InlineData("if it took many more weeks than that we would be late for it", null)]
    public void A_place_or_a_word_of_its_own_picks_a_time(string text, int? picked) =>
        Understander.Choose(text, Times).ShouldBe(picked);

    [Theory]
    [InlineData("neither", Request.Neither)]
    [InlineData("neither of the two", Request.Neither)]
    [InlineData("none of them", Request.Neither)]
    [InlineData("repeat", Request.Repeat)]
    [InlineData("none of our data is sensitive", null)]
    [InlineData("neither tight nor generous", null)]
    [InlineData("we repeat the work every year", null)]
    public void What_picks_none_or_asks_again_stands_alone(string text, Request? request) =>
        Understander.Read(text, new Question(null, new DateOnly(2026, 11, 22))).Request.ShouldBe(request);

    [Theory]
    [InlineData("the second one", 1)]
    [InlineData("The last one, please.", 3)]
    [InlineData("option 3", 2)]
    [InlineData("the second", null)]
    [InlineData("2", null)]
    [InlineData("one", null)]
    [InlineData("one month", null)]
    [InlineData("the second one in May", null)]
    [InlineData("the fifth one", null)]
    public void Only_what_can_be_nothing_else_picks_a_button_that_names_a_time(string text, int? picked) =>
        Understander.Pick(text, 4).ShouldBe(picked);

    [Theory]
    [InlineData("make it 3 months", true)]
    [InlineData("no, 9", true)]
    [InlineData("3 months, not 6", true)]
    [InlineData("3 months", false)]
    [InlineData("no rush", false)]
    public void A_correction_is_told_even_where_nothing_else_is(string text, bool corrects) =>
        Understander.Read(text, new Question(Criterion.Control, new DateOnly(2026, 11, 22))).Corrects.ShouldBe(corrects);
}
