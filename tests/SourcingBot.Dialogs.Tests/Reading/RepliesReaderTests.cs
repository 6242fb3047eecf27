using System.Reflection;
using SourcingBot.Dialogs.Reading;
using SourcingBot.Dialogs.Saying;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Tests.Reading;

public sealed class RepliesReaderTests
{
    private const string File = "en/replies.yaml";

    [Theory]
    [InlineData("thanks: You are welcome.\n", "", "'thanks' is missing. Add a line 'thanks: …'.")]
    [InlineData("thanks: You are welcome.\n", "thanks:\n", "'thanks' should be a text.")]
    [InlineData("thanks: You are welcome.\n", "thanks: You are welcome.\nthank: Bitte.\n", "The name 'thank' does not exist. Did you mean 'thanks'?")]
    [InlineData("(You said: {answer}.)", "(You said: {anwser}.)", "In 'you-said' the value '{anwser}' does not exist. Did you mean '{answer}'?")]
    [InlineData("You are welcome.", "You are welcome, {name}.", "In 'thanks' the value '{name}' does not exist. None is defined.")]
    [InlineData("dont-know: I don't know", "dont-know: Purple", "The button 'Purple' is not understood as 'unsure'. Say it as people would, or add its words to vocabulary.yaml.")]
    [InlineData("skip: Skip this question", "skip: Our budget is tight", "The button 'Our budget is tight' is not understood as 'skip'.")]
    [InlineData("skip: Skip this question", "skip:", "'skip' should be a text.")]
    [InlineData("change-button: Change my {name}", "change-button: Change something", "The button 'Change something' is not understood as 'change'.")]
    public void A_mistake_is_seen_by_its_own_problem_and_no_other(string text, string by, string expected)
    {
        using var dialogs = new EditedDialogs();
        var line = dialogs.Replace(File, text, by);

        RepliesReader.Read(dialogs.Folder, Shipped.Definitions.Language, Shipped.Definitions.Plan, EditedDialogs.Understander, dialogs.Problems);

        var problem = dialogs.Problems.ShouldHaveSingleItem();
        problem.ToString().ShouldContain(expected);
        if (!expected.Contains("is missing"))
        {
            problem.Line.ShouldBeInRange(line, line + 1);
        }
    }

    [Fact]
    public void A_file_that_is_gone_is_one_problem_and_not_a_hundred()
    {
        using var dialogs = new EditedDialogs();
        dialogs.Delete(File);
        RepliesReader.Read(dialogs.Folder, Shipped.Definitions.Language, Shipped.Definitions.Plan, EditedDialogs.Understander, dialogs.Problems);
        dialogs.Printed.ShouldHaveSingleItem().ShouldContain("The file is missing.");
    }

    [Fact]
    public void The_list_of_all_replies_leaves_none_out() =>
        Reply.All.ShouldBe(
            typeof(Reply).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == typeof(Reply)).Select(field => (Reply)field.GetValue(null)!),
            ignoreOrder: true);

    [Fact]
    public void Every_button_that_changes_an_answer_is_understood_for_its_own_question()
    {
        var (replies, understander) = (Shipped.Definitions.Replies, Shipped.Definitions.Understander);
        foreach (var question in Shipped.Definitions.Plan.Questions)
        {
            var label = replies.Say(Reply.ChangeButton, ("name", question.Name));
            var read = understander.Read(label, new Question(null, new DateOnly(2026, 11, 22)));
            read.Intent.ShouldBe(Intent.Change, label);
            read.Changes.ShouldBe(question.Criterion, label);
        }
    }

    [Theory]
    [InlineData("ask-example-1")]
    [InlineData("ask-example-2")]
    [InlineData("ask-example-3")]
    public void Every_example_of_a_question_is_one_that_the_articles_or_a_comparison_answer(string id)
    {
        var example = Shipped.Definitions.Replies.Say(Reply.All.Single(reply => reply.Id == id));
        var read = Shipped.Definitions.Understander.Read(example, new Question(null, new DateOnly(2026, 11, 22)));
        read.Intent.ShouldBe(Intent.Question);
        (read.Compared is not null || Shipped.Definitions.Library.Ask(example).Best is not null).ShouldBeTrue(example);
    }
}
