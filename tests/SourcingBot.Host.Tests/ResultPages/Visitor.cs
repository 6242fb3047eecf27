using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SourcingBot.Host.Tests.ResultPages;

/// <summary>Somebody on the chat page, without the page.</summary>
internal sealed partial class Visitor
{
    private readonly HttpClient _http;
    private readonly string _token;
    private readonly string _user;

    private Visitor(HttpClient http, JsonElement token)
    {
        _http = http;
        (_token, _user) = (token.GetProperty("token").GetString()!, token.GetProperty("userId").GetString()!);
        (Conversation, Resume) = (token.GetProperty("conversationId").GetString()!, token.GetProperty("resume").GetString()!);
    }

    public string Conversation { get; }

    public string Resume { get; }

    /// <summary>The addresses of results that were told, without what stands before <c>/r/</c>, the newest last.</summary>
    public IReadOnlyList<(string Id, string Key)> Results { get; private set; } = [];

    public static async Task<Visitor> OpenAsync(HttpClient http, string? link = null, string? resume = null)
    {
        using var answer = await http.PostAsJsonAsync("/api/token", new { link, locale = "en-US", resume });
        answer.EnsureSuccessStatusCode();
        var visitor = new Visitor(http, await answer.Content.ReadFromJsonAsync<JsonElement>());
        (await visitor.CallAsync(HttpMethod.Get, "?watermark=0", null)).Dispose();
        return visitor;
    }

    /// <summary>One who answers the four questions that everybody is asked.</summary>
    public static async Task<Visitor> AdvisedAsync(HttpClient http, string? link = null, params string[] more)
    {
        var visitor = await OpenAsync(http, link);
        await visitor.SayAsync(["around 200k dollars", "6 months", "hands-off", "public data", .. more]);
        return visitor;
    }

    public async Task<string> SayAsync(params string[] texts)
    {
        var said = "";
        foreach (var text in texts)
        {
            var before = await HearAsync();
            (await CallAsync(HttpMethod.Post, "/activities", new { type = "message", text, from = new { id = _user } })).Dispose();

            // A busy machine answers before the bot has.
            for (var tries = 0; (said = await HearAsync()) == before && tries < 400; tries++)
            {
                await Task.Delay(50);
            }
        }

        return said;
    }

    /// <summary>All that the bot said so far.</summary>
    public async Task<string> HearAsync()
    {
        using var answer = await CallAsync(HttpMethod.Get, "/activities", null);
        var set = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var said = string.Join('\n', set.GetProperty("activities").EnumerateArray()
            .Where(activity => activity.GetProperty("from").GetProperty("id").GetString() != _user && activity.TryGetProperty("text", out _))
            .Select(activity => activity.GetProperty("text").GetString()));
        Results = [.. Address().Matches(said).Select(found => (found.Groups["id"].Value, found.Groups["key"].Value))];
        return said;
    }

    private async Task<HttpResponseMessage> CallAsync(HttpMethod method, string address, object? body)
    {
        using var request = new HttpRequestMessage(method, $"/v3/directline/conversations/{Conversation}{address}") { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        var answer = await _http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return answer;
    }

    [GeneratedRegex("/r/(?<id>[A-Za-z0-9_-]{22})#own=(?<key>[A-Za-z0-9_-]{43})")]
    private static partial Regex Address();
}
