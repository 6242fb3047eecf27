using System.Text.Json;

namespace SourcingBot.Host.Tests.Api;

/// <summary>What <c>POST /api/advice</c> answers, against the public shape.</summary>
public sealed class AdviceTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    private const string ControlAgainstMoney = """{"control":"full","budget":{"stance":"tight"}}""";

    private const string AllEleven = """
        {"budget":{"amount":{"min":100000,"max":200000,"currency":"USD","per":"total"},"stance":"tight"},"timeline":{"minDays":61,"maxDays":91},
         "control":"close","dataSensitivity":{"level":"regulated","regimes":["HIPAA"],"mustStayInCountry":true},"commitment":{"minMonths":6,"maxMonths":12},
         "projectSize":{"size":"small","people":{"min":3,"max":5}},"talent":"common-skills","location":"nearshore","communication":"same-hours",
         "reliability":"critical","complexity":"core"}
        """;

    private static readonly string[] Models =
        ["in-house", "onshore-outsourcing", "nearshore-outsourcing", "offshore-outsourcing", "captive-offshoring", "build-operate-transfer"];

    public static TheoryData<string> Requests =>
    [
        "{}",
        """{"answers":{}}""",
        ControlAgainstMoney,
        AllEleven,
        """{"location":"onshore"}""",
        """{"projectSize":{"size":"small"},"commitment":{"maxMonths":3},"timeline":{"maxDays":30}}""",
        """{"answers":{"dataSensitivity":{"level":"personal","mustStayIn":"EU"},"control":"shared"},"priorities":["dataSensitivity"],"unsure":["budget"],"locale":"en-US"}""",
        """{"commitment":{"ongoing":true},"projectSize":{"size":"large"},"talent":"own-team","location":"anywhere"}""",
    ];

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task An_answer_has_the_fields_of_the_contract_and_no_others(string request)
    {
        var advice = await fixture.Host.AdviceAsync(request);

        Names(advice).Except(["mostDecisiveOpenQuestion"]).ShouldBe(["answers", "recommendation", "ranking", "reasons", "whatWouldChangeIt", "risks", "nextSteps"]);
        var advised = advice.GetProperty("recommendation");
        Names(advised).ShouldBe(["family", "model", "score", "confidence", "axes", "holdsIn"]);
        Text(advised, "confidence").ShouldBeOneOf("clear", "moderate", "close-call");
        Number(advised, "holdsIn").ShouldBeInRange(0, 1);
        Names(advised.GetProperty("axes")).ShouldBe(["owner", "location"]);
        Text(advised.GetProperty("axes"), "owner").ShouldBeOneOf("own", "provider", "shared");
        Text(advised.GetProperty("axes"), "location").ShouldBeOneOf("home", "near", "far");
        foreach (var reason in Items(advice, "reasons"))
        {
            Names(reason).ShouldBe(["criterion", "effect", "text", "topic"]);
            Text(reason, "text").ShouldNotBeNullOrWhiteSpace();
        }

        foreach (var change in Items(advice, "whatWouldChangeIt"))
        {
            Names(change).ShouldBe(["criterion", "answer", "model"]);
            Text(change, "model").ShouldBeOneOf([.. Models.Where(model => model != Text(advised, "model"))]);
        }

        Items(advice, "risks").ShouldNotBeEmpty();
        foreach (var risk in Items(advice, "risks"))
        {
            Names(risk).ShouldBe(["text", "mitigation", "topic"]);
            Text(risk, "text").ShouldNotBeNullOrWhiteSpace();
            Text(risk, "mitigation").ShouldNotBeNullOrWhiteSpace();
        }

        Items(advice, "nextSteps").ShouldNotBeEmpty();
        Items(advice, "nextSteps").ShouldAllBe(step => !string.IsNullOrWhiteSpace(step.GetString()));
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Nothing_is_null_and_no_sentence_has_an_unfilled_place(string request)
    {
        var text = await fixture.Host.AdviseAsync(request);

        var values = Leaves(JsonElement.Parse(text)).ToArray();
        values.ShouldAllBe(value => value.ValueKind != JsonValueKind.Null);
        values.Where(value => value.ValueKind == JsonValueKind.String).ShouldAllBe(value => value.GetString()!.IndexOfAny(new[] { '{', '}' }) < 0);
        text.ShouldNotContain('\n');
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task All_six_models_are_ranked_the_closed_ones_last_with_the_criterion_that_closes_them(string request)
    {
        var advice = await fixture.Host.AdviceAsync(request);

        var ranking = Items(advice, "ranking");
        ranking.Select(row => Text(row, "model")).ShouldBe(Models, ignoreOrder: true);
        var open = ranking.TakeWhile(row => !row.TryGetProperty("ruledOutBy", out _)).ToArray();
        var closed = ranking[open.Length..];
        open.Length.ShouldBeGreaterThanOrEqualTo(2);
        foreach (var group in new[] { open, closed })
        {
            group.Select(row => Number(row, "score")).ShouldBeInOrder(SortDirection.Descending);
        }

        foreach (var row in ranking)
        {
            Number(row, "score").ShouldBeInRange(0, 1);
            Text(row, "family").ShouldBe(FamilyOf(Text(row, "model")));
        }

        var answered = Names(advice.GetProperty("answers"));
        closed.ShouldAllBe(row => answered.Contains(Text(row, "ruledOutBy")));
        var advised = advice.GetProperty("recommendation");
        Text(advised, "model").ShouldBe(Text(ranking[0], "model"));
        Text(advised, "family").ShouldBe(Text(ranking[0], "family"));
        Number(advised, "score").ShouldBe(Number(ranking[0], "score"));
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task The_effects_add_up_to_the_lead_over_the_next_model_that_no_gate_closed(string request)
    {
        var advice = await fixture.Host.AdviceAsync(request);

        var ranking = Items(advice, "ranking");
        var effects = Items(advice, "reasons").Select(reason => Number(reason, "effect")).ToArray();
        effects.Sum().ShouldBe(Number(ranking[0], "score") - Number(ranking[1], "score"), 1e-3);
        Items(advice, "reasons").Select(reason => Text(reason, "criterion")).ShouldBe(Names(advice.GetProperty("answers")), ignoreOrder: true);
    }

    [Fact]
    public async Task The_answers_come_back_as_they_were_sent()
    {
        var advice = await fixture.Host.AdviceAsync(AllEleven);

        JsonElement.DeepEquals(advice.GetProperty("answers"), JsonElement.Parse(AllEleven)).ShouldBeTrue(advice.GetProperty("answers").ToString());
    }

    [Fact]
    public async Task Bare_answers_and_a_whole_request_with_the_same_answers_get_the_same_advice()
    {
        var bare = await fixture.Host.AdviseAsync(ControlAgainstMoney);

        (await fixture.Host.AdviseAsync($$"""{"answers":{{ControlAgainstMoney}}}""")).ShouldBe(bare);
        (await fixture.Host.AdviseAsync($$"""{"locale":"en-US","unsure":[],"priorities":[],"answers":{{ControlAgainstMoney}}}""")).ShouldBe(bare);
    }

    [Fact]
    public async Task No_answers_at_all_are_a_close_call_without_reasons()
    {
        var advice = await fixture.Host.AdviceAsync("{}");

        Text(advice.GetProperty("recommendation"), "confidence").ShouldBe("close-call");
        Items(advice, "reasons").ShouldBeEmpty();
        Names(advice.GetProperty("answers")).ShouldBeEmpty();
        Text(advice, "mostDecisiveOpenQuestion").ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task With_everything_answered_nothing_is_open_and_the_advice_holds_in_all_ways()
    {
        var advice = await fixture.Host.AdviceAsync(AllEleven);

        Number(advice.GetProperty("recommendation"), "holdsIn").ShouldBe(1);
        advice.TryGetProperty("mostDecisiveOpenQuestion", out _).ShouldBeFalse();
        Items(advice, "ranking").Count(row => row.TryGetProperty("ruledOutBy", out var by) && by.GetString() == "dataSensitivity").ShouldBe(4);
    }

    [Fact]
    public async Task What_matters_most_decides_between_answers_that_pull_apart()
    {
        async Task<string> OwnerAsync(string priority) => Text(
            (await fixture.Host.AdviceAsync($$"""{"answers":{{ControlAgainstMoney}},"priorities":["{{priority}}"]}""")).GetProperty("recommendation").GetProperty("axes"), "owner");

        (await OwnerAsync("control")).ShouldBe("own");
        (await OwnerAsync("budget")).ShouldBe("provider");
    }

    [Fact]
    public async Task What_the_client_does_not_know_is_not_called_the_most_decisive_question_and_changes_nothing_else()
    {
        var without = await fixture.Host.AdviceAsync(ControlAgainstMoney);
        var decisive = Text(without, "mostDecisiveOpenQuestion");

        var unsure = await fixture.Host.AdviceAsync($$"""{"answers":{{ControlAgainstMoney}},"unsure":["{{decisive}}"]}""");

        Text(unsure, "mostDecisiveOpenQuestion").ShouldNotBe(decisive);
        foreach (var name in Names(without).Except(["mostDecisiveOpenQuestion"]))
        {
            JsonElement.DeepEquals(unsure.GetProperty(name), without.GetProperty(name)).ShouldBeTrue(name);
        }
    }

    [Fact]
    public async Task The_answer_that_would_change_the_advice_does_change_it_to_the_model_it_names()
    {
        var advice = await fixture.Host.AdviceAsync(ControlAgainstMoney);
        var change = Items(advice, "whatWouldChangeIt").First(change => Text(change, "criterion") is "talent" or "communication" or "reliability" or "complexity" or "location");

        var changed = await fixture.Host.AdviceAsync($$"""{"control":"full","budget":{"stance":"tight"},"{{Text(change, "criterion")}}":"{{Text(change, "answer")}}"}""");

        Text(changed.GetProperty("recommendation"), "model").ShouldBe(Text(change, "model"));
    }

    private static string FamilyOf(string model) => model switch
    {
        "in-house" => "in-house",
        "captive-offshoring" => "offshoring",
        "build-operate-transfer" => "hybrid",
        _ => "outsourcing",
    };

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(field => field.Name)];

    private static JsonElement[] Items(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray()];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static double Number(JsonElement element, string name) => element.GetProperty(name).GetDouble();

    private static IEnumerable<JsonElement> Leaves(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => Leaves(field.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Leaves),
        _ => [element],
    };
}
