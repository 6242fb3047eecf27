using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using static SourcingBot.DirectLine.Tests.Page;

namespace SourcingBot.DirectLine.Tests;

/// <summary>
/// The contract of Direct Line 3.0 as one session, in the order in which the real client goes through it. Where its documentation and the
/// real client disagree (one socket to a conversation; an answer held back until the bot has answered), the client is followed.
/// </summary>
public sealed class ContractTests
{
    private const int Assertions = 60;

    private readonly List<string> broken = [];
    private int checkedSoFar;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Requirement("S16", "one of sixty points of the contract does not hold")]
    public async Task The_contract_of_Direct_Line_holds_in_every_point()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await TestHost.StartAsync(time: time);

        var page = await MintAsync(host);
        var url = await StartAsync(host, page);
        await TalkAsync(page, url);
        await ReconnectAsync(page, time);
        await PollAsync(page);
        await FailAsync(host, page, time);

        broken.ShouldBeEmpty();
        checkedSoFar.ShouldBe(Assertions);
    }

    private async Task<Page> MintAsync(TestHost host)
    {
        using var answer = await new Page(host, "", TestHost.Secret).PostAsync("tokens/generate", new { user = new { id = "dl_ann", name = "Ann" }, trustedOrigins = Array.Empty<string>() });
        var token = await JsonAsync(answer);
        Check("generate answers 200", answer.StatusCode == HttpStatusCode.OK);
        Check("with a conversation", (string?)token["conversationId"] is { Length: >= 22 });
        Check("with a token of three parts", ((string)token["token"]!).Split('.').Length == 3);
        Check("with 1800 seconds", (int?)token["expires_in"] == 1800);
        Check("without a stream, for nothing has begun", token["streamUrl"] is null && host.Bot.Seen.IsEmpty);
        Check("the token names its user", Claims((string)token["token"]!)["user"]?.ToString() == "dl_ann");
        Check("the token names its conversation", Claims((string)token["token"]!)["conv"]?.ToString() == (string?)token["conversationId"]);
        Check("nobody may keep it", answer.Headers.CacheControl?.NoStore == true);
        return new Page(host, (string)token["conversationId"]!, (string)token["token"]!);
    }

    private async Task<string> StartAsync(TestHost host, Page page)
    {
        using var first = await page.PostAsync("conversations", new { locale = "en-US" });
        var started = await JsonAsync(first);
        Check("a new conversation answers 201", first.StatusCode == HttpStatusCode.Created);
        Check("it is the token's", (string?)started["conversationId"] == page.ConversationId);
        Check("a token comes with it", (string?)started["token"] is { Length: > 0 });
        Check("its seconds too", (int?)started["expires_in"] == 1800);
        Check("the stream begins at the beginning", ((string)started["streamUrl"]!).Contains("watermark=-&t=", StringComparison.Ordinal));
        Check("the stream is a web socket", ((string)started["streamUrl"]!).StartsWith("ws://", StringComparison.Ordinal));
        Check("the token does not stand in the address", !((string)started["streamUrl"]!).Contains(page.Token, StringComparison.Ordinal));
        Check("the bot is told of the members", host.Bot.Seen.Single().MembersAdded!.Select(member => member.Id).SequenceEqual(["dl_ann", "sourcingbot"]));
        using var second = await page.PostAsync("conversations", new { });
        Check("the same again answers 200", second.StatusCode == HttpStatusCode.OK);
        Check("and does not begin again", host.Bot.Seen.Count == 1);
        page.Token = (string)started["token"]!;
        return (string)started["streamUrl"]!;
    }

    private async Task TalkAsync(Page page, string url)
    {
        const string data = """{"attachmentSizes":[],"clientActivityID":"e9l7xf20529" }""";
        using var post = await page.SendAsync(HttpMethod.Post, page.Activities, Text($$"""
            {"type":"message","text":"hello","textFormat":"plain","channelData":{{data}},"channelId":"webchat","from":{"id":"dl_admin","name":"Me","role":"bot"},"locale":"en-US","unknown":[1.0]}
            """));
        var id = (string?)(await JsonAsync(post))["id"];
        Check("a post answers 200", post.StatusCode == HttpStatusCode.OK);
        Check("with the id", id is { Length: > 0 });

        using var stream = await OpenStream.OpenAsync(url);
        using var twin = await OpenStream.OpenAsync(url);
        var welcome = await stream.NextAsync();
        Check("what was said before the socket opened is replayed", (string?)welcome["text"] == "welcome");
        Check("the bot has its role", (string?)welcome["from"]!["role"] == "bot");
        Check("the conversation is named", (string?)welcome["conversation"]!["id"] == page.ConversationId);
        var echo = await stream.NextAsync();
        Check("the own message comes back under the id of the post", (string?)echo["id"] == id);
        Check("with the client's own id", (string?)echo["channelData"]!["clientActivityID"] == "e9l7xf20529");
        Check("with channelData byte for byte", (await RawAsync(page)).Contains("\"channelData\":" + data, StringComparison.Ordinal));
        Check("with unknown fields byte for byte", (await RawAsync(page)).Contains("\"unknown\":[1.0]", StringComparison.Ordinal));
        Check("from the token's user, whoever it claimed to be", (string?)echo["from"]!["id"] == "dl_ann" && (string?)echo["from"]!["role"] == "user");
        Check("on this channel", (string?)echo["channelId"] == "directline");
        Check("without a serviceUrl", echo["serviceUrl"] is null);
        var reply = await stream.NextAsync();
        Check("the reply names what it answers", (string?)reply["replyToId"] == id);
        Check("the reply has an id of its own", (string?)reply["id"] is { Length: > 0 } own && own != id);
        Check("times grow", (DateTimeOffset)welcome["timestamp"]! < (DateTimeOffset)echo["timestamp"]! && (DateTimeOffset)echo["timestamp"]! < (DateTimeOffset)reply["timestamp"]!);
        Check("a second socket gets the same", (await twin.TextsAsync(3)).SequenceEqual(["welcome", "hello", "echo: hello"]));

        await stream.SendAsync("");
        using var typing = await page.PostAsync(page.Activities, new { type = "typing" });
        Check("typing is taken", typing.IsSuccessStatusCode);
        using var again = await page.SendAsync(HttpMethod.Post, page.Activities, Text($$"""{"type":"message","text":"hello","channelData":{{data}}}"""));
        Check("the same message again has the same id", (string?)(await JsonAsync(again))["id"] == id);
        await page.SayAsync("next");
        Check("an empty frame, typing and the second sending change nothing", (await stream.TextsAsync(2)).SequenceEqual(["next", "echo: next"]));
        Check("the watermark is a text that moves", long.TryParse(stream.Watermark, out var watermark) && watermark > 0);
    }

    private async Task ReconnectAsync(Page page, FakeTimeProvider time)
    {
        using var refresh = await page.SendAsync(HttpMethod.Post, "tokens/refresh");
        var refreshed = await JsonAsync(refresh);
        Check("refresh answers 200", refresh.StatusCode == HttpStatusCode.OK);
        Check("with another token", (string?)refreshed["token"] is { } token && token != page.Token);
        Check("of the same conversation", (string?)refreshed["conversationId"] == page.ConversationId);
        page.Token = (string)refreshed["token"]!;

        using var from = await page.GetAsync($"conversations/{page.ConversationId}?watermark=4");
        var address = (string)(await JsonAsync(from))["streamUrl"]!;
        Check("a reconnection answers 200 with a stream at the watermark", from.StatusCode == HttpStatusCode.OK && address.Contains("watermark=4&t=", StringComparison.Ordinal));
        using (var stream = await OpenStream.OpenAsync(address))
        {
            Check("which goes on there", (await stream.TextsAsync(2)).SequenceEqual(["next", "echo: next"]));
        }

        using var all = await OpenStream.OpenAsync(await page.ReconnectAsync("0"));
        Check("from 0 everything comes, the own messages too", (await all.TextsAsync(5)).SequenceEqual(["welcome", "hello", "echo: hello", "next", "echo: next"]));
        time.Advance(TimeSpan.FromSeconds(61));
        Check("a ticket is over after a minute", await OpenStream.RefusedAsync(address) == 401);
    }

    private async Task PollAsync(Page page)
    {
        var polled = await page.ReadAllAsync();
        Check("polling sees the same", polled.Select(activity => (string?)activity["text"]).SequenceEqual(["welcome", "hello", "echo: hello", "next", "echo: next"]));
        Check("no member and no typing is among it", polled.TrueForAll(activity => (string?)activity["type"] == "message"));
        using var rest = await page.GetAsync($"{page.Activities}?watermark=6");
        Check("at the end there is nothing, under the same watermark", (await JsonAsync(rest)) is var end && end["activities"]!.AsArray().Count == 0 && (string?)end["watermark"] == "6");
        using var bad = await page.GetAsync($"{page.Activities}?watermark=x");
        Check("a watermark that is none is 400", bad.StatusCode == HttpStatusCode.BadRequest && await ErrorAsync(bad) == "BadArgument");
        using var session = await page.GetAsync("session/getsessionid");
        Check("a session has an id", (string?)(await JsonAsync(session))["sessionId"] is { Length: > 0 });
    }

    private async Task FailAsync(TestHost host, Page page, FakeTimeProvider time)
    {
        using var none = await new Page(host, page.ConversationId, "").GetAsync(page.Activities);
        Check("without a token it is 401", none.StatusCode == HttpStatusCode.Unauthorized && await ErrorAsync(none) == "Unauthorized");
        using var foreign = await page.GetAsync("conversations/another");
        Check("another conversation is 403", foreign.StatusCode == HttpStatusCode.Forbidden && await ErrorAsync(foreign) == "Forbidden");
        using var gone = await new Page(host, "", TestHost.Secret).GetAsync("conversations/another");
        Check("one that does not exist is 404", gone.StatusCode == HttpStatusCode.NotFound && await ErrorAsync(gone) == "NotFound");
        using var unreadable = await page.SendAsync(HttpMethod.Post, page.Activities, Text("{"));
        Check("what is no activity is 400", unreadable.StatusCode == HttpStatusCode.BadRequest && await ErrorAsync(unreadable) == "BadArgument");
        using var invoke = await page.PostAsync(page.Activities, new { type = "invoke", name = "x" });
        Check("what is not for clients to say is 400", invoke.StatusCode == HttpStatusCode.BadRequest && await ErrorAsync(invoke) == "BadArgument");
        using var tooBig = await page.SendAsync(HttpMethod.Post, page.Activities, Text(new string(' ', (256 * 1024) + 1)));
        Check("more than 256 KB is 413", tooBig.StatusCode == HttpStatusCode.RequestEntityTooLarge && await ErrorAsync(tooBig) == "MessageSizeTooBig");
        using var failing = await page.PostAsync(page.Activities, new { type = "message", text = "fail" });
        Check("a bot that fails is 502", failing.StatusCode == HttpStatusCode.BadGateway && await ErrorAsync(failing) == "BotError");
        using var unknown = await page.GetAsync("nowhere");
        Check("a call that does not exist is 404", unknown.StatusCode == HttpStatusCode.NotFound && await ErrorAsync(unknown) == "NotFound");
        time.Advance(TimeSpan.FromSeconds(1800));
        using var expired = await page.GetAsync(page.Activities);
        Check("an expired token is 403 TokenExpired", expired.StatusCode == HttpStatusCode.Forbidden && await ErrorAsync(expired) == "TokenExpired");
        using var late = await page.SendAsync(HttpMethod.Post, "tokens/refresh");
        Check("and cannot be refreshed", late.StatusCode == HttpStatusCode.Forbidden && await ErrorAsync(late) == "TokenExpired");
    }

    private void Check(string what, bool holds)
    {
        checkedSoFar++;
        if (!holds)
        {
            broken.Add(what);
        }
    }

    private static async Task<string> RawAsync(Page page)
    {
        using var answer = await page.GetAsync(page.Activities);
        return await answer.Content.ReadAsStringAsync(Cancellation);
    }

    private static StringContent Text(string json) => new(json, Encoding.UTF8, "application/json");

    private static JsonNode Claims(string token)
    {
        var payload = token.Split('.')[1].Replace('-', '+').Replace('_', '/');
        return JsonNode.Parse(Convert.FromBase64String(payload.PadRight((payload.Length + 3) / 4 * 4, '=')))!;
    }
}
