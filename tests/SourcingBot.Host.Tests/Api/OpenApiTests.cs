using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SourcingBot.Advice.Comparing;
using SourcingBot.Advice.Costs;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;
using SourcingBot.Advice.Requests;
using SourcingBot.Advice.Scoring;
using SourcingBot.Advice.Tests;
using SourcingBot.Content;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Explanations;
using SourcingBot.Host.Tests.Sales;

namespace SourcingBot.Host.Tests.Api;

/// <summary><c>GET /openapi.json</c> says what the host does, and nothing else.</summary>
public sealed class OpenApiTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    private AdvisorDefinitions Definitions => fixture.Host.Services.GetRequiredService<AdvisorLanguages>().Default;

    [Fact]
    public async Task Every_route_for_programs_is_described_and_every_description_is_a_route()
    {
        var api = await DescribedApi.ReadAsync(fixture.Host);

        var routes = fixture.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.RoutePattern.RawText is { } path && (path.StartsWith("/api/", StringComparison.Ordinal) || path.StartsWith("/health/", StringComparison.Ordinal)))
            .SelectMany(route => (route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => $"{method} {route.RoutePattern.RawText}"))
            .Where(route => !route.StartsWith("OPTIONS", StringComparison.Ordinal));
        api.Operations.Select(operation => $"{operation.Method} {operation.Path}").ShouldBe(routes, ignoreOrder: true);
        api.Operations.Select(operation => operation.Id).ShouldBeUnique();
    }

    [Fact]
    public async Task Every_request_that_is_an_example_gets_an_answer_as_described()
    {
        var api = await DescribedApi.ReadAsync(fixture.Host);
        foreach (var operation in api.Operations)
        {
            var ok = operation.Done(api);
            var shown = DescribedOperation.Examples(ok.Content);
            foreach (var (name, body) in operation.RequestExamples.DefaultIfEmpty())
            {
                var (status, mediaType, answer) = await SendAsync(operation, body);

                (status, mediaType).ShouldBe((ok.Status, ok.MediaType), $"{operation.Id} {name}");
                api.FaultsOf(answer, ok.Content["schema"]!).ShouldBeEmpty($"{operation.Id} {name}");
                if (body is not null)
                {
                    api.FaultsOf(body, operation.RequestSchema!).ShouldBeEmpty($"{operation.Id} {name}");
                }

                if (body is not null && operation.Id is not ("createToken" or "createLink"))
                {
                    JsonNode.DeepEquals(answer, shown[name]).ShouldBeTrue($"{operation.Id} {name}: {answer}");
                }
            }
        }
    }

    [Fact]
    public async Task Every_question_shows_two_requests_with_their_answers()
    {
        var api = await DescribedApi.ReadAsync(fixture.Host);
        foreach (var operation in api.Operations.Where(operation => operation.Path.StartsWith("/api/", StringComparison.Ordinal) && operation.Id != "createToken"))
        {
            operation.RequestExamples.Count.ShouldBeGreaterThanOrEqualTo(2);
            DescribedOperation.Examples(operation.Done(api).Content).Keys.ShouldBe(operation.RequestExamples.Keys);
        }
    }

    [Fact]
    public async Task Every_answer_that_is_an_example_has_the_described_shape()
    {
        var api = await DescribedApi.ReadAsync(fixture.Host);
        var shown = api.Operations.SelectMany(operation => operation.Responses(api)
            .SelectMany(response => DescribedOperation.Examples(response.Content).Select(example => (Name: $"{operation.Id} {response.Status} {example.Key}", example.Value, Schema: response.Content["schema"]!)))).ToArray();

        shown.Length.ShouldBeGreaterThan(8);
        foreach (var (name, answer, schema) in shown)
        {
            api.FaultsOf(answer, schema).ShouldBeEmpty(name);
        }
    }

    [Fact]
    public async Task Every_refusal_that_is_an_example_is_what_its_request_gets()
    {
        var api = await DescribedApi.ReadAsync(fixture.Host);
        var refusals = api.Operations.SelectMany(operation => operation.Responses(api)
            .Where(response => response.Content["examples"] is not null)
            .SelectMany(response => response.Content["examples"]!.AsObject()
                .Where(example => example.Value!["x-request"] is not null)
                .Select(example => (operation, response.Status, response.MediaType, Example: example.Value!)))).ToArray();

        refusals.Select(refusal => refusal.operation.Id).ShouldBe(api.Operations.Where(operation => operation.RequestSchema is not null).Select(operation => operation.Id));
        foreach (var (operation, status, mediaType, example) in refusals)
        {
            var (actualStatus, actualType, answer) = await SendAsync(operation, example["x-request"]!);

            (actualStatus, actualType).ShouldBe((status, mediaType));
            (answer as JsonObject)?.Remove("traceId");
            JsonNode.DeepEquals(answer, example["value"]).ShouldBeTrue(answer!.ToString());
            api.FaultsOf(example["x-request"], operation.RequestSchema!).ShouldNotBeEmpty();
        }
    }

    [Fact]
    public async Task A_body_too_large_gets_the_described_refusal()
    {
        var api = await DescribedApi.ReadAsync(fixture.Host);
        foreach (var operation in api.Operations.Where(operation => operation.Responses(api).Any(response => response.Status == 413)))
        {
            using var request = await RequestAsync(operation, $"{{}}{new string(' ', operation.Id == "createLink" ? 7 * 1024 * 1024 : 256 * 1024)}");
            // The host refuses by the length, and closes the connection on whoever goes on sending.
            request.Headers.ExpectContinue = true;
            using var response = await fixture.Host.Client.SendAsync(request, TestContext.Current.CancellationToken);
            var described = operation.Responses(api).Single(answer => answer.Status == 413);

            ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType).ShouldBe((413, described.MediaType));
            api.FaultsOf(JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), described.Content["schema"]!).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task The_ids_of_the_document_are_those_of_the_code()
    {
        var api = await DescribedApi.ReadAsync(fixture.Host);
        var schemas = api.Schemas;

        Enum(schemas["Criterion"]!).ShouldBe(Criterion.All.Select(criterion => criterion.Id));
        schemas["Answers"]!["properties"]!.AsObject().Select(property => property.Key).ShouldBe(Criterion.All.Select(criterion => criterion.Id));
        foreach (var criterion in Criterion.All.Where(criterion => ChoiceAnswer.ChoicesOf(criterion).Count > 0))
        {
            Enum(api.Resolve(schemas["Answers"]!["properties"]![criterion.Id]!)).ShouldBe(ChoiceAnswer.ChoicesOf(criterion));
        }

        Enum(schemas["SourcingModel"]!).ShouldBe(SourcingModel.All.Select(model => model.Id));
        Enum(schemas["Family"]!).ShouldBe(SourcingModel.All.Select(model => model.Family).Distinct());
        Enum(Property("BudgetAnswer", "stance")).ShouldBe(BudgetAnswer.Stances);
        Enum(Property("AmountRange", "per")).ShouldBe(AmountRange.Periods);
        Enum(Property("DataSensitivityAnswer", "level")).ShouldBe(DataSensitivityAnswer.Levels);
        Enum(Property("ProjectSizeAnswer", "size")).ShouldBe(ProjectSizeAnswer.Sizes);
        Enum(Property("Advice", "confidence")).ShouldBe(System.Enum.GetValues<Confidence>().Select(ContractNames.Of), ignoreOrder: true);
        Enum(Property("Advice", "axes")["properties"]!["owner"]!).ShouldBe(System.Enum.GetValues<Owner>().Select(ContractNames.Of), ignoreOrder: true);
        Enum(schemas["Place"]!).ShouldBe(System.Enum.GetValues<Place>().Select(ContractNames.Of), ignoreOrder: true);
        Enum(schemas["Assumption"]!).ShouldBe(Assumption.All.Select(assumption => assumption.Id));
        Property("CostRequest", "assumptions")["properties"]!.AsObject().Select(property => (property.Key, ((string)property.Value!["$ref"]!).EndsWith("/GivenMoney")))
            .ShouldBe(Assumption.All.Select(assumption => (assumption.Id, assumption.IsMoney)));
        Enum(Property("Source", "label")).ShouldBe(System.Enum.GetNames<FactLabel>());
        ((int)Property("CostRequest", "months")["minimum"]!, (int)Property("CostRequest", "months")["maximum"]!).ShouldBe((CostHorizon.Least, CostHorizon.Most));
        var horizon = Definitions.Costs.Compare(new CostRequest()).Value!;
        ((string)Property("CostRequest", "months")["description"]!).ShouldContain(string.Create(CultureInfo.InvariantCulture, $"as shipped, {horizon.Months} where nothing is said"));
        ((string)Property("CostRequest", "currency")["description"]!).ShouldContain($"as shipped, {horizon.Currency}");
        ((int)schemas["Priorities"]!["maxItems"]!).ShouldBe(AdviceRequest.MostPriorities);
        schemas["Answer"]!["anyOf"]!.AsArray().Select(answer => (string)answer!["$ref"]!)
            .ShouldBe(schemas["Answers"]!["properties"]!.AsObject().Select(property => (string)property.Value!["$ref"]!));

        JsonNode Property(string schema, string name) => schemas[schema]!["properties"]![name]!;
        static IEnumerable<string> Enum(JsonNode schema) => schema["enum"]!.AsArray().Select(id => (string)id!);
    }

    [Fact]
    public async Task Each_assumption_and_each_model_is_explained_and_limits_are_those_of_the_code()
    {
        var schemas = (await DescribedApi.ReadAsync(fixture.Host)).Schemas;

        var assumptions = LinesOf("Assumption");
        assumptions.Length.ShouldBe(Assumption.All.Count);
        foreach (var (line, assumption) in assumptions.Zip(Assumption.All))
        {
            line.ShouldStartWith($"- `{assumption}`: ");
            line.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"from {assumption.Least} to {assumption.Most}"));
            line.Contains("money", StringComparison.Ordinal).ShouldBe(assumption.IsMoney, line);
            line.Contains(" share ", StringComparison.Ordinal).ShouldBe(assumption.Unit == AssumptionUnit.Share, line);
        }

        LinesOf("SourcingModel").Select(line => line.Split('`')[1]).ShouldBe(SourcingModel.All.Select(model => model.Id));
        var rate = schemas["ExchangeRate"]!["properties"]!["rate"]!;
        ((decimal)rate["minimum"]!, (decimal)rate["maximum"]!).ShouldBe((ExchangeRate.Least, ExchangeRate.Most));

        string[] LinesOf(string schema) => [.. ((string)schemas[schema]!["description"]!).Split('\n').Where(line => line.StartsWith('-'))];
    }

    [Fact]
    public async Task Whatever_is_answered_the_recommendation_has_the_described_shape()
    {
        var api = await DescribedApi.ReadAsync(fixture.Host);
        Sheets.Any.Sample(
            sheet =>
            {
                var answers = AnswersJson.Write(sheet);
                api.FaultsOf(answers, "Answers").ShouldBeEmpty();
                api.FaultsOf(new JsonObject { ["answers"] = answers }, "AdviceRequest").ShouldBeEmpty();
                var advice = RecommendationJson.Write(sheet, Definitions.Adviser.Advise(sheet, [Criterion.Budget, Criterion.Control]), Definitions.Explainer);
                api.FaultsOf(JsonNode.Parse(advice), "Recommendation").ShouldBeEmpty(advice);
            },
            iter: 40);
    }

    [Fact]
    public async Task Whatever_two_people_answer_the_comparison_has_the_described_shape()
    {
        var api = await DescribedApi.ReadAsync(fixture.Host);
        Gen.Select(Sheets.Any, Sheets.Any).Sample(
            (one, other) =>
            {
                var asked = new ComparisonRequest(new Stakeholder(one, [Criterion.Budget], [], "CFO"), new Stakeholder(other, [], []), null);
                var comparison = ComparisonJson.Write(
                    asked, new StakeholderComparer(Definitions.Adviser).Compare(asked.First, asked.Second), Definitions.Explainer, Definitions.ComparisonExplainer);
                api.FaultsOf(JsonNode.Parse(comparison), "Comparison").ShouldBeEmpty(comparison);
            },
            iter: 20);
    }

    [Fact]
    public async Task Whatever_is_answered_the_costs_have_the_described_shape()
    {
        var api = await DescribedApi.ReadAsync(fixture.Host);
        Sheets.Any.Sample(
            sheet =>
            {
                var costs = CostsJson.Write(Definitions.Costs.Compare(new CostRequest { Answers = sheet }).Value!, Definitions.CostExplainer);
                api.FaultsOf(JsonNode.Parse(costs), "Costs").ShouldBeEmpty(costs);
            },
            iter: 20);
    }

    [Theory]
    [InlineData("""{"control":"total"}""")]
    [InlineData("""{"control":null}""")]
    [InlineData("""{"contrl":"full"}""")]
    [InlineData("""{"budget":{}}""")]
    [InlineData("""{"budget":{"amount":{"min":-1}}}""")]
    [InlineData("""{"budget":{"amount":{"currency":"USD"}}}""")]
    [InlineData("""{"budget":{"amount":{"min":1,"currency":"dollars"}}}""")]
    [InlineData("""{"timeline":{"minDays":1.5}}""")]
    [InlineData("""{"timeline":{"maxDays":99999999999}}""")]
    [InlineData("""{"timeline":{}}""")]
    [InlineData("""{"commitment":{"ongoing":false}}""")]
    [InlineData("""{"dataSensitivity":{"regimes":[]}}""")]
    [InlineData("""{"projectSize":{"people":{"min":3}}}""")]
    [InlineData("""{"projectSize":{"people":{"min":20}}}""")]
    [InlineData("""{"projectSize":{"size":"small","people":{"min":0}}}""")]
    [InlineData("""{"answers":{"control":"full"},"budget":{"stance":"tight"}}""")]
    [InlineData("""{"answers":{},"priorities":["budget","control","talent"]}""")]
    [InlineData("""{"answers":{},"priorities":["money"]}""")]
    [InlineData("""{"answers":{},"locale":"english please"}""")]
    [InlineData("[]")]
    public async Task What_the_host_refuses_the_document_refuses_too(string body)
    {
        var api = await DescribedApi.ReadAsync(fixture.Host);
        var advise = api.Operations.Single(operation => operation.Id == "advise");

        using var response = await fixture.Host.PostAsync(body);

        ((int)response.StatusCode).ShouldBe(400);
        api.FaultsOf(JsonNode.Parse(body), advise.RequestSchema!).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task More_than_twenty_people_at_least_are_large_for_the_document_and_the_host()
    {
        const string body = """{"projectSize":{"people":{"min":21}}}""";
        var api = await DescribedApi.ReadAsync(fixture.Host);
        var advise = api.Operations.Single(operation => operation.Id == "advise");

        var (status, _, answer) = await SendAsync(advise, JsonNode.Parse(body));

        status.ShouldBe(200);
        ((string)answer!["answers"]!["projectSize"]!["size"]!).ShouldBe("large");
        api.FaultsOf(JsonNode.Parse(body), advise.RequestSchema!).ShouldBeEmpty();
    }

    [Fact]
    public async Task Clients_are_sent_to_the_address_under_which_they_asked()
    {
        (await DescribedApi.ReadAsync(fixture.Host)).Server.ShouldBe(fixture.Host.Address);
        (await DescribedApi.ReadAsync(fixture.Host, ("Host", "advice.example.com"))).Server.ShouldBe("http://advice.example.com");
    }

    [Fact]
    public async Task Clients_are_sent_to_the_public_address_where_there_is_one()
    {
        await using var host = await RunningHost.StartAsync(["--PublicUrl=https://advice.example.com/"]);

        (await DescribedApi.ReadAsync(host)).Server.ShouldBe("https://advice.example.com");
    }

    private async Task<(int Status, string? MediaType, JsonNode? Answer)> SendAsync(DescribedOperation operation, JsonNode? body)
    {
        using var request = await RequestAsync(operation, body?.ToJsonString());
        using var response = await fixture.Host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, JsonNode.Parse(text));
    }

    private async Task<HttpRequestMessage> RequestAsync(DescribedOperation operation, string? body)
    {
        var request = new HttpRequestMessage(new HttpMethod(operation.Method), operation.Path) { Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json") };
        if (operation.NeedsKey)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await fixture.Host.NewKeyAsync());
        }

        return request;
    }
}
