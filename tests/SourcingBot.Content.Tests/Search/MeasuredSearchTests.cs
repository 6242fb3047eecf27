namespace SourcingBot.Content.Tests.Search;

public sealed class MeasuredSearchTests(ITestOutputHelper output)
{
    /// <param name="file">Questions on and off the subject.</param>
    /// <param name="top1">So many percent of the questions on the subject are answered by their article, at least.</param>
    /// <param name="top3">So many percent have it among what is offered.</param>
    /// <param name="falseAnswers">So many percent of the others are answered, at most.</param>
    [Theory]
    [InlineData("questions.tsv", 90, 93, 4)]
    [InlineData("questions-2.tsv", 90, 95, 5)]
    [InlineData("questions-3.tsv", 92, 95, 2)]
    [InlineData("questions-fresh.tsv", 91, 95, 2)]
    [InlineData("questions-blind.tsv", 90, 95, 2)]
    public void Questions_find_their_article_and_others_find_nothing(string file, double top1, double top3, double falseAnswers)
    {
        var measured = Measured.Of(Question.Of(file), output.WriteLine);

        output.WriteLine($"{file}: top-1 {measured.Top1} %, top-3 {measured.Top3} %, false answers {measured.FalseAnswers} %");
        measured.ShouldSatisfyAllConditions(
            () => measured.Top1.ShouldBeGreaterThanOrEqualTo(top1),
            () => measured.Top3.ShouldBeGreaterThanOrEqualTo(top3),
            () => measured.FalseAnswers.ShouldBeLessThanOrEqualTo(falseAnswers));
    }
}
