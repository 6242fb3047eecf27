using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using static SourcingBot.DirectLine.Tests.Page;

namespace SourcingBot.DirectLine.Tests.Azure;

/// <summary>The page gets its token here and talks to Azure; Azure talks to our messaging endpoint.</summary>
public sealed class AzureTests : IAsyncLifetime
{
    private readonly HttpClient client = new();
    private AzureDouble azure = null!;
    private TestHost host = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        azure = await AzureDouble.StartAsync();
        host = await TestHost.StartAsync(
            new()
            {
                ["DirectLine:Azure:Secret"] = AzureDouble.Secret,
                ["DirectLine:Azure:Domain"] = azure.Domain,
                ["DirectLine:AllowedOrigins:0"] = "https://www.example.com",
            },
            environment: "Development");
        azure.Bot = host.Address;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await host.DisposeAsync();
        await azure.DisposeAsync();
    }

    [Fact]
    public async Task The_page_gets_a_token_of_Azure_for_a_random_user_and_its_own_pages()
    {
        var token = await AskAsync(new { });

        token.AsObject().Select(property => property.Key).ShouldBe(["token", "conversationId", "userId", "expires_in", "domain", "resume"], ignoreOrder: true);
        ((string)token["domain"]!).ShouldBe(azure.Domain);
        ((string)token["conversationId"]!).ShouldStartWith("Azure");
        ((string)token["userId"]!).ShouldMatch("^dl_[A-Za-z0-9_-]{22}$");
        token.ToJsonString().ShouldNotContain(AzureDouble.Secret);
        var asked = azure.Asked.ShouldHaveSingleItem();
        ((string)asked["user"]!["id"]!).ShouldBe((string)token["userId"]!);
        asked["trustedOrigins"]!.AsArray().Select(origin => (string)origin!)
            .ShouldBe([host.Address.GetLeftPart(UriPartial.Authority), $"https://{host.Address.Authority}", "https://www.example.com"]);
    }

    [Fact]
    public async Task Link_and_locale_reach_the_bot_with_the_first_news_of_the_conversation_and_replies_go_by_Azure()
    {
        var token = await AskAsync(new { locale = "de-DE", link = "spring" });
        await StartAsync(token);
        await SayAsync(token, "hello");

        var told = host.Bot.Seen.ToList();
        told.Select(activity => activity.Type).ShouldBe([ActivityTypes.ConversationUpdate, ActivityTypes.ConversationUpdate, ActivityTypes.Message]);
        foreach (var news in told.Take(2))
        {
            news.Locale.ShouldBe("de-DE");
            news.ChannelData!.ToString().ShouldBe("""{"locale":"de-DE","link":"spring"}""");
        }

        told[2].From!.Id.ShouldBe((string)token["userId"]!);
        (await TextsAsync(token, 4)).ShouldBe(["welcome", "welcome", "hello", "echo: hello"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_page_that_comes_back_goes_on_as_the_same_person()
    {
        var first = await AskAsync(new { });
        await StartAsync(first);

        var again = await AskAsync(new { resume = (string)first["resume"]! });
        ((string)again["conversationId"]!).ShouldBe((string)first["conversationId"]!);
        ((string)again["resume"]!).ShouldBe((string)first["resume"]!);
        ((string)again["token"]!).ShouldNotBe((string)first["token"]!);
        await SayAsync(again, "back again", from: "r_made-up-by-the-client");

        host.Bot.Seen.Last().From!.Id.ShouldBe((string)first["userId"]!);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_conversation_that_Azure_does_not_know_or_that_never_began_is_replaced(bool hasBegun)
    {
        var first = await AskAsync(new { });
        if (hasBegun)
        {
            await StartAsync(first);
            azure.Forget((string)first["conversationId"]!);
        }

        var next = await AskAsync(new { resume = (string)first["resume"]! });

        ((string)next["resume"]!).ShouldNotBe((string)first["resume"]!);
        ((string)next["userId"]!).ShouldNotBe((string)first["userId"]!);
        await StartAsync(next);
    }

    [Fact]
    public async Task The_embedded_channel_is_off()
    {
        var page = new Page(host, "x", TestHost.Secret);
        foreach (var (method, path) in new[] { ("POST", "tokens/generate"), ("POST", "conversations"), ("GET", "conversations/x"), ("GET", "attachments/x") })
        {
            using var answer = await page.SendAsync(new HttpMethod(method), path);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.Forbidden, HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.InternalServerError, HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.Redirect, HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests)]
    public async Task Trouble_at_Azure_is_told_in_a_form_that_the_page_survives(HttpStatusCode trouble, HttpStatusCode answered)
    {
        azure.Trouble = trouble;

        using var answer = await host.Http.PostAsJsonAsync("/api/token", new { }, Cancellation);

        answer.StatusCode.ShouldBe(answered);
        (await ErrorAsync(answer)).ShouldBe("ServiceError");
        answer.Headers.RetryAfter?.Delta.ShouldBe(TimeSpan.FromSeconds(7));
    }

    [Fact]
    public async Task While_Azure_is_in_trouble_no_conversation_is_given_up()
    {
        var first = await AskAsync(new { });
        await StartAsync(first);
        azure.Trouble = HttpStatusCode.ServiceUnavailable;
        using var refused = await host.Http.PostAsJsonAsync("/api/token", new { resume = (string)first["resume"]! }, Cancellation);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadGateway);
        azure.Trouble = null;

        ((string)(await AskAsync(new { resume = (string)first["resume"]! }))["conversationId"]!).ShouldBe((string)first["conversationId"]!);
    }

    private async Task<JsonNode> AskAsync(object parameters)
    {
        using var answer = await host.Http.PostAsJsonAsync("/api/token", parameters, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await JsonAsync(answer);
    }

    private async Task StartAsync(JsonNode token)
    {
        using var answer = await CallAsync(token, HttpMethod.Post, "conversations", new { locale = "xx" });
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    private async Task SayAsync(JsonNode token, string text, string? from = null)
    {
        using var answer = await CallAsync(token, HttpMethod.Post, $"conversations/{Id(token)}/activities", new { type = "message", text, from = new { id = from ?? "r_x" } });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>Polls as a client does: replies come when they come.</summary>
    private async Task<List<string>> TextsAsync(JsonNode token, int count)
    {
        for (var i = 0; ; i++)
        {
            using var answer = await CallAsync(token, HttpMethod.Get, $"conversations/{Id(token)}/activities");
            var texts = (await JsonAsync(answer))["activities"]!.AsArray().Select(activity => (string)activity!["text"]!).ToList();
            if (texts.Count >= count || i == 500)
            {
                return texts;
            }

            await Task.Delay(20, Cancellation);
        }
    }

    private static string Id(JsonNode token) => Uri.EscapeDataString((string)token["conversationId"]!);

    private async Task<HttpResponseMessage> CallAsync(JsonNode token, HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, $"{token["domain"]}/{path}") { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", (string)token["token"]!);
        return await client.SendAsync(request, Cancellation);
    }
}
