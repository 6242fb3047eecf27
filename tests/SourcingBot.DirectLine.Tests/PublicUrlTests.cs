using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace SourcingBot.DirectLine.Tests;

/// <summary>Behind a proxy that ends TLS and passes the host on, and says nothing else about the caller.</summary>
public sealed class PublicUrlTests
{
    [Theory]
    [InlineData("https://advice.example.com", "advice.example.com", "https://advice.example.com", "wss://advice.example.com")]
    [InlineData("https://advice.example.com/chat/bot/", "advice.example.com", "https://advice.example.com/chat/bot", "wss://advice.example.com/chat/bot")]
    [InlineData("https://advice.example.com", "inside.example.com:8080", "http://inside.example.com:8080", "ws://inside.example.com:8080")]
    [InlineData("", "advice.example.com", "http://advice.example.com", "ws://advice.example.com")]
    public async Task Whoever_comes_by_the_public_host_is_told_public_addresses(string publicUrl, string host, string site, string sockets)
    {
        await using var here = await TestHost.StartAsync(new() { ["PublicUrl"] = publicUrl });

        var minted = await CallAsync(here, host, "/api/token", null, JsonContent.Create(new { }));
        ((string)minted["domain"]!).ShouldBe($"{site}/v3/directline");
        var token = (string)minted["token"]!;
        var started = await CallAsync(here, host, "/v3/directline/conversations", token, JsonContent.Create(new { }));
        ((string)started["streamUrl"]!).ShouldStartWith($"{sockets}/v3/directline/conversations/{minted["conversationId"]}/stream?watermark=-&t=");

        var file = new ByteArrayContent(Encoding.UTF8.GetBytes("text"));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        await CallAsync(here, host, $"/v3/directline/conversations/{minted["conversationId"]}/upload", token, file);
        here.Bot.Seen.Last().Attachments![0].ContentUrl!.ShouldStartWith($"{site}/v3/directline/attachments/");
    }

    private static async Task<JsonNode> CallAsync(TestHost here, string host, string path, string? token, HttpContent body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body };
        request.Headers.Host = host;
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var answer = await here.Http.SendAsync(request, TestContext.Current.CancellationToken);
        answer.IsSuccessStatusCode.ShouldBeTrue();
        return await Page.JsonAsync(answer);
    }
}
