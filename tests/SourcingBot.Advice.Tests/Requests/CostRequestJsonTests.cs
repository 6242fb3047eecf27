using SourcingBot.Advice.Costs;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Requests;

namespace SourcingBot.Advice.Tests.Requests;

public sealed class CostRequestJsonTests
{
    [Theory]
    [InlineData("{}", 0)]
    [InlineData("""{"projectSize":{"size":"small"}}""", 1)]
    [InlineData("""{"answers":{"projectSize":{"size":"small"},"location":"anywhere"}}""", 2)]
    [InlineData("""{"currency":"EUR"}""", 0)]
    public void A_whole_request_and_bare_answers_are_both_read(string json, int answers)
    {
        var read = CostRequestJson.Read(json);

        read.IsValid.ShouldBeTrue();
        read.Value!.Answers.Count.ShouldBe(answers);
    }

    [Fact]
    public void Everything_that_may_be_said_is_read()
    {
        var request = CostRequestJson.Read("""
            {"answers":{"location":"nearshore"},"assumptions":{"people":{"min":12,"max":14},"providerRate":{"min":40,"max":40.5,"currency":"USD"},"hiddenCost":0.2},
             "currency":"GBP","exchangeRates":[{"from":"GBP","to":"USD","rate":1.27}],"quotedSaving":{"min":0.3,"max":0.4},"months":48,"locale":"en-US"}
            """).Value.ShouldNotBeNull();

        request.Answers[Criterion.Location].ShouldBe(new ChoiceAnswer(Criterion.Location, "nearshore"));
        request.Assumptions[Assumption.People].ShouldBe(new GivenAssumption(new CostRange(12, 14)));
        request.Assumptions[Assumption.ProviderRate].ShouldBe(new GivenAssumption(new CostRange(40, 40.5m), "USD"));
        request.Assumptions[Assumption.HiddenCost].ShouldBe(new GivenAssumption(CostRange.Of(0.2m)));
        request.Assumptions.Count.ShouldBe(3);
        request.ExchangeRates.ShouldBe([new ExchangeRate("GBP", "USD", 1.27m)]);
        (request.Currency, request.QuotedSaving, request.Months, request.Locale).ShouldBe(("GBP", new CostRange(0.3m, 0.4m), 48, "en-US"));
    }

    [Theory]
    [InlineData("[]", "$", "an object")]
    [InlineData("""{"answers":{},"priorities":[]}""", "priorities", "answers, assumptions, currency, exchangeRates, quotedSaving, months, locale")]
    [InlineData("""{"answers":{"location":"moon"}}""", "answers.location", "onshore, nearshore, anywhere")]
    [InlineData("""{"assumptions":{"rate":40}}""", "assumptions.rate", "people, hoursPerMonth, providerRate")]
    [InlineData("""{"assumptions":[]}""", "assumptions", "an object")]
    [InlineData("""{"assumptions":{"people":"many"}}""", "assumptions.people", "a number, not negative, or an object with min and max")]
    [InlineData("""{"assumptions":{"people":-1}}""", "assumptions.people", "not negative")]
    [InlineData("""{"assumptions":{"people":1e30}}""", "assumptions.people", "a number")]
    [InlineData("""{"assumptions":{"people":{"min":1}}}""", "assumptions.people.max", "a number")]
    [InlineData("""{"assumptions":{"people":{"min":1,"max":2,"currency":"USD"}}}""", "assumptions.people.currency", "min, max")]
    [InlineData("""{"assumptions":{"providerRate":{"min":1,"max":2,"currency":"dollars"}}}""", "assumptions.providerRate.currency", "ISO 4217")]
    [InlineData("""{"assumptions":{"people":1,"people":2}}""", "assumptions.people", "only once")]
    [InlineData("""{"currency":"usd"}""", "currency", "ISO 4217")]
    [InlineData("""{"exchangeRates":{"GBP":1.2}}""", "exchangeRates", "a list")]
    [InlineData("""{"exchangeRates":[{"from":"GBP","rate":1.2}]}""", "exchangeRates[0].to", "ISO 4217")]
    [InlineData("""{"exchangeRates":[{"from":"GBP","to":"USD"}]}""", "exchangeRates[0].rate", "how many units")]
    [InlineData("""{"exchangeRates":[{"from":"GBP","to":"GBP","rate":1}]}""", "exchangeRates[0]", "two currencies")]
    [InlineData("""{"exchangeRates":[{"from":"GBP","to":"USD","rate":1.2},{"from":"USD","to":"GBP","rate":0.9}]}""", "exchangeRates[1]", "only once")]
    [InlineData("""{"quotedSaving":"a lot"}""", "quotedSaving", "a number")]
    [InlineData("""{"months":0}""", "months", "a whole number from 1 to 120")]
    [InlineData("""{"months":2.5}""", "months", "a whole number")]
    [InlineData("""{"locale":"?"}""", "locale", "en-US")]
    public void What_cannot_be_read_is_named_with_what_is_allowed(string json, string field, string allowed)
    {
        var error = CostRequestJson.Read(json).Errors.ShouldHaveSingleItem();

        error.Field.ShouldBe(field);
        error.Allowed.ShouldContain(allowed);
    }
}
