using System.Text.Json;

namespace SourcingBot.Host.Tests.Api;

/// <summary>What <c>POST /api/costs</c> answers.</summary>
public sealed class CostsTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    private const string Address = "/api/costs";

    public static TheoryData<string> Requests =>
    [
        "{}",
        """{"answers":{}}""",
        """{"projectSize":{"size":"small","people":{"min":3,"max":5}},"location":"nearshore","commitment":{"minMonths":6,"maxMonths":18}}""",
        """{"answers":{"budget":{"amount":{"min":500000,"currency":"EUR"}}},"assumptions":{"people":12,"hiddenCost":0.2},"quotedSaving":0.4,"months":36,"locale":"en-US"}""",
        """{"currency":"GBP","exchangeRates":[{"from":"GBP","to":"USD","rate":1.25}]}""",
        """{"currency":"GBP"}""",
        """{"assumptions":{"people":5,"providerMargin":0,"centreOverhead":1},"months":12}""",
        """{"assumptions":{"people":{"min":12,"max":12},"providerRate":{"min":40,"max":40,"currency":"USD"},"centreRate":28}}""",
    ];

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task An_answer_has_its_fields_and_no_others(string request)
    {
        var costs = await CostsAsync(request);

        Names(costs).Except(["dependsMostOn"]).ShouldBe(["currency", "months", "place", "assumptions", "curves", "totals", "breakEven", "sensitivity", "savingCheck", "notes"]);
        Names(costs.GetProperty("curves")).ShouldBe(["provider", "centre"]);
        Names(costs.GetProperty("totals")).ShouldBe(["provider", "centre", "difference"]);
        Names(costs.GetProperty("savingCheck")).ShouldBe(["quoted", "hiddenCost", "real", "text"]);
        Names(costs.GetProperty("breakEven")).Except(["month", "earliest", "latest"]).ShouldBe(["text"]);
        foreach (var assumption in costs.GetProperty("assumptions").EnumerateArray())
        {
            Names(assumption).Except(["convertedFrom", "source", "given"]).ShouldBe(["id", "name", "min", "max", "unit"]);
            assumption.TryGetProperty("given", out _).ShouldNotBe(assumption.TryGetProperty("source", out var source));
            if (source.ValueKind == JsonValueKind.Object)
            {
                Names(source).ShouldBe(["facts", "label", "text", "says"]);
            }
        }

        foreach (var row in costs.GetProperty("sensitivity").EnumerateArray())
        {
            Names(row).Except(["breakEvenAtMin", "breakEvenAtMax"]).ShouldBe(["id", "differenceAtMin", "differenceAtMax", "share"]);
        }
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Nothing_is_null_and_no_sentence_has_an_unfilled_place(string request)
    {
        var text = await fixture.Host.AdviseAsync(request, Address);

        text.ShouldNotContain(":null");
        text.ShouldNotContain('\n');
        var sentences = JsonElement.Parse(text);
        Text(sentences.GetProperty("breakEven"), "text").ShouldNotContain('{');
        Text(sentences.GetProperty("savingCheck"), "text").ShouldNotContain('{');
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task The_curves_go_month_by_month_to_the_totals_never_down_and_to_the_cent(string request)
    {
        var costs = await CostsAsync(request);

        var months = costs.GetProperty("months").GetInt32();
        foreach (var side in new[] { "provider", "centre" })
        {
            var points = costs.GetProperty("curves").GetProperty(side).EnumerateArray().ToArray();
            points.Select(point => point.GetProperty("month").GetInt32()).ShouldBe(Enumerable.Range(0, months + 1));
            foreach (var end in new[] { "low", "mid", "high" })
            {
                var amounts = points.Select(point => Number(point, end)).ToArray();
                amounts.ShouldBeInOrder();
                amounts.ShouldAllBe(amount => decimal.Round(amount, 2) == amount);
                amounts[^1].ShouldBe(Number(costs.GetProperty("totals").GetProperty(side), end));
            }

            points.ShouldAllBe(point => Number(point, "low") <= Number(point, "mid") && Number(point, "mid") <= Number(point, "high"));
        }
    }

    [Fact]
    public async Task Bare_answers_and_a_whole_request_with_the_same_answers_get_the_same_costs()
    {
        var bare = await fixture.Host.AdviseAsync("""{"location":"nearshore"}""", Address);

        (await fixture.Host.AdviseAsync("""{"locale":"en-US","assumptions":{},"exchangeRates":[],"answers":{"location":"nearshore"}}""", Address)).ShouldBe(bare);
    }

    [Fact]
    public async Task What_is_given_is_calculated_with_and_said_to_be_given()
    {
        var costs = await CostsAsync("""
            {"assumptions":{"people":10,"hoursPerMonth":150,"providerRate":39.99,"providerMargin":0.25,"providerOverhead":0.1,"centreOverhead":0.2,"hiddenCost":0.2,"providerSetUp":20000,
             "centreSetUp":150000,"centreSetUpPerPerson":3000,"foundingMonths":3,"transitionMonths":6,"transitionShare":0.1},"months":24,"quotedSaving":0.4}
            """);

        costs.GetProperty("assumptions").EnumerateArray().ShouldAllBe(row => row.GetProperty("given").GetBoolean());
        var totals = costs.GetProperty("totals");
        Number(totals.GetProperty("provider"), "mid").ShouldBe(1_967_832.92m);
        Number(totals.GetProperty("centre"), "mid").ShouldBe(1_840_624.74m);
        Number(totals.GetProperty("difference"), "mid").ShouldBe(127_208.18m);
        costs.GetProperty("breakEven").GetProperty("month").GetInt32().ShouldBe(16);
        costs.TryGetProperty("dependsMostOn", out _).ShouldBeFalse();
        Number(costs.GetProperty("savingCheck").GetProperty("real"), "min").ShouldBe(0.28m); // 1 − 0.60 × 1.20
    }

    [Fact]
    public async Task A_default_names_its_fact_and_a_converted_one_its_currency_too()
    {
        var costs = await CostsAsync("""{"currency":"GBP","exchangeRates":[{"from":"GBP","to":"USD","rate":1.25}]}""");

        var rate = costs.GetProperty("assumptions").EnumerateArray().Single(row => Text(row, "id") == "providerRate");
        (Number(rate, "min"), Number(rate, "max"), Text(rate, "unit"), Text(rate, "convertedFrom")).ShouldBe((14.4m, 40, "GBP/hour", "USD"));
        rate.GetProperty("source").GetProperty("facts").EnumerateArray().Select(fact => fact.GetInt32()).ShouldBe([36]);
        Text(rate.GetProperty("source"), "label").ShouldBe("C");
        costs.GetProperty("notes").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_currency_without_figures_is_named_in_a_note()
    {
        var costs = await CostsAsync("""{"currency":"GBP"}""");

        Text(costs, "currency").ShouldBe("USD");
        costs.GetProperty("notes")[0].GetString()!.ShouldContain("GBP");
    }

    private async Task<JsonElement> CostsAsync(string request) => JsonElement.Parse(await fixture.Host.AdviseAsync(request, Address));

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(field => field.Name)];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static decimal Number(JsonElement element, string name) => element.GetProperty(name).GetDecimal();
}
