using System.Net;

namespace SourcingBot.Host.Tests.Api;

/// <summary>What <c>POST /api/costs</c> says to those who ask it wrongly.</summary>
public sealed class CostsRefusalTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    private const string Address = "/api/costs";

    [Theory]
    [InlineData("""{"contrl":"full"}""", "contrl", "\"full\"", "budget, timeline, control")]
    [InlineData("""{"answers":{"location":"moon"}}""", "answers.location", "\"moon\"", "onshore, nearshore, anywhere")]
    [InlineData("""{"assumptions":{"wage":40}}""", "assumptions.wage", "40", "people, hoursPerMonth")]
    [InlineData("""{"assumptions":{"people":"many"}}""", "assumptions.people", "\"many\"", "a number")]
    [InlineData("""{"assumptions":{"people":0}}""", "assumptions.people", "0", "from 1 to 10000")]
    [InlineData("""{"assumptions":{"people":{"min":3}}}""", "assumptions.people.max", "missing", "a number")]
    [InlineData("""{"assumptions":{"people":{"min":3,"max":2}}}""", "assumptions.people", "{\"min\":3,\"max\":2}", "min no larger than max")]
    [InlineData("""{"assumptions":{"providerRate":{"min":40,"max":40,"currency":"GBP"}}}""", "assumptions.providerRate.currency", "\"GBP\"", "USD, or a currency that exchangeRates leads from")]
    [InlineData("""{"months":1000}""", "months", "1000", "from 1 to 120")]
    [InlineData("""{"exchangeRates":[{"from":"GBP","to":"USD","rate":0}]}""", "exchangeRates[0].rate", "0", "from 0.000001")]
    [InlineData("""{"quotedSaving":40}""", "quotedSaving", "40", "from 0 to 1")]
    [InlineData("""{"priorities":[],"months":5}""", "priorities", "[]", "answers, assumptions, currency")]
    [InlineData("null", "$", "null", "an object with")]
    public async Task The_field_the_value_and_what_is_allowed_are_named(string body, string field, string value, string allowed)
    {
        using var response = await fixture.Host.PostAsync(body, address: Address);

        var problem = await response.ProblemOfAsync(HttpStatusCode.BadRequest);
        var error = problem.GetProperty("errors").GetProperty(field)[0].GetString()!;
        error.ShouldStartWith($"'{field}' is {value}. Allowed: ");
        error.ShouldContain(allowed);
        problem.GetProperty("detail").GetString()!.ShouldContain(error);
    }

    [Fact]
    public async Task Several_mistakes_are_all_named_at_once()
    {
        using var response = await fixture.Host.PostAsync("""{"assumptions":{"people":20000,"hiddenCost":9},"months":0.5,"quotedSaving":{"min":1}}""", address: Address);

        var problem = await response.ProblemOfAsync(HttpStatusCode.BadRequest);
        problem.GetProperty("errors").EnumerateObject().Select(error => error.Name).ShouldBe(["quotedSaving.max", "months"], ignoreOrder: true);

        using var outside = await fixture.Host.PostAsync("""{"assumptions":{"people":20000,"hiddenCost":9},"months":500}""", address: Address);

        problem = await outside.ProblemOfAsync(HttpStatusCode.BadRequest);
        problem.GetProperty("errors").EnumerateObject().Select(error => error.Name).ShouldBe(["assumptions.people", "assumptions.hiddenCost", "months"], ignoreOrder: true);
    }

    [Fact]
    public async Task What_is_not_JSON_is_refused()
    {
        using var response = await fixture.Host.PostAsync("people=12", address: Address);

        var problem = await response.ProblemOfAsync(HttpStatusCode.BadRequest);
        problem.GetProperty("errors").GetProperty("$")[0].GetString()!.ShouldContain("Allowed: valid JSON");
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        using var response = await fixture.Host.PostAsync("{}".PadRight(256 * 1024 + 1), address: Address);

        await response.ProblemOfAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Only_POST_is_answered()
    {
        using var response = await fixture.Host.SendAsync(HttpMethod.Get, Address);

        await response.ProblemOfAsync(HttpStatusCode.MethodNotAllowed);
    }
}
