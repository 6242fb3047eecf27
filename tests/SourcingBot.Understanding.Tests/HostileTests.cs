using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Tests;

/// <summary>Input made to hurt: it is read like any other, and a reader that were not linear would never finish these.</summary>
public sealed class HostileTests
{
    private const int Length = 2_500;
    private const int CostsLength = 25_000;

    private static readonly Understander Understander = new(English.Vocabulary);

    /// <summary>What a message is made of again and again; each was once, or could be, the way into a loop within a loop.</summary>
    internal static readonly string[] Pieces =
    [
        " ", "9", "(", ".", "?", "$", "'", "-", "1-", "1.1", "1,", "1/2/", "1 000 ", "000 ", "200k ", "one ", "a ", "million ", "hundred thousand ", "and ", "1 and ",
        "end of ", "next ", "the next ", "year and a half ", "6 months ", "2027-03-01 ", "Q1 ", "march to ", "between ", "up to ", "not ", "don't ", "full control ", "budget 200k ",
        "must stay in ", "control ", "cost and ", "control first ", "assume 5 people ", "that is enough ", "no more questions, ", "change ", "what is ", ", but is ", "but why ", "I don't know if ", "team of 5 ", "5 people ", "😀", "\ud800", "مرحبا ", "\0", "\u200b", "\n", "½", "ǅ", "İ",
        "0", "0.", "1.000.", "9'000 ", "99,", "1e9", "1/", "1:", "k", "1k", "1m ", "$1", "€ ", "USD ", "-1", "--1 ", "+", "~", "<", ">= ", "[", "{", "((1)) ", "[[", "\"", "''", "'s ", "n't ", "\\", "&", "/", "%", "5 % ", "#",
        "nine hundred ninety nine ", "one million two hundred thousand and three ", "twenty-", "half a ", "quarter of a ", "a couple of ", "point five ", "1 to ", "1 - 2 - ", "from 1 to 2 ", "at least ", "no later than ", "more than ",
        "first half of ", "beginning of the end of ", "in 2 ", "in two weeks ", "for 6 months ", "months ", "1 year and ", "before Christmas ", "Monday ", "31/12/", "12.12.2027 ", "2027-", "early ", "within the next ",
        "we need it ", "need to be ready by ", "our revenue is ", "Vietnam ", "HIPAA ", "no ", "hardly ", "isn't ", "nothing matters more than ", "matters most ", "more than cost ", "I want to ", "actually ", "make it ", "is wrong ", "sorry, ",
        "why? ", "can you ", "tell me ", "what about ", "and how ", "if ", "whether ", "not sure whether ", "one, two, ", "option 1 ", "the last ", "per head ", "per hour ", "$40 an hour ", "150 hours a month ", "go back ", "skip, ",
        "\t", "\r\n", "\n\n", "\u2028", "\u00a0", "\u00ad", "\u202e", "\u2067", "\u0301", "Z\u0351\u034e\u0321a\u0336\u035bl\u0334g\u0337o ", "аb", "а", "ѕkip ", "中", "予算は200万円です。", "١٢٣ ", "१ लाख ", "１０", "ａ", "🇩🇪", "👩‍👩‍👧 ", "\udc00", "\ufeff", "\uffff", "ﬃ", "ß", "İi", "Ω", "²", "Ⅻ", "①",
        "control: ", "control: full, ", "no full control, ", "or full control ", "Poland, we are in Germany, ", "on x wrote:\n\n", "thanks,\n", "> ", "option ", "rather than ",
        "supercalifragilisticexpialidocious", "thousend ", "dolars ", "milion ", "recieve ", "timeline budget control ",
    ];

    public static TheoryData<string> Repeated() => [.. Pieces];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void A_long_message_of_one_thing_is_read_whatever_was_asked(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        foreach (var pending in Criterion.All.Prepend(null))
        {
            Sane.Check(Understander.Read(text, new Question(pending, Row.Today)), text);
        }
    }

    /// <summary>What is one word short of a known phrase, or opens what nothing closes, stands between things that mean something.</summary>
    [Theory]
    [MemberData(nameof(Repeated))]
    public void A_piece_between_the_others_is_read(string piece)
    {
        var text = string.Concat(Pieces.Select(other => piece + other));
        foreach (var pending in Criterion.All.Prepend(null))
        {
            Sane.Check(Understander.Read(text, new Question(pending, Row.Today)), text);
        }
    }

    [Fact]
    public void Fifty_five_dates_in_a_row_are_no_one_time()
    {
        var dates = string.Join(' ', Enumerable.Range(0, 55).Select(i => $"{1 + (i % 28)}/{1 + (i % 12)}/{2027 + (i % 3)}"));
        Understander.Read(dates, new Question(Criterion.Timeline, Row.Today)).Answers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("\"", "\"")]
    public void An_amount_in_ten_thousand_brackets_is_read_or_not_but_nothing_else_is_made_of_it(string open, string close)
    {
        var text = string.Concat(Enumerable.Repeat(open, 10_000)) + "200k" + string.Concat(Enumerable.Repeat(close, 10_000));
        var answers = Understander.Read(text, new Question(Criterion.Budget, Row.Today)).Answers;
        answers.OfType<BudgetAnswer>().ShouldAllBe(answer => answer.Amount == new AmountRange(200_000, 200_000, null, null));
        answers.Count.ShouldBeLessThanOrEqualTo(1);
    }

    [Theory]
    [InlineData("\u202e200k")]
    [InlineData("200k\0")]
    [InlineData("\ufeff200k")]
    [InlineData("2\u00ad00k\u200b", false)]
    [InlineData("200k 👍")]
    [InlineData("بميزانية 200k")]
    public void Signs_that_nobody_sees_or_knows_hide_no_amount(string text, bool isRead = true)
    {
        var read = Understander.Read(text, new Question(Criterion.Budget, Row.Today)).Answers;
        read.ShouldBe(isRead ? [new BudgetAnswer(new AmountRange(200_000, 200_000))] : []);
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
        var text = "assume " + string.Concat(Enumerable.Repeat(piece, CostsLength / piece.Length));
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
