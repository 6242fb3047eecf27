using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Requests;

namespace SourcingBot.Advice.Tests.Requests;

public sealed class AdviceRequestJsonTests
{
    [Theory]
    [InlineData("{}", 0)]
    [InlineData("""{"control":"full"}""", 1)]
    [InlineData("""{"answers":{}}""", 0)]
    [InlineData("""{"answers":{"control":"full","budget":{"stance":"tight"}},"locale":"en-US"}""", 2)]
    [InlineData("""{"priorities":["control"]}""", 0)]
    public void A_whole_request_and_bare_answers_are_both_read(string json, int answers)
    {
        var read = AdviceRequestJson.Read(json);
        read.IsValid.ShouldBeTrue();
        read.Value!.Answers.Count.ShouldBe(answers);
    }

    [Fact]
    public void Priorities_and_doubts_are_read_without_repetition()
    {
        var request = AdviceRequestJson.Read("""{"answers":{},"priorities":["control","budget","control"],"unsure":["timeline"],"locale":"de-DE"}""").Value!;
        request.Priorities.ShouldBe([Criterion.Control, Criterion.Budget]);
        request.Unsure.ShouldBe([Criterion.Timeline]);
        request.Locale.ShouldBe("de-DE");
    }

    [Theory]
    [InlineData("", "$", null)]
    [InlineData("not json", "$", null)]
    [InlineData("[]", "$", "budget")]
    [InlineData("null", "$", "budget")]
    [InlineData("""{"budgett":{}}""", "budgett", "budget, timeline")]
    [InlineData("""{"answers":{"budgett":{}}}""", "answers.budgett", "budget, timeline")]
    [InlineData("""{"answers":{},"budget":{}}""", "budget", "answers, priorities, unsure, locale")]
    [InlineData("""{"answers":[]}""", "answers", "an object")]
    [InlineData("""{"budget":"tight"}""", "budget", "an object with amount, stance")]
    [InlineData("""{"budget":{}}""", "budget", "at least one of amount, stance")]
    [InlineData("""{"budget":{"stance":"tigth"}}""", "budget.stance", "tight, balanced, invest")]
    [InlineData("""{"budget":{"amount":{"min":5,"max":3}}}""", "budget.amount", "min no larger than max")]
    [InlineData("""{"budget":{"amount":{"min":-5}}}""", "budget.amount.min", "not negative")]
    [InlineData("""{"budget":{"amount":{"min":"5"}}}""", "budget.amount.min", "a number")]
    [InlineData("""{"budget":{"amount":{}}}""", "budget.amount", "min or max or both")]
    [InlineData("""{"budget":{"amount":{"min":5,"currency":"dollars"}}}""", "budget.amount.currency", "ISO 4217")]
    [InlineData("""{"budget":{"amount":{"min":5,"per":"week"}}}""", "budget.amount.per", "total, year, month, day, hour")]
    [InlineData("""{"timeline":{"maxDays":30.5}}""", "timeline.maxDays", "a whole number")]
    [InlineData("""{"timeline":{"maxDays":99999999999}}""", "timeline.maxDays", "a whole number")]
    [InlineData("""{"timeline":{"minDays":10,"maxDays":5}}""", "timeline", "minDays no larger than maxDays")]
    [InlineData("""{"timeline":{}}""", "timeline", "minDays or maxDays")]
    [InlineData("""{"timeline":30}""", "timeline", "an object")]
    [InlineData("""{"control":"Full"}""", "control", "hands-off, shared, close, full")]
    [InlineData("""{"control":null}""", "control", "hands-off, shared, close, full")]
    [InlineData("""{"control":"full","control":"close"}""", "control", "only once")]
    [InlineData("""{"dataSensitivity":{"level":"secret"}}""", "dataSensitivity.level", "public, internal, personal, regulated")]
    [InlineData("""{"dataSensitivity":{"regimes":"HIPAA"}}""", "dataSensitivity.regimes", "a list")]
    [InlineData("""{"dataSensitivity":{"regimes":["HIPAA",7]}}""", "dataSensitivity.regimes[1]", "a name")]
    [InlineData("""{"dataSensitivity":{"mustStayInCountry":"yes"}}""", "dataSensitivity.mustStayInCountry", "true or false")]
    [InlineData("""{"dataSensitivity":{"mustStayIn":" "}}""", "dataSensitivity.mustStayIn", "a region")]
    [InlineData("""{"commitment":{"ongoing":false}}""", "commitment", "ongoing: true")]
    [InlineData("""{"projectSize":{}}""", "projectSize.size", "small, medium, large")]
    [InlineData("""{"projectSize":{"people":{"min":3}}}""", "projectSize.size", "small, medium, large")]
    [InlineData("""{"projectSize":"small"}""", "projectSize", "an object")]
    [InlineData("""{"dataSensitivity":{"regimes":[]}}""", "dataSensitivity.regimes", "at least one name")]
    [InlineData("""{"projectSize":{"size":"small","people":{"min":0}}}""", "projectSize.people.min", "from 1")]
    [InlineData("""{"priorities":["speed"]}""", "priorities[0]", "budget, timeline")]
    [InlineData("""{"priorities":"control"}""", "priorities", "a list of")]
    [InlineData("""{"priorities":["control","budget","control","talent","budget"]}""", "priorities[3]", "at most 2 different criteria")]
    [InlineData("""{"answers":{"control":"full"},"unsure":["control"]}""", "unsure[0]", "does not answer")]
    [InlineData("""{"answers":{},"locale":"english please"}""", "locale", "en-US")]
    public void What_is_wrong_is_named_with_what_is_allowed(string json, string field, string? allowed)
    {
        var read = AdviceRequestJson.Read(json);
        read.IsValid.ShouldBeFalse();
        var error = read.Errors.ShouldHaveSingleItem();
        error.Field.ShouldBe(field);
        error.Allowed.ShouldContain(allowed ?? "valid JSON");
    }

    [Theory]
    [InlineData("""{"timeline":{"minDays":30.0}}""", """{"timeline":{"minDays":30}}""")]
    [InlineData("""{"projectSize":{"people":{"min":3,"max":5}}}""", """{"projectSize":{"size":"small","people":{"min":3,"max":5}}}""")]
    [InlineData("""{"projectSize":{"people":{"max":21}}}""", """{"projectSize":{"size":"large","people":{"max":21}}}""")]
    public void What_means_the_same_is_read_as_the_same(string json, string answers) =>
        AnswersJson.Write(AdviceRequestJson.Read(json).Value!.Answers).ToJsonString().ShouldBe(answers);

    [Fact]
    public void Everything_wrong_is_reported_at_once() =>
        AdviceRequestJson.Read("""{"answers":{"control":"none","timeline":{"maxDays":-1},"size":3},"locale":1}""").Errors
            .Select(error => error.Field)
            .ShouldBe(["answers.control", "answers.timeline.maxDays", "answers.size", "locale"], ignoreOrder: true);

    [Fact]
    public void An_error_reads_as_a_sentence() =>
        AdviceRequestJson.Read("""{"control":"total"}""").Errors[0].ToString().ShouldBe("'control' is \"total\". Allowed: hands-off, shared, close, full.");

    [Fact]
    public void A_long_wrong_value_is_shortened() =>
        AdviceRequestJson.Read($$"""{"control":"{{new string('x', 10_000)}}"}""").Errors[0].Value!.Length.ShouldBeLessThan(100);
}
