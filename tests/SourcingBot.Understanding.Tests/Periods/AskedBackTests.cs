using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Tests.Periods;

public sealed class AskedBackTests
{
    private static readonly Understander Understander = new(English.Vocabulary);

    private static Understood Read(string text, Criterion pending, string locale = "en-US") => Understander.Read(text, new Question(pending, Row.Today, locale));

    [Theory]
    [InlineData("6", 182, 182, 42, 42)]
    [InlineData("about 3", 91, 91, 21, 21)]
    [InlineData("three", 91, 91, 21, 21)]
    [InlineData("12-18", 365, 547, 84, 126)]
    [InlineData("2 or 3", 61, 91, 14, 21)]
    [InlineData("I think 4.", 122, 122, 28, 28)]
    [InlineData("at least 6", 182, null, 42, null)]
    [InlineData("max 6", null, 182, null, 42)]
    [InlineData("no, 9", 274, 274, 63, 63)]
    [InlineData("actually make it 9", 274, 274, 63, 63)]
    public void A_bare_number_may_be_months_or_weeks(string text, int? min, int? max, int? otherMin, int? otherMax)
    {
        var understood = Read(text, Criterion.Timeline);

        understood.Answers.ShouldBeEmpty();
        understood.Candidates.ShouldBe([new TimelineAnswer(min, max), new TimelineAnswer(otherMin, otherMax)]);
    }

    [Theory]
    [InlineData("6", 6, 6, 72, 72)]
    [InlineData("two", 2, 2, 24, 24)]
    [InlineData("12-18", 12, 18, 144, 216)]
    public void A_bare_number_of_how_long_may_be_months_or_years(string text, int min, int max, int otherMin, int otherMax)
    {
        var understood = Read(text, Criterion.Commitment);

        understood.Answers.ShouldBeEmpty();
        understood.Candidates.ShouldBe([new CommitmentAnswer(min, max), new CommitmentAnswer(otherMin, otherMax)]);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("500")]
    [InlineData("3 offices")]
    [InlineData("in 3 phases")]
    [InlineData("iphone 15")]
    [InlineData("we have 3 of them")]
    [InlineData("50/50")]
    [InlineData("10:30")]
    [InlineData("6 months")]
    [InlineData("5k")]
    [InlineData("20%")]
    [InlineData("not 9")]
    [InlineData("no more than 9 of them agree")]
    public void Other_numbers_are_not_asked_back(string text) => Read(text, Criterion.Timeline).Candidates.ShouldBeEmpty();

    [Theory]
    [InlineData("01/03/2027", "en-US", "2027-01-03", "2027-01-03")]
    [InlineData("01/03/2027", "en-GB", "2027-03-01", "2027-03-01")]
    [InlineData("by March", "en-US", null, "2027-03-01")]
    [InlineData("in March", "en-US", "2027-03-01", "2027-03-31")]
    [InlineData("after Easter", "en-US", "2027-03-28", null)]
    [InlineData("not before April, not after June", "en-US", "2027-04-01", "2027-06-30")]
    [InlineData("this year", "en-US", null, "2026-12-31")]
    public void Days_of_an_answer_are_named(string text, string locale, string? from, string? to) =>
        Read(text, Criterion.Timeline, locale).NamedDays.ShouldBe([new NamedDays(Criterion.Timeline, Day(from), Day(to))]);

    [Theory]
    [InlineData("6 months")]
    [InlineData("ASAP")]
    [InlineData("6")]
    [InlineData("in March and in July")]
    public void What_was_not_given_in_days_names_none(string text) => Read(text, Criterion.Timeline).NamedDays.ShouldBeEmpty();

    [Fact]
    public void Days_up_to_which_the_team_is_needed_belong_to_the_commitment() =>
        Read("until the end of 2028", Criterion.Commitment).NamedDays.ShouldBe([new NamedDays(Criterion.Commitment, null, new DateOnly(2028, 12, 31))]);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
