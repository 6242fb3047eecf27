using System.Net;
using System.Text;
using static SourcingBot.DirectLine.Tests.Page;

namespace SourcingBot.DirectLine.Tests;

/// <summary>S16: one session in the order and the shapes in which Web Chat with DirectLineJS was seen on the wire.</summary>
public sealed class RealClientTests
{
    [Fact]
    public async Task A_session_of_Web_Chat_goes_as_recorded()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync(new { locale = "en-US" });

        // Start: 201, and 200 when the token has begun it already; the token is replaced each time.
        using var start = await page.PostAsync("conversations", new { locale = "en-US" });
        start.StatusCode.ShouldBe(HttpStatusCode.Created);
        var started = await JsonAsync(start);
        ((string)started["conversationId"]!).ShouldBe(page.ConversationId);
        ((int)started["expires_in"]!).ShouldBe(1800);
        ((string)started["streamUrl"]!).ShouldStartWith($"ws://127.0.0.1:{host.Address.Port}/v3/directline/conversations/{page.ConversationId}/stream?watermark=-&t=");
        using var startAgain = await page.PostAsync("conversations", new { locale = "en-US" });
        startAgain.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Token = (string)(await JsonAsync(startAgain))["token"]!;
        Claim(page.Token, "user").ShouldBe(page.UserId);
        Claim(page.Token, "conv").ShouldBe(page.ConversationId);

        // The message goes out while the socket is still opening.
        using var post = await page.SendAsync(HttpMethod.Post, page.Activities, new StringContent(
            """
            {"type":"message","text":"hello","textFormat":"plain","attachments":[],
             "channelData":{"attachmentSizes":[],"clientActivityID":"e9l7xf20529"},"channelId":"webchat",
             "from":{"id":"r_x1","name":"Me","role":"user"},"locale":"en-US","localTimestamp":"2026-11-22T10:00:00+01:00","localTimezone":"UTC",
             "entities":[{"type":"ClientCapabilities","requiresBotState":true,"supportsListening":true,"supportsTts":true}]}
            """,
            Encoding.UTF8,
            "application/json"));
        post.StatusCode.ShouldBe(HttpStatusCode.OK);
        var id = (string)(await JsonAsync(post))["id"]!;

        using var stream = await OpenStream.OpenAsync((string)started["streamUrl"]!);
        var welcome = await stream.NextAsync();
        ((string)welcome["type"]!).ShouldBe("message");
        ((string)welcome["from"]!["id"]!).ShouldBe("sourcingbot");
        ((string)welcome["from"]!["role"]!).ShouldBe("bot");
        ((string)welcome["conversation"]!["id"]!).ShouldBe(page.ConversationId);

        // "Sent" appears only with the id of the post and the client's own id on the stream.
        var echo = await stream.NextAsync();
        ((string)echo["id"]!).ShouldBe(id);
        ((string)echo["channelData"]!["clientActivityID"]!).ShouldBe("e9l7xf20529");
        ((string)echo["from"]!["id"]!).ShouldBe(page.UserId);
        ((string)echo["from"]!["name"]!).ShouldBe("Me");
        ((string)echo["channelId"]!).ShouldBe("directline");
        ((bool)echo["entities"]![0]!["supportsTts"]!).ShouldBeTrue();
        echo["serviceUrl"].ShouldBeNull();
        var reply = await stream.NextAsync();
        ((string)reply["text"]!).ShouldBe("echo: hello");
        ((string)reply["replyToId"]!).ShouldBe(id);
        ((string)reply["id"]!).ShouldNotBe(id);
        ((DateTimeOffset)reply["timestamp"]!).ShouldBeGreaterThan((DateTimeOffset)echo["timestamp"]!);
        ((DateTimeOffset)echo["timestamp"]!).ShouldBeGreaterThan((DateTimeOffset)welcome["timestamp"]!);

        // A button and an event, and the ping of every 20 seconds.
        await stream.SendAsync("");
        using var submit = await page.PostAsync(page.Activities, new { type = "message", value = new { choice = "tight" }, channelData = new { postBack = true, clientActivityID = "b1" } });
        submit.StatusCode.ShouldBe(HttpStatusCode.OK);
        var button = await stream.NextAsync();
        button["text"].ShouldBeNull();
        ((string)button["value"]!["choice"]!).ShouldBe("tight");
        await stream.NextAsync();
        using var join = await page.PostAsync(page.Activities, new { type = "event", name = "webchat/join", value = new { language = "en-US" } });
        join.StatusCode.ShouldBe(HttpStatusCode.OK);
        ((string)(await stream.NextAsync())["name"]!).ShouldBe("webchat/join");

        // Refresh keeps everything.
        using var refresh = await page.SendAsync(HttpMethod.Post, "tokens/refresh");
        refresh.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Token = (string)(await JsonAsync(refresh))["token"]!;
        Claim(page.Token, "user").ShouldBe(page.UserId);

        // The socket breaks; the next one begins at the watermark that the address encodes.
        stream.Dispose();
        await page.SayAsync("while away");
        var url = await page.ReconnectAsync(stream.Watermark);
        url.ShouldContain($"watermark={stream.Watermark}&t=");
        using (var second = await OpenStream.OpenAsync(url))
        {
            (await second.TextsAsync(2)).ShouldBe(["while away", "echo: while away"]);
        }

        // The page is loaded again: the whole history, the user's own messages included.
        using (var reload = await OpenStream.OpenAsync(await page.ReconnectAsync("0")))
        {
            var history = new List<string?>();
            for (var i = 0; i < 8; i++)
            {
                history.Add((string?)(await reload.NextAsync())["text"]);
            }

            history.ShouldBe(["welcome", "hello", "echo: hello", null, "echo: ", null, "while away", "echo: while away"]);
        }

        // Polling sees the same, and an empty page at the end.
        var polled = await page.ReadAllAsync();
        polled.Count.ShouldBe(8);
        polled.ShouldAllBe(activity => (string)activity["type"]! != "conversationUpdate");
        using var end = await page.GetAsync($"{page.Activities}?watermark=9");
        var nothing = await JsonAsync(end);
        nothing["activities"]!.AsArray().ShouldBeEmpty();
        ((string)nothing["watermark"]!).ShouldBe("9");
        using var bad = await page.GetAsync($"{page.Activities}?watermark=-1");
        bad.StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        // The end of the conversation is an activity like any other.
        using var over = await page.PostAsync(page.Activities, new { type = "endOfConversation" });
        over.StatusCode.ShouldBe(HttpStatusCode.OK);
        await page.SayAsync("still there?");
    }

    private static string Claim(string token, string name)
    {
        var payload = token.Split('.')[1].Replace('-', '+').Replace('_', '/');
        payload = payload.PadRight((payload.Length + 3) / 4 * 4, '=');
        return (string)System.Text.Json.Nodes.JsonNode.Parse(Convert.FromBase64String(payload))![name]!;
    }
}
