using SourcingBot.Dialogs.Prospects;
using SourcingBot.Sales.Results.Documents;

namespace SourcingBot.Dialogs.Tests.Results;

public sealed class ComparedResultsTests
{
    private readonly KeptResults _kept = new();

    [Fact]
    public async Task A_colleague_is_told_where_the_two_differ_and_not_what_the_other_said()
    {
        var first = await AdvisedAsync("around 200k dollars", "6 months", "hands-off", "public data");
        var firstDocument = first.Document;

        var (second, said) = await ColleagueAsync(first.Id, "around 200k dollars", "6 months", "we want to run it ourselves", "patient records");

        said.ShouldContain("you differ on control, data sensitivity");
        said.ShouldContain("leads to different advice");
        second.ComparesWith.ShouldBe(first.Id);
        var comparison = ResultDocument.Read(second.Document).Comparison.ShouldNotBeNull();
        comparison.ChangesAdvice.ShouldBeTrue();
        comparison.Differences.Select(difference => (difference.Criterion, difference.First, difference.Second)).ShouldBe(
            [("control", "hands off, results only", "full control, run by your own people"), ("data sensitivity", "public data", "regulated data")]);
        comparison.Agreements.ShouldBe(["budget", "timeline"]);
        comparison.FirstModel.ShouldNotBe(comparison.SecondModel);
        comparison.Differences.ShouldAllBe(difference => difference.Effect.Length > 0);
        said.ShouldNotContain("hands off, results only");

        _kept.All[0].Document.ShouldBe(firstDocument);
        ResultDocument.Read(firstDocument).Comparison.ShouldBeNull();
    }

    [Fact]
    public async Task Two_who_agree_are_told_so()
    {
        var first = await AdvisedAsync("around 200k dollars", "6 months", "hands-off", "public data");

        var (_, said) = await ColleagueAsync(first.Id, "around 200k dollars", "6 months", "hands-off", "public data");

        said.ShouldContain("you agree in everything");
    }

    [Fact]
    public async Task A_result_that_is_gone_by_then_is_compared_with_nothing()
    {
        var first = await AdvisedAsync("around 200k dollars", "6 months", "hands-off", "public data");
        _kept.All.Remove(first);

        var (second, said) = await ColleagueAsync(first.Id, "around 200k dollars", "6 months", "close", "public data");

        said.ShouldNotContain("Compared with");
        second.ComparesWith.ShouldBeNull();
        ResultDocument.Read(second.Document).Comparison.ShouldBeNull();
    }

    [Fact]
    public async Task Without_its_comparison_a_document_says_that_there_was_one()
    {
        var document = ResultDocument.Read((await AdvisedAsync("200k dollars", "6 months", "hands-off", "public data")).Document);
        var comparison = new ResultComparison { ChangesAdvice = true, FirstModel = "a", SecondModel = "b", FirstDay = "c", Summary = "d", Differences = [] };

        document.WithoutComparison().LostComparison.ShouldBeFalse();
        var without = (document with { Comparison = comparison }).WithoutComparison();
        (without.Comparison, without.LostComparison, without.WithoutComparison().LostComparison).ShouldBe((null, true, true));
    }

    private async Task<Sales.Results.Result> AdvisedAsync(params string[] words)
    {
        var chat = new Conversation { Prospects = _kept.Records };
        await chat.JoinAsync();
        foreach (var said in words)
        {
            await chat.SayAsync(said);
        }

        return _kept.All[^1];
    }

    private async Task<(Sales.Results.Result Result, string Said)> ColleagueAsync(string comparesWith, params string[] words)
    {
        var chat = new Conversation(person: "bea") { Prospects = _kept.Records };
        await chat.JoinAsync();
        await chat.RememberAsync(memory => memory.Invitation = new Invitation(null) { ComparesWith = comparesWith });
        var last = "";
        foreach (var said in words)
        {
            last = (await chat.SayAsync(said)).Text;
        }

        return (_kept.All[^1], last);
    }
}
