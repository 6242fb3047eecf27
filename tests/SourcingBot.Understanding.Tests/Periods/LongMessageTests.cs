using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Tests.Periods;

/// <summary>Times repeated until a reader that looks back or ahead without a limit would never finish.</summary>
public sealed class LongMessageTests
{
    private const int Length = 25_000;

    private static readonly Understander Understander = new(English.Vocabulary);

    [Theory]
    [InlineData("3 months, no, ")]
    [InlineData("sorry, ")]
    [InlineData("actually 6 ")]
    [InlineData("1-15 ")]
    [InlineData("1, maybe ")]
    [InlineData("first half of ")]
    [InlineData("last week of March ")]
    [InlineData("month after next ")]
    [InlineData("2027-")]
    [InlineData("25/12/")]
    [InlineData("25.12. ")]
    [InlineData("Q3/28 ")]
    [InlineData("not 6 months but 3, ")]
    [InlineData("march or ")]
    [InlineData("six (6) ")]
    [InlineData("for for for ")]
    [InlineData("is too ")]
    [InlineData("three-quarters of ")]
    [InlineData("6 months and a half or ")]
    public void A_long_message_of_one_time_is_read(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        foreach (var pending in (Criterion?[])[Criterion.Timeline, Criterion.Commitment, null])
        {
            var understood = Understander.Read(text, new Question(pending, Row.Today));
            understood.Answers.Select(answer => answer.Criterion).ShouldBeUnique();
            understood.NamedDays.ShouldAllBe(days => !(days.To < Row.Today));
        }
    }
}
