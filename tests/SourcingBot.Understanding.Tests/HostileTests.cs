using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Tests;

/// <summary>Input made to hurt: it is read like any other, and a reader that were not linear would never finish these.</summary>
public sealed class HostileTests
{
    private const int Length = 25_000;

    private static readonly Understander Understander = new(English.Vocabulary);

    public static TheoryData<string, Criterion?> Messages()
    {
        var data = new TheoryData<string, Criterion?>();
        string[] pieces =
        [
            " ", "9", "(", ".", "?", "$", "'", "-", "1-", "1.1", "1,", "1/2/", "1 000 ", "000 ", "200k ", "one ", "a ", "million ", "hundred thousand ", "and ", "1 and ",
            "end of ", "next ", "the next ", "year and a half ", "6 months ", "2027-03-01 ", "Q1 ", "march to ", "between ", "up to ", "not ", "don't ", "full control ", "budget 200k ",
            "must stay in ", "control ", "cost and ", "control first ", "assume 5 people ", "that is enough ", "no more questions, ", "change ", "what is ", ", but is ", "but why ", "I don't know if ", "team of 5 ", "5 people ",
            "control: ", "control: full, ", "no full control, ", "or full control ", "Poland, we are in Germany, ", "on x wrote:\n\n", "thanks,\n", "> ", "option ", "rather than ",
            "😀", "\ud800", "مرحبا ", "\0", "\u200b", "\n", "½", "ǅ", "İ",
        ];
        foreach (var piece in pieces)
        {
            data.Add(piece, null);
            data.Add(piece, Criterion.Budget);
            data.Add(piece, Criterion.Timeline);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_long_message_of_one_thing_is_read(string piece, Criterion? pending)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        Understander.Read(text, new Question(pending, Row.Today)).Answers.Select(a => a.Criterion).ShouldBeUnique();
    }

    [Theory]
    [InlineData("control and ")]
    [InlineData("control, ")]
    [InlineData("cost matters most ")]
    [InlineData("nothing matters more than ")]
    [InlineData("assume ")]
    [InlineData("assume 5 people ")]
    [InlineData("what if we ")]
    [InlineData("set-up ")]
    [InlineData("set-up, 300k ")]
    [InlineData("overhead 5 % ")]
    [InlineData("5 % ")]
    [InlineData("150 hours a month ")]
    [InlineData("$40 an hour ")]
    [InlineData("for 6 months ")]
    [InlineData("per head ")]
    [InlineData("a pound is ")]
    [InlineData("£1 is $")]
    [InlineData("% ")]
    [InlineData("1-")]
    [InlineData("one ")]
    public void A_long_message_of_one_thing_is_read_where_the_costs_were_shown(string piece)
    {
        var text = "assume " + string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        var understood = Understander.Read(text, new Question(null, Row.Today, AboutCosts: true));
        understood.Assumptions.Select(assumption => assumption.Id).ShouldBeUnique();
        understood.Priorities.Count.ShouldBeLessThanOrEqualTo(2);
    }

    [Theory]
    [InlineData('9')]
    [InlineData('(')]
    [InlineData(' ')]
    [InlineData('x')]
    public void A_hundred_thousand_of_one_character_are_no_answer(char c) =>
        Understander.Read(new string(c, 100_000), new Question(Criterion.Budget, Row.Today)).ShouldBe(Understood.Nothing);

    /// <summary>Without a limit to nesting this is a stack overflow.</summary>
    [Fact]
    public void Fifty_thousand_ends_of_ends_are_no_time() =>
        Understander.Read(string.Concat(Enumerable.Repeat("end of ", 50_000)), new Question(Criterion.Timeline, Row.Today)).ShouldBe(Understood.Nothing);

    [Fact]
    public void Nothing_is_read_from_nothing() => Understander.Read("", new Question(Criterion.Budget, Row.Today)).ShouldBe(Understood.Nothing);

    [Fact]
    public void Five_hundred_spaces_say_nothing() => Understander.Read(new string(' ', 500), new Question(Criterion.Budget, Row.Today)).ShouldBe(Understood.Nothing);

    [Fact]
    public void Ten_thousand_digits_are_no_amount() =>
        Understander.Read(new string('9', 10_000), new Question(Criterion.Budget, Row.Today)).Answers.ShouldBeEmpty();

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1990-01-01")]
    [InlineData("2028-02-29")]
    [InlineData("2090-12-31")]
    [InlineData("9999-12-31")]
    public void Any_day_can_be_today(string today)
    {
        foreach (var text in (string[])["by March", "next year", "in 30 years", "end of next quarter", "winter", "before Christmas", "yesterday", "next week", "February 29", "mid-year", "by Easter"])
        {
            Should.NotThrow(() => Understander.Read(text, new Question(Criterion.Timeline, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture))), text);
        }
    }
}
