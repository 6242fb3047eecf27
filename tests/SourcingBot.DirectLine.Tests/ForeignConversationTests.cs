using System.Net.Http.Json;
using System.Text.Json.Nodes;
using static SourcingBot.DirectLine.Tests.Page;

namespace SourcingBot.DirectLine.Tests;

/// <summary>Whatever kind of token somebody has, it opens nothing of anybody else's.</summary>
public sealed class ForeignConversationTests
{
    private static readonly (string Method, string Path)[] Routes =
    [
        ("GET", "conversations/ID"), ("GET", "conversations/ID?watermark=0"), ("GET", "conversations/ID/activities"), ("GET", "conversations/ID/activities?watermark=0"),
        ("POST", "conversations/ID/activities"), ("POST", "conversations/ID/upload"), ("POST", "conversations/ID/upload?userId=dl_x"), ("GET", "attachments/ID"),
    ];

    public static TheoryData<string> Kinds => ["page", "refreshed", "started", "reconnected", "minted", "ticket"];

    [Theory]
    [MemberData(nameof(Kinds))]
    [Requirement("S15", "a token of any kind reads or writes in a conversation that is not its own")]
    public async Task No_kind_of_token_opens_a_foreign_conversation(string kind)
    {
        await using var host = await TestHost.StartAsync();
        var theirs = await host.OpenPageAsync();
        var url = await theirs.StartAsync();
        await theirs.SayAsync("a secret plan");
        var mine = await host.OpenPageAsync();
        mine.Token = await TokenAsync(host, mine, kind);

        foreach (var (method, path) in Routes)
        {
            using var answer = await mine.SendAsync(
                new HttpMethod(method),
                path.Replace("ID", theirs.ConversationId),
                method == "POST" ? JsonContent.Create(new { type = "message", text = "intruder" }) : null);

            ((int)answer.StatusCode).ShouldBeOneOf(403, 404);
            (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("secret plan");
        }

        (await OpenStream.RefusedAsync(url[..(url.IndexOf("&t=", StringComparison.Ordinal) + 3)] + mine.Token)).ShouldBe(401);
        (await theirs.ReadAllAsync()).Select(activity => (string?)activity["text"]).ShouldBe(["welcome", "a secret plan", "echo: a secret plan"]);
    }

    private static async Task<string> TokenAsync(TestHost host, Page page, string kind)
    {
        switch (kind)
        {
            case "page":
                return page.Token;
            case "refreshed":
                return (string)(await CallAsync(page, HttpMethod.Post, "tokens/refresh"))["token"]!;
            case "started":
                return (string)(await CallAsync(page, HttpMethod.Post, "conversations"))["token"]!;
            case "reconnected":
                return (string)(await CallAsync(page, HttpMethod.Get, $"conversations/{page.ConversationId}"))["token"]!;
            case "minted":
                return (string)(await CallAsync(new Page(host, "", TestHost.Secret), HttpMethod.Post, "tokens/generate"))["token"]!;
            default:
                var url = await page.StartAsync();
                return url[(url.IndexOf("&t=", StringComparison.Ordinal) + 3)..];
        }
    }

    private static async Task<JsonNode> CallAsync(Page page, HttpMethod method, string path)
    {
        using var answer = await page.SendAsync(method, path);
        answer.IsSuccessStatusCode.ShouldBeTrue();
        return await JsonAsync(answer);
    }
}
