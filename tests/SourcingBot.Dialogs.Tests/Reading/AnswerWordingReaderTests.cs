using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Reading;

namespace SourcingBot.Dialogs.Tests.Reading;

public sealed class AnswerWordingReaderTests
{
    private const string File = "en/answers.yaml";

    [Theory]
    [InlineData("  tight: a tight budget\n", "", "'stance.tight' is missing. Add its words.")]
    [InlineData("stance:\n  tight: a tight budget\n  balanced: a balanced budget\n  invest: room to invest\n", "", "'stance' is missing. Add its words.")]
    [InlineData("  tight: a tight budget", "  tight:", "'tight' should be a text.")]
    [InlineData("  tight: a tight budget", "  tight: a tight budget\n  lavish: no limit", "The answer 'stance.lavish' does not exist.")]
    [InlineData("at-least: at least {min}", "at-least: at least {mni}", "In 'amount.at-least' the value '{mni}' does not exist. Did you mean '{min}'?")]
    [InlineData("under {regimes}", "under {regime}", "In 'data.regimes' the value '{regime}' does not exist. Did you mean '{regimes}'?")]
    [InlineData("{ one: \"{n} day\", other: \"{n} days\" }", "{ one: \"{n} day\" }", "'span.days.other' is missing.")]
    [InlineData("    full: full control, run by your own people\n", "", "'choices.control.full' is missing.")]
    public void A_mistake_is_seen_by_its_own_problem_and_no_other(string text, string by, string expected)
    {
        using var dialogs = new EditedDialogs();
        dialogs.Replace(File, text, by);

        AnswerWordingReader.Read(dialogs.Folder, Shipped.Definitions.Language, dialogs.Problems);

        var problem = dialogs.Problems.ShouldHaveSingleItem();
        problem.ToString().ShouldContain(expected);
        problem.File.ShouldBe($"dialogs/{File}");
        problem.Line.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_file_that_is_gone_is_one_problem_and_not_seventy()
    {
        using var dialogs = new EditedDialogs();
        dialogs.Delete(File);
        AnswerWordingReader.Read(dialogs.Folder, Shipped.Definitions.Language, dialogs.Problems);
        dialogs.Printed.ShouldHaveSingleItem().ShouldContain("The file is missing.");
    }

    public static TheoryData<Answer, string> Sayings => new()
    {
        { new BudgetAnswer(new AmountRange(100_000, 200_000, "USD", "total"), "tight"), "100,000 to 200,000 USD in total, a tight budget" },
        { new BudgetAnswer(new AmountRange(null, 20_000, "EUR", "month")), "at most 20,000 EUR a month" },
        { new BudgetAnswer(new AmountRange(1_250.5m, null)), "at least 1,250.5 (no currency named)" },
        { new TimelineAnswer(14, 14), "about 2 weeks" },
        { new TimelineAnswer(null, 30), "within 1 month" },
        { new TimelineAnswer(61, 91), "2 to 3 months" },
        { new TimelineAnswer(92, 101), "about 3 months" },
        { new TimelineAnswer(14, 21), "2 to 3 weeks" },
        { new TimelineAnswer(null, 1521), "within 50 months" },
        { new TimelineAnswer(30, 91), "1 to 3 months" },
        { new TimelineAnswer(365, null), "1 year or more" },
        { new TimelineAnswer(null, 10), "within 10 days" },
        { new CommitmentAnswer(6, 12), "6 months to 1 year" },
        { new CommitmentAnswer(null, null, Ongoing: true), "ongoing, without an end date" },
        { new ProjectSizeAnswer("small", 3, 5), "a small piece of work, 3 to 5 people" },
        { new DataSensitivityAnswer("regulated", true, "EU") { Regimes = ["HIPAA", "SOX"] }, "regulated data, under HIPAA, SOX, which must stay in your country, which must not leave its region (EU)" },
        { new ChoiceAnswer(Criterion.Communication, "same-hours"), "the same working hours" },
    };

    [Theory]
    [MemberData(nameof(Sayings))]
    public void Every_kind_of_answer_is_said_back(Answer answer, string words) =>
        Shipped.Definitions.Wording.Say(answer).ShouldBe(words);

    [Fact]
    public void What_was_named_freely_is_escaped_in_Markdown_and_kept_in_plain_text()
    {
        var answer = new DataSensitivityAnswer(null, null, "E*U*");
        Shipped.Definitions.Wording.Say(answer).ShouldBe("which must not leave its region (E\\*U\\*)");
        Shipped.Definitions.Wording.SayPlain(answer).ShouldBe("which must not leave its region (E*U*)");
    }
}
