using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace SourcingBot.DirectLine.Tests;

/// <summary>A chat page as the real client makes it: one token, one conversation.</summary>
internal sealed class Page(TestHost host, string conversationId, string token)
{
    public string ConversationId => conversationId;

    public string Token { get; set; } = token;

    public string UserId { get; private init; } = "";

    public string Resume { get; private init; } = "";

    public string Activities => $"conversations/{conversationId}/activities";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<Page> OpenAsync(TestHost host, object? parameters)
    {
        using var answer = await host.Http.PostAsJsonAsync("/api/token", parameters ?? new { }, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var json = await JsonAsync(answer);
        return new Page(host, (string)json["conversationId"]!, (string)json["token"]!)
        {
            UserId = (string)json["userId"]!,
            Resume = (string)json["resume"]!,
        };
    }

    public static async Task<JsonNode> JsonAsync(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!;

    public static async Task<string> ErrorAsync(HttpResponseMessage answer)
    {
        var error = (await JsonAsync(answer))["error"]!;
        ((string)error["message"]!).ShouldNotBeNullOrEmpty();
        return (string)error["code"]!;
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? body = null, string? origin = null)
    {
        using var request = new HttpRequestMessage(method, "/v3/directline/" + path) { Content = body };
        request.Headers.Authorization = Token.Length == 0 ? null : new AuthenticationHeaderValue("Bearer", Token);
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return await host.Http.SendAsync(request, Cancellation);
    }

    public Task<HttpResponseMessage> PostAsync(string path, object body) => SendAsync(HttpMethod.Post, path, JsonContent.Create(body));

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    /// <summary>Begins the conversation; answers the address of its stream.</summary>
    public async Task<string> StartAsync()
    {
        using var answer = await PostAsync("conversations", new { locale = "en-US" });
        answer.IsSuccessStatusCode.ShouldBeTrue();
        return (string)(await JsonAsync(answer))["streamUrl"]!;
    }

    public async Task<string> ReconnectAsync(string watermark)
    {
        using var answer = await GetAsync($"conversations/{conversationId}?watermark={watermark}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (string)(await JsonAsync(answer))["streamUrl"]!;
    }

    /// <summary>Answers the id.</summary>
    public async Task<string> SayAsync(string text, string? clientActivityId = null)
    {
        using var answer = await PostAsync(Activities, new
        {
            type = "message",
            text,
            from = new { id = "r_somebody" },
            channelData = clientActivityId is null ? null : new { clientActivityID = clientActivityId },
        });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (string)(await JsonAsync(answer))["id"]!;
    }

    public async Task<JsonArray> ReadAsync(string watermark = "")
    {
        using var answer = await GetAsync($"{Activities}?watermark={watermark}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await JsonAsync(answer))["activities"]!.AsArray();
    }

    /// <summary>Reads page after page, as a polling client does, until there is nothing more and there was enough.</summary>
    public async Task<List<JsonNode>> ReadAllAsync(int atLeast = 0)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var all = new List<JsonNode>();
        for (var watermark = ""; ;)
        {
            using var answer = await GetAsync($"{Activities}?watermark={watermark}");
            var json = await JsonAsync(answer);
            var next = (string)json["watermark"]!;
            if (next == watermark)
            {
                if (all.Count >= atLeast)
                {
                    return all;
                }

                await Task.Delay(20, patience.Token);
            }

            all.AddRange(json["activities"]!.AsArray()!);
            watermark = next;
        }
    }
}
