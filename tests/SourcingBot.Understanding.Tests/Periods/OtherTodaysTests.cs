using System.Globalization;
using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Tests.Periods;

/// <summary>The same words on the last day of a year, on a leap day, and on days at which a holiday or a quarter begins.</summary>
public sealed class OtherTodaysTests
{
    private static readonly Understander Understander = new(English.Vocabulary);

    [Theory]
    [InlineData("2026-12-31", "by tomorrow", null, 1)]
    [InlineData("2026-12-31", "by the end of January", null, 31)]
    [InlineData("2026-12-31", "next month", 1, 31)]
    [InlineData("2026-12-31", "next quarter", 1, 90)]
    [InlineData("2026-12-31", "by Christmas", null, 359)]
    [InlineData("2026-12-31", "in February", 32, 59)]
    [InlineData("2028-02-29", "by March", null, 1)]
    [InlineData("2028-02-29", "by the end of March", null, 31)]
    [InlineData("2028-02-29", "in a year", 365, 365)]
    [InlineData("2028-02-29", "by Easter", null, 47)]
    [InlineData("2028-02-29", "by 28 February", null, 365)]
    [InlineData("2028-02-29", "next month", 1, 31)]
    [InlineData("2028-02-29", "by the end of next quarter", null, 122)]
    [InlineData("2028-02-29", "01/03/2029", 309, 309)]
    [InlineData("2028-02-29", "by next year", null, 307)]
    [InlineData("2026-12-31", "by Thanksgiving", null, 329)]
    [InlineData("2027-03-29", "by Easter", null, 384)]
    [InlineData("2027-04-01", "by the end of the quarter", null, 90)]
    [InlineData("2027-07-15", "by Q2", null, 261)]
    [InlineData("2028-02-29", "by the end of February", null, 0)]
    [InlineData("2028-02-29", "in March", 1, 31)]
    [InlineData("2028-02-29", "by Q2", null, 32)]
    [InlineData("2026-12-31", "next year", 1, 365)]
    [InlineData("2026-12-31", "by New Year", null, 1)]
    [InlineData("2026-12-31", "week 1", 4, 10)]
    [InlineData("2026-12-31", "by mid-January", null, 15)]
    [InlineData("2027-07-01", "by summer", null, 336)]
    public void A_time_is_resolved_into_the_future_of_its_day(string today, string text, int? minDays, int? maxDays) =>
        Understander.Read(text, new Question(Criterion.Timeline, DateOnly.Parse(today, CultureInfo.InvariantCulture))).Answers.ShouldBe([new TimelineAnswer(minDays, maxDays)]);
}
