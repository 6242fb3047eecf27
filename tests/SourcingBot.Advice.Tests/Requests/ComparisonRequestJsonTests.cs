using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Requests;

namespace SourcingBot.Advice.Tests.Requests;

public sealed class ComparisonRequestJsonTests
{
    [Fact]
    public void A_whole_request_is_read()
    {
        var request = ComparisonRequestJson.Read(
            """
            {"first":{"name":"CFO","answers":{"budget":{"stance":"tight"}},"priorities":["budget"],"unsure":["talent"]},
             "second":{"name":"R&D","answers":{"control":"full"}},"locale":"en-US"}
            """).Value!;

        (request.First.Name, request.Second.Name, request.Locale).ShouldBe(("CFO", "R&D", "en-US"));
        request.First.Answers.ShouldBe([Say.Tight]);
        request.First.Priorities.ShouldBe([Criterion.Budget]);
        request.First.Unsure.ShouldBe([Criterion.Talent]);
        request.Second.Answers.ShouldBe([Say.Control("full")]);
    }

    [Theory]
    [InlineData("""{"first":{"control":"full"},"second":{}}""", 1, 0)]
    [InlineData("""{"first":{},"second":{"answers":{"control":"full"}}}""", 0, 1)]
    [InlineData("""{"first":{"name":"CFO"},"second":{"priorities":["budget"]}}""", 0, 0)]
    public void Either_may_be_bare_answers(string json, int first, int second)
    {
        var request = ComparisonRequestJson.Read(json).Value!;
        (request.First.Answers.Count, request.Second.Answers.Count).ShouldBe((first, second));
        request.Locale.ShouldBeNull();
    }

    [Theory]
    [InlineData("[]", "$", "an object with first, second, locale")]
    [InlineData("""{"first":{}}""", "second", "an object with the answers of one person")]
    [InlineData("""{"first":{},"second":{},"third":{}}""", "third", "first, second, locale")]
    [InlineData("""{"first":"CFO","second":{}}""", "first", "an object with")]
    [InlineData("""{"first":{"contrl":"full"},"second":{}}""", "first.contrl", "budget, timeline")]
    [InlineData("""{"first":{"answers":{"budget":{"stance":"rich"}}},"second":{}}""", "first.answers.budget.stance", "tight, balanced, invest")]
    [InlineData("""{"first":{},"second":{"name":"CTO","control":"full"}}""", "second.control", "name, answers, priorities, unsure")]
    [InlineData("""{"first":{},"second":{"name":""}}""", "second.name", "one line of up to 80 characters")]
    [InlineData("""{"first":{},"second":{"name":"two\nlines"}}""", "second.name", "one line of up to 80 characters")]
    [InlineData("""{"first":{},"second":{"name":"two\u2028lines"}}""", "second.name", "one line of up to 80 characters")]
    [InlineData("""{"first":{},"second":{"name":"turned\u202eround"}}""", "second.name", "one line of up to 80 characters")]
    [InlineData("""{"first":{},"second":{"priorities":["budget","control","talent"]}}""", "second.priorities[2]", "at most 2 different criteria")]
    [InlineData("""{"first":{"answers":{"control":"full"},"unsure":["control"]},"second":{}}""", "first.unsure[0]", "does not answer")]
    [InlineData("""{"first":{},"second":{},"locale":"english please"}""", "locale", "en-US")]
    public void What_is_wrong_is_named_with_what_is_allowed(string json, string field, string allowed)
    {
        var error = ComparisonRequestJson.Read(json).Errors.ShouldHaveSingleItem();
        error.Field.ShouldBe(field);
        error.Allowed.ShouldContain(allowed);
    }

    [Fact]
    public void A_name_too_long_is_refused() =>
        ComparisonRequestJson.Read("""{"first":{"name":"LONG"},"second":{}}""".Replace("LONG", new string('x', 81))).Errors.ShouldHaveSingleItem().Field.ShouldBe("first.name");
}
