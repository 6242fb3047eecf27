using System.Text.Json.Nodes;
using SourcingBot.Host.Tests.Sales;

namespace SourcingBot.Host.Tests.Api;

/// <summary>Programs that know nothing of this host but its OpenAPI document.</summary>
public sealed class GenericClientTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task A_validator_of_OpenAPI_finds_nothing_wrong()
    {
        var validation = await NodeScript.RunAsync("validate.mjs", fixture.Host.Address);

        validation.Output.ShouldBeEmpty();
        validation.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_client_made_from_the_document_alone_asks_for_advice_a_comparison_costs_and_a_token()
    {
        var answers = await CallAsync(
            ("advise", """{"answers":{"budget":{"stance":"tight"},"timeline":{"maxDays":30}},"priorities":["budget"]}"""),
            ("compare", """{"first":{"name":"CFO","answers":{"budget":{"stance":"tight"}}},"second":{"name":"CTO","answers":{"control":"full"}}}"""),
            ("createToken", """{"locale":"en-US"}"""),
            ("estimateCosts", """{"answers":{"projectSize":{"size":"small"}},"months":24}"""),
            ("ready", null),
            ("advise", """{"control":"total"}"""));

        answers.Select(answer => answer.Status).ShouldBe([200, 200, 200, 200, 200, 400]);
        ((string)answers[0].Body["recommendation"]!["family"]!).ShouldBe("outsourcing");
        ((string)answers[1].Body["first"]!["name"]!).ShouldBe("CFO");
        answers[1].Body["differences"]!.AsArray().Select(difference => (string)difference!["criterion"]!).ShouldBe(["budget", "control"]);
        ((string)answers[2].Body["domain"]!).ShouldBe($"{fixture.Host.Address}/v3/directline");
        ((int)answers[3].Body["months"]!).ShouldBe(24);
        ((string)answers[4].Body["status"]!).ShouldBe("healthy");
        answers[5].Body["errors"]!["control"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Every_example_can_be_sent_as_it_stands()
    {
        var api = await DescribedApi.ReadAsync(fixture.Host);
        var calls = api.Operations.SelectMany(operation => operation.RequestExamples.Values.Select(body => (operation, body))).ToArray();

        var answers = await CallAsync([.. calls.Select(call => (call.operation.Id, (string?)call.body.ToJsonString()))]);

        answers.Count.ShouldBe(calls.Length);
        foreach (var (call, answer) in calls.Zip(answers))
        {
            var done = call.operation.Done(api);
            answer.Status.ShouldBe(done.Status, call.operation.Id);
            api.FaultsOf(answer.Body, done.Content["schema"]!).ShouldBeEmpty(call.operation.Id);
        }
    }

    private async Task<IReadOnlyList<(int Status, JsonNode Body)>> CallAsync(params (string Operation, string? Body)[] calls)
    {
        var key = await fixture.Host.NewKeyAsync();
        var input = new JsonArray([.. calls.Select(call => new JsonObject
        {
            ["operation"] = call.Operation,
            ["body"] = call.Body is null ? null : JsonNode.Parse(call.Body),
            ["key"] = call.Operation == "createLink" ? key : null,
        })]);
        var run = await NodeScript.RunAsync("call.mjs", fixture.Host.Address, input.ToJsonString());
        run.ExitCode.ShouldBe(0);
        return [.. JsonNode.Parse(run.Output)!.AsArray().Select(answer => ((int)answer!["status"]!, answer["body"]!))];
    }
}
