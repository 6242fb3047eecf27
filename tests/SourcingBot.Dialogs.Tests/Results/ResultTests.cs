using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SourcingBot.Sales;
using SourcingBot.Sales.Results.Documents;

namespace SourcingBot.Dialogs.Tests.Results;

public sealed partial class ResultTests
{
    private static readonly string[] AllElevenAnswers =
    [
        "around 400k dollars, and money is tight", "in about 8 months", "close", "regulated health data under HIPAA that must stay in the EU", "for 3 years or more",
        "about 12 people", "scarce specialists", "nearby", "some overlap", "an outage would be critical", "it is core to our business",
    ];

    private readonly KeptResults _results = new();

    [Fact]
    public async Task A_new_advice_is_kept_and_its_address_is_told_once()
    {
        var chat = await BeginAsync();

        var advice = await AnswerFourAsync(chat);

        var result = _results.All.ShouldHaveSingleItem();
        var address = Address().Match(string.Join('\n', advice.Replies.Select(reply => reply.Text)));
        address.Groups["id"].Value.ShouldBe(result.Id);
        Secret.Hash(address.Groups["own"].Value).ShouldBe(result.OwnerHash);
        (result.ChannelId, result.ConversationId, result.UserId).ShouldBe(("directline", "test", "ann"));
        result.Created.ShouldBe(chat.Time.GetUtcNow());
        PublicId.IsWellFormed(result.Id).ShouldBeTrue();
        advice.Text.ShouldContain("Your result");

        // The advice said again is the same advice.
        var again = await chat.SayAsync("why?");
        again.Text.ShouldNotContain("/r/");
        _results.All.Count.ShouldBe(1);

        await chat.SayAsync("my timeline is 3 years");
        _results.All.Count.ShouldBe(2);
        _results.All[1].Id.ShouldNotBe(result.Id);
    }

    [Fact]
    public async Task The_document_says_what_the_conversation_said()
    {
        var chat = await BeginAsync();
        var advice = await AnswerFourAsync(chat);

        var document = _results.Newest;
        var said = advice.Text;
        foreach (var text in (IEnumerable<string>)[
            document.Advice.Headline, document.Advice.Description, document.Advice.HowSure, document.Advice.CounterArgument.Text,
            .. document.Advice.Reasons.Select(reason => reason.Text), .. document.Advice.WhatWouldChangeIt,
            .. document.Advice.Risks.SelectMany(risk => new[] { risk.Text, risk.Mitigation }), .. document.Advice.NextSteps])
        {
            said.ShouldContain(Exchange.Plain(text));
        }

        var costs = (await chat.SayAsync("show me the numbers")).Text;
        foreach (var text in (IEnumerable<string>)[.. document.Costs.Notes, document.Costs.Scope, document.Costs.BreakEven, document.Costs.DependsMostOn, document.Costs.SavingCheck,
            .. document.Costs.Assumptions.SelectMany(row => new[] { row.Name, row.Value, row.Source.Name })])
        {
            costs.ShouldContain(Exchange.Plain(text));
        }

        document.Language.ShouldBe("en");
        document.Definitions.ShouldBe(Shipped.Definitions.Version);
        document.Advice.Ranking.Count.ShouldBe(6);
        document.Answers.Select(answer => answer.Criterion).ShouldBe(["budget", "timeline", "control", "dataSensitivity"]);
        document.Answers[0].Text.ShouldBe("200,000 USD");
        document.ReadAnswers().ShouldBe((await chat.MemoryAsync()).Sheet);
        document.Advice.Reasons.ShouldAllBe(reason => reason.Sources.Count > 0);
        document.Recommendation.GetProperty("recommendation").GetProperty("model").GetString().ShouldBe(document.Advice.Model);
        document.CostsOverTime.GetProperty("curves").GetProperty("provider").GetArrayLength().ShouldBe(61);
    }

    [Fact]
    public async Task What_is_written_is_read_again_whole_and_stays_small()
    {
        var chat = await BeginAsync();
        await AnswerFourAsync(chat);
        foreach (var answer in AllElevenAnswers)
        {
            await chat.SayAsync(answer);
        }

        await chat.SayAsync("compare the costs over 120 months");
        await chat.SayAsync("control matters most");
        var written = _results.All[^1].Document;

        var read = ResultDocument.Read(written);
        read.Write().ShouldBe(written);
        read.Priorities.ShouldContain("control");
        Encoding.UTF8.GetByteCount(written).ShouldBeLessThan(40_000);
        TestContext.Current.TestOutputHelper!.WriteLine($"{Encoding.UTF8.GetByteCount(written)} bytes, {read.Answers.Count} answers");
    }

    [Fact]
    public async Task A_document_of_an_earlier_format_without_what_came_later_can_be_read()
    {
        var chat = await BeginAsync();
        await AnswerFourAsync(chat);
        var document = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(_results.All[0].Document)!;
        foreach (var later in new[] { "priorities", "leftOpen", "lostComparison" })
        {
            document.Remove(later).ShouldBeTrue(later);
        }

        ResultDocument.Read(JsonSerializer.Serialize(document)).Priorities.ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_of_people_stand_in_the_document_as_text()
    {
        var chat = await BeginAsync();
        await chat.SayAsync("200k dollars");
        await chat.SayAsync("6 months");
        await chat.SayAsync("hands-off");
        await chat.RememberAsync(memory => memory.Keep(new Advice.Criteria.DataSensitivityAnswer("regulated") { Regimes = ["<img src=x onerror=alert(1)> **[x](javascript:alert(1))**"] }));
        await chat.SayAsync("go on");

        var answer = _results.Newest.Answers.Single(answer => answer.Criterion == "dataSensitivity").Text;
        answer.ShouldContain(@"\<img src\=x onerror\=alert\(1\)\> \*\*\[x\]\(javascript");
    }

    [Fact]
    public async Task Without_a_place_to_keep_it_nothing_is_said_of_a_result()
    {
        var chat = new Conversation();
        await chat.JoinAsync();

        (await AnswerFourAsync(chat)).Text.ShouldNotContain("Your result");
    }

    private async Task<Conversation> BeginAsync()
    {
        var chat = new Conversation { Prospects = _results.Records };
        await chat.JoinAsync();
        return chat;
    }

    private static async Task<Exchange> AnswerFourAsync(Conversation chat)
    {
        await chat.SayAsync("around 200k dollars");
        await chat.SayAsync("6 months");
        await chat.SayAsync("shared");
        return await chat.SayAsync("personal data");
    }

    [GeneratedRegex(@"\(https://advice\.example/r/(?<id>[A-Za-z0-9_-]{22})#own=(?<own>[A-Za-z0-9_-]{43})\)")]
    private static partial Regex Address();
}
