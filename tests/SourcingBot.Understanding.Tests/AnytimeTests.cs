using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Tests;

/// <summary>What may be said at any time of the conversation: what matters most, what to calculate with, what is asked for.</summary>
public sealed class AnytimeTests
{
    private static readonly string[] Files = ["anytime/priorities.tsv", "anytime/assumptions.tsv", "anytime/requests.tsv", "anytime/comparisons.tsv", "anytime/told.tsv", "anytime/suppositions.tsv"];

    private static readonly Understander Understander = new(English.Vocabulary);

    public static TheoryData<Row> Rows() => [.. Files.SelectMany(Row.In)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_is_read_as_it_says(Row row) =>
        Reading.Whole(Understander.Read(row.Text, row.Question)).ShouldBe(row.Expected, row.ToString());

    [Fact]
    public void Upper_case_outer_spaces_and_a_full_stop_change_nothing()
    {
        foreach (var row in Files.SelectMany(Row.In).Where(row => row.Text[^1] is not ('?' or '.' or '!')))
        {
            Reading.Whole(Understander.Read(row.Text.ToUpperInvariant(), row.Question)).ShouldBe(row.Expected, $"{row} in upper case");
            Reading.Whole(Understander.Read($"   {row.Text}  ", row.Question)).ShouldBe(row.Expected, $"{row} between spaces");
            Reading.Whole(Understander.Read($"{row.Text}.", row.Question)).ShouldBe(row.Expected, $"{row} with a full stop");
        }
    }

    /// <summary>Whatever is asked about: saying that a criterion matters most is not said of its level.</summary>
    [Theory]
    [InlineData("{0} matters most to us")]
    [InlineData("our highest priority is {0}")]
    [InlineData("{0} above all")]
    [InlineData("nothing matters more than {0}")]
    [InlineData("{0} is what counts")]
    public void A_priority_answers_nothing(string sentence)
    {
        foreach (var (name, criterion) in (ReadOnlySpan<(string, Criterion)>)
            [("price", Criterion.Budget), ("speed", Criterion.Timeline), ("control", Criterion.Control), ("security", Criterion.DataSensitivity), ("commitment", Criterion.Commitment),
             ("team size", Criterion.ProjectSize), ("talent", Criterion.Talent), ("location", Criterion.Location), ("communication", Criterion.Communication),
             ("reliability", Criterion.Reliability), ("complexity", Criterion.Complexity)])
        {
            var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, name);
            foreach (var pending in Criterion.All.Append(null))
            {
                var understood = Understander.Read(text, new Question(pending, Row.Today));
                understood.Priorities.ShouldBe([criterion], text);
                understood.Answers.ShouldBeEmpty($"{text}, asked about {pending}");
            }
        }
    }

    [Fact]
    public void Every_assumption_can_be_named()
    {
        (string Text, string Id)[] said =
        [
            ("12 people", CostAssumptionIds.People), ("over 3 years", CostAssumptionIds.Months), ("the provider rate is $40", CostAssumptionIds.ProviderRate),
            ("the centre rate is $25", CostAssumptionIds.CentreRate), ("150 hours a month", CostAssumptionIds.HoursPerMonth), ("margin 20 %", CostAssumptionIds.ProviderMargin),
            ("provider overhead 10 %", CostAssumptionIds.ProviderOverhead), ("centre overhead 20 %", CostAssumptionIds.CentreOverhead), ("hidden cost 30 %", CostAssumptionIds.HiddenCost),
            ("provider set-up 50k", CostAssumptionIds.ProviderSetUp), ("centre set-up 300k", CostAssumptionIds.CentreSetUp), ("set-up per person 5000", CostAssumptionIds.CentreSetUpPerPerson),
            ("founding 6 months", CostAssumptionIds.FoundingMonths), ("transition 4 months", CostAssumptionIds.TransitionMonths), ("transition share 50 %", CostAssumptionIds.TransitionShare),
            ("promised saving 40 %", CostAssumptionIds.QuotedSaving),
        ];

        said.Select(one => one.Id).ShouldBe(CostAssumptionIds.All);
        foreach (var (text, id) in said)
        {
            Understander.Read(text, new Question(null, Row.Today, AboutCosts: true)).Assumptions.ShouldHaveSingleItem(text).Id.ShouldBe(id, text);
        }
    }

    /// <summary>The costs having been shown changes nothing about a message without any of their values.</summary>
    [Theory]
    [InlineData("choices.tsv")]
    [InlineData("intents.tsv")]
    [InlineData("buttons.tsv")]
    public void Shown_costs_leave_other_messages_alone(string file)
    {
        foreach (var row in Row.In(file).Where(row => !row.Text.Any(char.IsDigit)))
        {
            var understood = Understander.Read(row.Text, row.Question with { AboutCosts = true });
            if (understood.Assumptions.Count == 0)
            {
                Reading.Of(understood).ShouldBe(row.Expected, row.ToString());
            }
        }
    }
}
