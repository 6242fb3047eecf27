using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SourcingBot.Host.Tests.Api;

/// <summary><c>POST /api/compare</c>.</summary>
public sealed class CompareTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    private const string Address = "/api/compare";

    private const string MoneyAgainstControl = """
        {"first":{"name":"CFO","answers":{"budget":{"stance":"tight"},"control":"shared","complexity":"core","dataSensitivity":{"level":"internal"}},"priorities":["budget"]},
         "second":{"name":"R&D","answers":{"budget":{"stance":"tight"},"control":"full","complexity":"core","dataSensitivity":{"level":"internal","regimes":["house_rules*"]}},"unsure":["talent"]},
         "locale":"en-US"}
        """;

    [Fact]
    public async Task Both_are_advised_as_they_would_be_alone()
    {
        var comparison = await CompareAsync(MoneyAgainstControl);
        var first = await fixture.Host.AdviceAsync(
            """{"answers":{"budget":{"stance":"tight"},"control":"shared","complexity":"core","dataSensitivity":{"level":"internal"}},"priorities":["budget"]}""");

        JsonElement.DeepEquals(comparison.GetProperty("first").GetProperty("recommendation"), first.GetProperty("recommendation")).ShouldBeTrue();
        JsonElement.DeepEquals(comparison.GetProperty("first").GetProperty("answers"), first.GetProperty("answers")).ShouldBeTrue();
        comparison.GetProperty("changesAdvice").GetBoolean().ShouldBe(
            Text(comparison.GetProperty("first").GetProperty("recommendation"), "model") != Text(comparison.GetProperty("second").GetProperty("recommendation"), "model"));
    }

    [Fact]
    public async Task A_difference_shows_what_each_said_and_what_it_decides()
    {
        var comparison = await CompareAsync(MoneyAgainstControl);

        var differences = comparison.GetProperty("differences").EnumerateArray().ToArray();
        differences.Select(difference => Text(difference, "criterion")).ShouldBe(["budget", "control", "dataSensitivity"]);
        comparison.GetProperty("agreements").EnumerateArray().Select(id => id.GetString()).ShouldBe(["complexity"]);
        var (budget, control) = (differences[0], differences[1]);
        budget.GetProperty("first").GetRawText().ShouldBe("""{"stance":"tight"}""");
        budget.GetProperty("firstIsPriority").GetBoolean().ShouldBeTrue();
        budget.TryGetProperty("secondIsPriority", out _).ShouldBeFalse();
        (Text(control, "first"), Text(control, "second")).ShouldBe(("shared", "full"));
        Text(control, "text").ShouldStartWith("On control, CFO says “shared control” and R&D says “full control, run by your own people”.");
        Text(differences[2], "text").ShouldContain("under house_rules*”");
    }

    [Fact]
    public async Task What_only_one_has_answered_is_left_out_for_the_other()
    {
        var comparison = await CompareAsync("""{"first":{"control":"full"},"second":{}}""");

        var difference = comparison.GetProperty("differences").EnumerateArray().Single();
        difference.TryGetProperty("second", out _).ShouldBeFalse();
        difference.TryGetProperty("secondLevels", out _).ShouldBeFalse();
        Text(difference, "text").ShouldStartWith("On control, only the first person has an answer:");
        comparison.GetProperty("first").TryGetProperty("name", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task To_settle_as_it_says_brings_both_to_the_model_it_names()
    {
        var comparison = await CompareAsync("""{"first":{"budget":{"stance":"tight"},"talent":"common-skills"},"second":{"budget":{"stance":"invest"},"talent":"own-team"}}""");

        comparison.GetProperty("changesAdvice").GetBoolean().ShouldBeTrue();
        var criteria = comparison.GetProperty("settlement").GetProperty("criteria").EnumerateArray().Select(id => id.GetString()!).ToArray();
        criteria.ShouldNotBeEmpty();
        foreach (var way in comparison.GetProperty("settlement").GetProperty("ways").EnumerateArray())
        {
            foreach (var side in new[] { "first", "second" })
            {
                var answers = criteria.Aggregate(
                    JsonNode.Parse(comparison.GetProperty(side).GetProperty("answers").GetRawText())!.AsObject(),
                    (sheet, criterion) =>
                    {
                        var settled = comparison.GetProperty(Text(way.GetProperty("as"), criterion)).GetProperty("answers").GetProperty(criterion);
                        sheet[criterion] = JsonNode.Parse(settled.GetRawText());
                        return sheet;
                    });
                Text((await fixture.Host.AdviceAsync(answers.ToJsonString())).GetProperty("recommendation"), "model").ShouldBe(Text(way, "model"));
            }
        }
    }

    [Theory]
    [InlineData("""{"first":{"control":"full"},"second":{"control":"full"}}""", "The two sets of answers agree in everything. Both get the same advice: ")]
    [InlineData("""{"first":{"timeline":{"maxDays":20}},"second":{"timeline":{"maxDays":25}}}""", "It stays the same however the differences are settled. No question has the same answer from both.")]
    [InlineData(MoneyAgainstControl, "The advice for CFO is outsourcing to a provider in a distant country; for R&D it is ")]
    [InlineData(MoneyAgainstControl, "What you both say leads to ")]
    public async Task The_summary_can_be_read(string body, string says)
    {
        var comparison = await CompareAsync(body);

        Text(comparison, "summary").ShouldContain(says);
        comparison.GetRawText().ShouldNotContain("null");
        Text(comparison, "summary").ShouldNotContain('{');
    }

    [Theory]
    [InlineData("""{"first":{},"second":{"answers":{"budget":{"stance":"rich"}}}}""", "second.answers.budget.stance", "is \"rich\". Allowed: tight, balanced, invest.")]
    [InlineData("""{"first":{"contrl":"full"},"second":{}}""", "first.contrl", "Allowed: the names budget, timeline, control")]
    [InlineData("""{"first":{}}""", "second", "is missing. Allowed: an object with the answers of one person")]
    [InlineData("""{"first":{"priorities":["budget","control","talent"]},"second":{}}""", "first.priorities[2]", "is \"talent\". Allowed: at most 2 different criteria.")]
    [InlineData("""{"first":{},"second":{"name":7}}""", "second.name", "is 7. Allowed: one line of up to 80 characters.")]
    [InlineData("", "$", "is missing. Allowed: valid JSON")]
    public async Task The_field_the_value_and_what_is_allowed_are_named(string body, string field, string says)
    {
        using var response = await fixture.Host.PostAsync(body, address: Address);

        var problem = await response.ProblemOfAsync(HttpStatusCode.BadRequest);
        var error = problem.GetProperty("errors").GetProperty(field)[0].GetString()!;
        error.ShouldStartWith($"'{field}' ");
        error.ShouldContain(says);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    public async Task Only_POST_is_answered(string method)
    {
        using var response = await fixture.Host.SendAsync(new HttpMethod(method), Address);

        await response.ProblemOfAsync(HttpStatusCode.MethodNotAllowed);
    }

    private async Task<JsonElement> CompareAsync(string body) => JsonElement.Parse(await fixture.Host.AdviseAsync(body, Address));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
