using CsCheck;
using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Tests.Amounts;

/// <summary>However an amount is written, it reads back as the amount it is.</summary>
public sealed class AmountFormTests
{
    private const int Written = 3_000;

    private static readonly Understander Understander = new(English.Vocabulary);

    private static readonly string[] Endings = ["", ".", "!", " .", "...", "  ", ","];

    [Theory]
    [InlineData("en-US")]
    [InlineData("en-GB")]
    [InlineData("en-IN")]
    [InlineData("de-DE")]
    public void Any_amount_in_any_form_reads_back_as_itself(string locale) =>
        Gen.Select(AmountForms.Amounts(locale), Any.Of(Endings), Gen.Int[0, 2], (form, ending, casing) => (form, text: Cased(form.Text, casing) + ending))
            .Where(written => locale != "de-DE" || !written.form.Text.Contains(" lakh", StringComparison.Ordinal))
            .Sample(written => ShouldRead(written.text, locale, written.form), iter: Written, threads: 1);

    [Fact]
    public void Any_range_reads_back_though_its_first_half_borrows_the_magnitude() =>
        Gen.Select(AmountForms.Ranges, Any.Of(Endings), Gen.Int[0, 2], (form, ending, casing) => (form, text: Cased(form.Text, casing) + ending))
            .Sample(written => ShouldRead(written.text, "en-US", written.form), iter: Written, threads: 1);

    [Fact]
    public void A_small_bare_number_is_asked_back_in_thousands_first() =>
        Gen.Select(Gen.Int[4, 999], Any.Of("", "about ", "maybe ", "I'd say ", "our budget is "), Any.Of("", " or so", ".", "?", "ish"), (number, before, after) => (number, text: $"{before}{number}{after}"))
            .Sample(
                said =>
                {
                    var understood = Understander.Read(said.text, new Question(Criterion.Budget, Row.Today));
                    understood.Intent.ShouldBe(Intent.None, said.text);
                    understood.Answers.ShouldBeEmpty(said.text);
                    understood.Candidates.ShouldBe([Budget(said.number * 1_000, said.number * 1_000), Budget(said.number, said.number)], said.text);
                },
                iter: 500,
                threads: 1);

    [Theory]
    [InlineData("TRY 1m", "TRY")]
    [InlineData("about TRY 1m", "TRY")]
    [InlineData("try 1m", null)]
    [InlineData("LET'S TRY 1M", null)]
    public void Only_capitals_make_a_verb_a_currency(string text, string? currency) =>
        Understander.Read(text, new Question(Criterion.Budget, Row.Today)).Answers.ShouldBe([new BudgetAnswer(new AmountRange(1_000_000, 1_000_000, currency))]);

    [Theory]
    [InlineData("100 to 150", 100, 150)]
    [InlineData("between 100 and 150", 100, 150)]
    [InlineData("up to 100", null, 100)]
    [InlineData("at least 100", 100, null)]
    [InlineData("fifty", 50, 50)]
    [InlineData("one fifty", 150, 150)]
    [InlineData("500 to 1000", 500, 1000)]
    [InlineData("sorry, 150", 150, 150)]
    public void A_small_bare_range_is_asked_back_too(string text, int? min, int? max) =>
        Understander.Read(text, new Question(Criterion.Budget, Row.Today)).Candidates.ShouldBe([Budget(min * 1_000, max * 1_000), Budget(min, max)]);

    [Theory]
    [InlineData("100 dollars")]
    [InlineData("100k")]
    [InlineData("1500")]
    [InlineData("2")]
    [InlineData("100 users")]
    [InlineData("room 101")]
    [InlineData("windows 11")]
    [InlineData("I have 2 kids and 3 dogs")]
    [InlineData("555-1234")]
    [InlineData("1.5")]
    [InlineData("-100")]
    [InlineData("0")]
    [InlineData("100%")]
    [InlineData("six months")]
    [InlineData("not 150")]
    public void What_is_said_or_is_no_amount_is_not_asked_back(string text) =>
        Understander.Read(text, new Question(Criterion.Budget, Row.Today)).Candidates.ShouldBeEmpty();

    [Fact]
    public void Nothing_is_asked_back_that_was_not_asked_for() =>
        Understander.Read("100", new Question(Criterion.Control, Row.Today)).Candidates.ShouldBeEmpty();

    [Theory]
    [InlineData("200k, no, ")]
    [InlineData("not a penny more than ")]
    [InlineData("do not want to go over ")]
    [InlineData("80/90k ")]
    [InlineData("200k/")]
    [InlineData("50k..")]
    [InlineData("hundreds of ")]
    [InlineData("low to mid six ")]
    [InlineData("1 lakh 50 thousand ")]
    [InlineData("two point ")]
    [InlineData("give or take 10k ")]
    [InlineData("per month we can ")]
    [InlineData("in ( ")]
    [InlineData("new zealand ")]
    [InlineData("2 senior and 3 ")]
    [InlineData("a designer and ")]
    [InlineData("2 developers and a designer, ")]
    [InlineData("team of about ")]
    [InlineData("just me and ")]
    public void A_long_message_of_parts_of_values_is_read_in_time(string piece)
    {
        // Generous for a busy machine; looking at every part from every other would take minutes.
        var text = string.Concat(Enumerable.Repeat(piece, 50_000 / piece.Length));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        foreach (var pending in (Criterion[])[Criterion.Budget, Criterion.ProjectSize])
        {
            Understander.Read(text, new Question(pending, Row.Today)).Candidates.ShouldBeEmpty();
        }

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5), piece);
    }

    private static void ShouldRead(string text, string locale, AmountForms.Form form)
    {
        var answer = Understander.Read(text, new Question(Criterion.Budget, Row.Today, locale)).Answers.OfType<BudgetAnswer>().ShouldHaveSingleItem(text);
        answer.ShouldBe(new BudgetAnswer(new AmountRange(form.Min, form.Max, form.Currency, form.Per)), $"'{text}' in {locale}");
    }

    private static BudgetAnswer Budget(decimal? min, decimal? max) => new(new AmountRange(min, max));

    private static string Cased(string text, int casing) => casing switch { 0 => text, 1 => text.ToUpperInvariant(), _ => text.ToLowerInvariant() };
}
