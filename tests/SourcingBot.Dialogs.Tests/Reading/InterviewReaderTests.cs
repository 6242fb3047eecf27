using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Interview;
using SourcingBot.Dialogs.Reading;

namespace SourcingBot.Dialogs.Tests.Reading;

public sealed class InterviewReaderTests
{
    private const string Plan = "interview.yaml";
    private const string Words = "en/questions.yaml";

    [Theory]
    [InlineData(Plan, "criterion: budget", "criterion: budgett", "The criterion 'budgett' does not exist. Did you mean 'budget'?")]
    [InlineData(Plan, "criterion: budget", "criterion:", "'criterion' should be a text.")]
    [InlineData(Plan, "criterion: timeline", "criterion: budget", "The question 'budget' stands here a second time. Remove one of the two.", "There is no question for the criterion 'timeline'.")]
    [InlineData(Plan, "  - criterion: complexity\n    asked: to-sharpen\n    choices: [self-contained, connected, core]\n", "", "There is no question for the criterion 'complexity'.")]
    [InlineData(Plan, "asked: always", "asked: allways", "The value 'allways' does not exist. Did you mean 'always'?")]
    [InlineData(Plan, "    asked: always\n", "", "'asked' is missing in 'questions[1]'.")]
    [InlineData(Plan, "    asked: always\n", "    asked: always\n    colour: red\n", "The name 'colour' does not exist.")]
    [InlineData(Plan, "    choices: [tight, balanced, invest]\n", "", "'choices' is missing in 'questions[1]'.")]
    [InlineData(Plan, "[tight, balanced, invest]", "[tight, balanced, invest, lavish]", "'lavish' is missing in 'choices'.")]
    [InlineData(Plan, "[tight, balanced, invest]", "[tight, invest]", "The choice 'balanced' does not exist.")]
    [InlineData(Plan, "[tight, balanced, invest]", "[tight, balanced, invest, tight]", "The choice 'tight' is listed twice. Remove one of the two.")]
    [InlineData(Plan, "[tight, balanced, invest]", "tight, balanced, invest", "'tight, balanced, invest' is read as one name. Write a list with commas: [tight, balanced, invest].")]
    [InlineData(Plan, "[tight, balanced, invest]", "[tight; balanced; invest]", "'tight; balanced; invest' is read as one name.")]
    [InlineData(Words, "tight: Our budget is tight", "tight: Our budget is balanced", "Two buttons say 'Our budget is balanced'. Give each button its own words.")]
    [InlineData(Words, "  name: budget\n", "  name: budget {name}\n", "In 'name' the value '{name}' does not exist.")]
    [InlineData(Plan, "questions:", "question:", "The name 'question' does not exist. Did you mean 'questions'?")]
    [InlineData(Plan, "welcome-back-after-hours: 12\n", "", "'welcome-back-after-hours' is missing. Add a line 'welcome-back-after-hours: …'.")]
    [InlineData(Plan, "welcome-back-after-hours: 12", "welcome-back-after-hours: 0", "'welcome-back-after-hours' is 0. Write a number from 1 to 8760.")]
    [InlineData(Plan, "welcome-back-after-hours: 12", "welcome-back-after-hours: half a day", "'welcome-back-after-hours' should be a number.")]
    [InlineData(Plan, "welcome-back-after-hours: 12", "welcome-back-after-hour: 12", "The name 'welcome-back-after-hour' does not exist. Did you mean 'welcome-back-after-hours'?")]
    [InlineData(Plan, "same-press-within-seconds: 1.5\n", "", "'same-press-within-seconds' is missing.")]
    [InlineData(Plan, "same-press-within-seconds: 1.5", "same-press-within-seconds: 60", "'same-press-within-seconds' is 60. Write a number from 0 to 10.")]
    [InlineData(Words, "    tight: Our budget is tight\n", "", "'tight' is missing in 'choices'.")]
    [InlineData(Words, "tight: Our budget is tight", "tight:", "'tight' should be a text.")]
    [InlineData(Words, "tight: Our budget is tight", "tight: Purple", "The button 'Purple' is not understood as an answer about 'budget'. Add its words to vocabulary.yaml, or say it as people would answer.")]
    [InlineData(Words, "tight: Our budget is tight", "tight: What is a budget?", "The button 'What is a budget?' is not understood as an answer about 'budget'.")]
    [InlineData(Words, "  name: budget\n", "", "'name' is missing in 'budget'.")]
    [InlineData(Words, "  name: budget\n", "  name: budget\n  nmae: budget\n", "The name 'nmae' does not exist. Did you mean 'name'?")]
    [InlineData(Words, "budget:\n", "weather: {}\nbudget:\n", "The name 'weather' does not exist.")]
    public void A_mistake_is_seen_by_its_own_problem_and_no_other(string file, string text, string by, params string[] expected)
    {
        using var dialogs = new EditedDialogs();
        dialogs.Replace(file, text, by);

        InterviewReader.Read(dialogs.Folder, Shipped.Definitions.Language, EditedDialogs.Understander, dialogs.Problems);

        dialogs.Printed.Count.ShouldBe(expected.Length, string.Join('\n', dialogs.Printed));
        expected.ShouldAllBe(what => dialogs.Printed.Any(problem => problem.Contains(what)), string.Join('\n', dialogs.Printed));
        dialogs.Problems.ShouldAllBe(problem => problem.File.StartsWith("dialogs/") && problem.Line > 0 && problem.Cure.Length > 0);
    }

    [Fact]
    public void All_mistakes_of_both_files_come_at_once_each_with_its_line()
    {
        using var dialogs = new EditedDialogs();
        int[] lines =
        [
            dialogs.Replace(Plan, "asked: to-sharpen", "asked: sometimes"),
            dialogs.Replace(Words, "tight: Our budget is tight", "tight: Purple"),
            dialogs.Replace(Words, "  why: With a provider you steer", "  wy: With a provider you steer"),
        ];

        InterviewReader.Read(dialogs.Folder, Shipped.Definitions.Language, EditedDialogs.Understander, dialogs.Problems);

        dialogs.Printed.ShouldContain(problem => problem.StartsWith($"dialogs/{Plan}:{lines[0]}: "));
        dialogs.Printed.ShouldContain(problem => problem.StartsWith($"dialogs/{Words}:{lines[1]}: "));
        dialogs.Printed.ShouldContain(problem => problem.StartsWith($"dialogs/{Words}:{lines[2]}: "));
    }

    [Theory]
    [InlineData(Plan)]
    [InlineData(Words)]
    public void A_file_that_is_gone_or_broken_is_one_problem_and_not_a_dozen(string file)
    {
        using var gone = new EditedDialogs();
        gone.Delete(file);
        InterviewReader.Read(gone.Folder, Shipped.Definitions.Language, EditedDialogs.Understander, gone.Problems);
        gone.Printed.ShouldHaveSingleItem().ShouldContain("The file is missing.");

        using var broken = new EditedDialogs();
        broken.Write(file, "questions: [\n");
        InterviewReader.Read(broken.Folder, Shipped.Definitions.Language, EditedDialogs.Understander, broken.Problems);
        broken.Printed.ShouldHaveSingleItem().ShouldContain("This cannot be read");
    }

    [Fact]
    public void Without_a_vocabulary_the_rest_is_still_read()
    {
        using var dialogs = new EditedDialogs();
        dialogs.Replace(Words, "tight: Our budget is tight", "tight: Purple");

        var plan = InterviewReader.Read(dialogs.Folder, Shipped.Definitions.Language, understander: null, dialogs.Problems);

        dialogs.Problems.ShouldBeEmpty();
        plan[Criterion.Budget].Choices[0].ShouldBe("Purple");
    }

    [Fact]
    public void Four_questions_are_always_asked_and_the_other_seven_to_sharpen()
    {
        var plan = Shipped.Definitions.Plan;
        plan.Always.Select(question => question.Criterion).ShouldBe(Criterion.Core);
        plan.Questions.Where(question => question.Asked == Asked.ToSharpen).Select(question => question.Criterion).ShouldBe(Criterion.All.Except(Criterion.Core));
    }
}
