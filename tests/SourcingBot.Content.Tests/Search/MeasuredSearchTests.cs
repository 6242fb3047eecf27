namespace SourcingBot.Content.Tests.Search;

public sealed class MeasuredSearchTests(ITestOutputHelper output)
{
    [Fact]
    public void Questions_on_the_subject_find_their_article()
    {
        var questions = Question.All.Where(question => question.Topic is not null).ToArray();

        var missed = questions
            .Select(question => (question, Answer: Repository.Library.Ask(question.Text)))
            .Where(asked => asked.Answer?.Topic != asked.question.Topic)
            .ToArray();

        foreach (var (question, answer) in missed)
        {
            output.WriteLine($"{question.Topic} <- {answer?.Topic ?? "none"} ({answer?.Confidence:0.00}): {question.Text}");
        }

        output.WriteLine($"top-1: {questions.Length - missed.Length} of {questions.Length}");
        questions.Length.ShouldBe(60);
        (questions.Length - missed.Length).ShouldBeGreaterThanOrEqualTo(55);
    }

    [Fact]
    public void Questions_off_the_subject_find_nothing()
    {
        var questions = Question.All.Where(question => question.Topic is null).ToArray();

        var answered = questions
            .Select(question => (question, Answer: Repository.Library.Ask(question.Text)))
            .Where(asked => asked.Answer is not null)
            .ToArray();

        foreach (var (question, answer) in answered)
        {
            output.WriteLine($"{answer!.Topic} ({answer.Confidence:0.00}): {question.Text}");
        }

        output.WriteLine($"false answers: {answered.Length} of {questions.Length}");
        questions.Length.ShouldBe(25);
        answered.Length.ShouldBeLessThanOrEqualTo(1);
    }
}
