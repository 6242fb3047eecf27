using CsCheck;
using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Tests.Periods;

/// <summary>What holds of every time that somebody may write, whatever the day.</summary>
public sealed class PeriodPropertyTests
{
    private static readonly Understander Understander = new(English.Vocabulary);

    [Fact]
    public void A_length_reads_the_same_however_it_is_written() => WrittenPeriods.Lengths.Sample(IsReadBack, iter: 4_000);

    [Fact]
    public void A_date_reads_the_same_however_it_is_written() => WrittenPeriods.Dates.Sample(IsReadBack, iter: 4_000);

    [Fact]
    public void A_month_or_quarter_of_a_year_reads_the_same_however_it_is_written() => WrittenPeriods.Stretches.Sample(IsReadBack, iter: 4_000);

    [Fact]
    public void Case_spaces_and_what_stands_at_the_end_change_nothing() =>
        Gen.Select(Gen.OneOf(WrittenPeriods.Lengths, WrittenPeriods.Dates, WrittenPeriods.Stretches), WrittenPeriods.Among("", ".", "!", " ...", " please", ", thanks", " :-)"), Gen.Int[0, 3]).Sample(
            (period, end, form) => IsReadBack(period with
            {
                Text = form switch
                {
                    0 => period.Text.ToUpperInvariant() + end,
                    1 => period.Text.ToLowerInvariant() + end,
                    2 => $"  {period.Text.Replace(" ", "  ", StringComparison.Ordinal)} {end}",
                    _ => $"\t{period.Text}{end}\n",
                },
            }),
            iter: 4_000);

    [Fact]
    public void Nothing_is_resolved_into_the_past() =>
        Gen.Select(WrittenPeriods.Today, WrittenPeriods.Among(
            "March", "in March", "by March", "end of March", "early May", "late December", "mid-January", "Q1", "by Q4", "H1", "H2", "first half of March", "last week of June", "spring", "by fall", "before autumn", "winter", "over the summer",
            "Christmas", "before Christmas", "after the holidays", "by Easter", "Thanksgiving", "Black Friday", "new year", "this year", "next year", "this quarter", "next quarter", "end of quarter", "EOY", "EOM", "end of the week",
            "beginning of the year", "start of the month", "mid-year", "by Friday", "next Monday", "tomorrow", "1 March", "by 25/12", "29 February", "by the 31st", "the month after next", "from January to June", "between March and May", "Dec 15 - Jan 15",
            "until summer", "from November on", "this December", "next June", "starting in October", "1-15 March")).Sample(
            (today, text) =>
            {
                var understood = Understander.Read(text, new Question(Criterion.Timeline, today));
                return understood.Answers.OfType<TimelineAnswer>().All(answer => !(answer.MinDays < 0) && !(answer.MaxDays < 0) && !(answer.MaxDays < answer.MinDays))
                    && understood.NamedDays.All(days => !(days.From < today) && !(days.To < today));
            },
            iter: 8_000);

    [Fact]
    public void A_day_that_is_over_is_no_answer() =>
        Gen.Select(WrittenPeriods.Today, Gen.Int[1, 3_000], WrittenPeriods.Among("", "by ", "on ", "until ")).Sample(
            (today, ago, lead) => Understander.Read($"{lead}{today.AddDays(-ago):yyyy-MM-dd}", new Question(Criterion.Timeline, today)).Answers.Count == 0,
            iter: 1_000);

    private static void IsReadBack(WrittenPeriod period) =>
        Understander.Read(period.Text, period.Question).Answers.ShouldBe([period.Answer], $"{period}");
}
