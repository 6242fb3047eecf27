using System.Net;
using System.Text;

namespace SourcingBot.Host.Tests.Api;

/// <summary>What <c>POST /api/advice</c> says to those who ask it wrongly.</summary>
public sealed class AdviceRefusalTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    private const int MostBytes = 256 * 1024;

    [Theory]
    [InlineData("""{"control":"total"}""", "control", "\"total\"", "hands-off, shared, close, full")]
    [InlineData("""{"control":null}""", "control", "null", "hands-off, shared, close, full")]
    [InlineData("""{"contrl":"full"}""", "contrl", "\"full\"", "budget, timeline, control")]
    [InlineData("""{"budget":{"stance":"rich"}}""", "budget.stance", "\"rich\"", "tight, balanced, invest")]
    [InlineData("""{"budget":{"amount":{"min":-1}}}""", "budget.amount.min", "-1", "a number, not negative")]
    [InlineData("""{"budget":{"amount":{"min":2,"max":1}}}""", "budget.amount", "{\"min\":2,\"max\":1}", "min no larger than max")]
    [InlineData("""{"budget":{"amount":{"min":1,"currency":"dollars"}}}""", "budget.amount.currency", "\"dollars\"", "ISO 4217")]
    [InlineData("""{"timeline":{"minDays":1.5}}""", "timeline.minDays", "1.5", "a whole number")]
    [InlineData("""{"timeline":{}}""", "timeline", "{}", "minDays or maxDays")]
    [InlineData("""{"projectSize":{"people":{"min":3}}}""", "projectSize.size", "missing", "small, medium, large")]
    [InlineData("""{"dataSensitivity":{"regimes":["HIPAA",7]}}""", "dataSensitivity.regimes[1]", "7", "a name such as HIPAA")]
    [InlineData("""{"answers":{"control":"total"}}""", "answers.control", "\"total\"", "hands-off, shared, close, full")]
    [InlineData("""{"answers":[]}""", "answers", "[]", "an object with")]
    [InlineData("""{"answers":{},"priorities":["money"]}""", "priorities[0]", "\"money\"", "budget, timeline, control")]
    [InlineData("""{"answers":{},"priorities":["budget","control","budget","talent"]}""", "priorities[3]", "\"talent\"", "at most 2 different criteria")]
    [InlineData("""{"answers":{"control":"full"},"unsure":["control"]}""", "unsure[0]", "\"control\"", "'answers' does not answer")]
    [InlineData("""{"answers":{},"locale":5}""", "locale", "5", "such as en-US")]
    [InlineData("""{"answers":{},"currency":"USD"}""", "currency", "\"USD\"", "answers, priorities, unsure, locale")]
    [InlineData("[]", "$", "[]", "an object with")]
    [InlineData("null", "$", "null", "an object with")]
    [InlineData("""{"control":"full","control":"shared"}""", "control", "\"shared\"", "only once")]
    [InlineData("""{"answers":{"talent":"own-team","talent":"own-team"}}""", "answers.talent", "\"own-team\"", "only once")]
    public async Task The_field_the_value_and_what_is_allowed_are_named(string body, string field, string value, string allowed)
    {
        using var response = await fixture.Host.PostAsync(body);

        var problem = await response.ProblemOfAsync(HttpStatusCode.BadRequest);
        var error = problem.GetProperty("errors").GetProperty(field)[0].GetString()!;
        error.ShouldStartWith($"'{field}' is {value}. Allowed: ");
        error.ShouldContain(allowed);
        problem.GetProperty("detail").GetString()!.ShouldContain(error);
    }

    [Fact]
    public async Task Several_mistakes_are_all_named_at_once()
    {
        using var response = await fixture.Host.PostAsync(
            """{"answers":{"control":"total","budget":{"stance":"rich","amount":{"per":"week","min":1}}},"priorities":["money"],"locale":""}""");

        var problem = await response.ProblemOfAsync(HttpStatusCode.BadRequest);
        problem.GetProperty("errors").EnumerateObject().Select(error => error.Name)
            .ShouldBe(["answers.control", "answers.budget.stance", "answers.budget.amount.per", "priorities[0]", "locale"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n")]
    public async Task An_empty_body_is_missing(string body)
    {
        using var response = await fixture.Host.PostAsync(body);

        (await ErrorAsync(response, "$")).ShouldStartWith("'$' is missing. Allowed: valid JSON");
    }

    [Theory]
    [InlineData("control=full", "line 1, byte 1")]
    [InlineData("{\n\"control\": full}", "line 2, byte 13")]
    [InlineData("""{"control":"full",}""", "line 1, byte 19")]
    [InlineData("""{"control":"full"} {}""", "line 1, byte 20")]
    public async Task What_is_not_JSON_is_told_where_it_breaks_off(string body, string place)
    {
        using var response = await fixture.Host.PostAsync(body);

        (await ErrorAsync(response, "$")).ShouldEndWith($"Allowed: valid JSON (it breaks off at {place}).");
    }

    [Theory]
    [InlineData("""{"dataSensitivity":{"regimes":["\ud800"]}}""")]
    [InlineData("""{"dataSensitivity":{"mustStayIn":"\udc00\ud800"}}""")]
    [InlineData("""{"\ud800answers":{}}""")]
    public async Task Half_a_character_is_refused(string body)
    {
        using var response = await fixture.Host.PostAsync(body);

        (await ErrorAsync(response, "$")).ShouldContain("half a surrogate pair");
    }

    [Fact]
    public async Task Another_encoding_than_UTF_8_is_refused_rather_than_answered_with_broken_names()
    {
        using var content = new ByteArrayContent(Encoding.Latin1.GetBytes("""{"dataSensitivity":{"mustStayIn":"Österreich"}}"""));
        using var response = await fixture.Host.Client.PostAsync(AdviceApi.Address, content, TestContext.Current.CancellationToken);

        (await ErrorAsync(response, "$")).ShouldBe("'$' is in another encoding. Allowed: JSON in UTF-8.");
    }

    [Fact]
    public async Task A_whole_character_may_be_written_in_two_halves()
    {
        var advice = await fixture.Host.AdviceAsync("""{"dataSensitivity":{"level":"personal","mustStayIn":"\ud83c\uddea\ud83c\uddfa"}}""");

        advice.GetProperty("answers").GetProperty("dataSensitivity").GetProperty("mustStayIn").GetString().ShouldBe("🇪🇺");
    }

    [Fact]
    public async Task A_body_too_deep_to_read_is_refused()
    {
        using var response = await fixture.Host.PostAsync($$"""{"budget":{{new string('[', 5000)}}""");

        (await ErrorAsync(response, "$")).ShouldContain("Allowed: valid JSON");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public async Task JSON_is_read_whatever_the_request_calls_it(string? contentType)
    {
        using var response = await fixture.Host.PostAsync("""{"control":"full"}""", contentType);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task What_is_not_JSON_is_refused_whatever_the_request_calls_it(string contentType)
    {
        using var response = await fixture.Host.PostAsync("--x--", contentType);

        (await ErrorAsync(response, "$")).ShouldContain("Allowed: valid JSON");
    }

    [Fact]
    public async Task A_body_of_256_KB_is_read()
    {
        await fixture.Host.AdviseAsync("{}".PadRight(MostBytes));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_of_one_byte_more_is_too_large(bool isChunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, AdviceApi.Address)
        {
            Content = new StringContent("{}".PadRight(MostBytes + 1)),
            Headers = { TransferEncodingChunked = isChunked },
        };
        using var response = await fixture.Host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        await response.ProblemOfAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_body_of_nothing_but_mistakes_does_not_become_a_larger_answer()
    {
        var body = $$"""{"answers":{},"priorities":[{{string.Join(',', Enumerable.Repeat("1", 100_000))}}]}""";

        using var response = await fixture.Host.PostAsync(body);

        var problem = await response.ProblemOfAsync(HttpStatusCode.BadRequest);
        problem.GetProperty("errors").EnumerateObject().Count().ShouldBe(50);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_POST_is_answered(string method)
    {
        using var response = await fixture.Host.SendAsync(new HttpMethod(method), AdviceApi.Address);

        await response.ProblemOfAsync(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["POST"]);
    }

    private static async Task<string> ErrorAsync(HttpResponseMessage response, string field) =>
        (await response.ProblemOfAsync(HttpStatusCode.BadRequest)).GetProperty("errors").GetProperty(field)[0].GetString()!;
}
