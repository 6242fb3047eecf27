using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace SourcingBot.DirectLine.Tests;

public sealed class StreamTests
{
    [Fact]
    public async Task What_was_said_before_the_socket_opened_is_replayed()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        var url = await page.StartAsync();
        await page.SayAsync("early");

        using var stream = await OpenStream.OpenAsync(url);

        (await stream.TextsAsync(3)).ShouldBe(["welcome", "early", "echo: early"]);
    }

    // R37, small.
    [Fact]
    public async Task A_client_that_reconnects_at_its_watermark_misses_nothing_and_gets_nothing_twice()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        var url = await page.StartAsync();
        var received = new List<string>();
        for (var round = 0; round < 10; round++)
        {
            using var stream = await OpenStream.OpenAsync(url);
            await page.SayAsync($"on {round}");
            received.AddRange(await stream.TextsAsync(round == 0 ? 3 : 4));
            if (round % 2 == 0)
            {
                await stream.CloseAsync();
            }

            stream.Dispose();
            await page.SayAsync($"off {round}");
            url = await page.ReconnectAsync(stream.Watermark);
        }

        using (var last = await OpenStream.OpenAsync(url))
        {
            received.AddRange(await last.TextsAsync(2));
        }

        received.ShouldBe((await page.ReadAllAsync()).Select(activity => (string)activity["text"]!));
    }

    [Fact]
    public async Task Long_histories_come_in_order()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        await page.StartAsync();
        for (var i = 0; i < 130; i++)
        {
            await page.SayAsync($"{i}");
        }

        using var stream = await OpenStream.OpenAsync(await page.ReconnectAsync(""));

        (await stream.TextsAsync(261)).ShouldBe(["welcome", .. Enumerable.Range(0, 130).SelectMany(i => new[] { $"{i}", $"echo: {i}" })]);
    }

    [Fact]
    [Requirement("S18", "a long history of large messages is sent at once and fills the memory, or not all of it comes")]
    public async Task A_history_of_large_messages_comes_in_parts_of_bounded_size()
    {
        const int most = 128 * 1024;
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        for (var i = 0; i < 12; i++)
        {
            using var answer = await page.PostAsync(page.Activities, new { type = "event", name = $"{i}", value = new string('x', 30_000) });
            answer.EnsureSuccessStatusCode();
        }

        using var stream = await OpenStream.OpenAsync(await page.ReconnectAsync("0"));
        var names = new List<string?>();
        while (names.Count < 13)
        {
            var frame = await stream.NextFrameAsync();
            frame.Length.ShouldBeLessThan(most + 32_000);
            names.AddRange(JsonNode.Parse(frame)!["activities"]!.AsArray().Select(activity => (string?)activity!["name"]));
        }

        names.ShouldBe([null, .. Enumerable.Range(0, 12).Select(i => $"{i}")]);
        using var polled = await page.GetAsync(page.Activities);
        (await polled.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Length.ShouldBeLessThan(most + 32_000);
        (await page.ReadAllAsync()).Count.ShouldBe(13);
    }

    [Fact]
    public void A_frame_that_was_large_leaves_little_behind()
    {
        var buffer = new FrameBuffer();
        buffer.Writer.Write(new byte[1024 * 1024]);

        buffer.Clear();

        buffer.Writer.WrittenCount.ShouldBe(0);
        buffer.Writer.Capacity.ShouldBeLessThanOrEqualTo(FrameBuffer.MostKept);
    }

    [Fact]
    public async Task A_browser_that_speaks_HTTP_2_gets_its_socket()
    {
        await using var host = await TestHost.StartAsync(services: services =>
            services.Configure<KestrelServerOptions>(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2)));
        using var http = new HttpClient { BaseAddress = host.Address, DefaultRequestVersion = HttpVersion.Version20, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact };
        using var minted = await http.PostAsJsonAsync("/api/token", new { }, TestContext.Current.CancellationToken);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string)(await Page.JsonAsync(minted))["token"]!);
        using var started = await http.PostAsJsonAsync("/v3/directline/conversations", new { }, TestContext.Current.CancellationToken);

        using var stream = await OpenStream.OpenAsync((string)(await Page.JsonAsync(started))["streamUrl"]!, over: http);

        (await stream.TextsAsync(1)).ShouldBe(["welcome"]);
    }

    [Fact]
    public async Task Without_a_watermark_only_later_activities_come()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        await page.StartAsync();
        using var answer = await page.GetAsync($"conversations/{page.ConversationId}");
        using var stream = await OpenStream.OpenAsync((string)(await Page.JsonAsync(answer))["streamUrl"]!);

        await page.SayAsync("later");

        (await stream.TextsAsync(2)).ShouldBe(["later", "echo: later"]);
    }

    [Fact]
    public async Task Every_socket_of_a_conversation_gets_everything_and_no_other_conversation_does()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        var other = await host.OpenPageAsync();
        var url = await page.StartAsync();
        using var one = await OpenStream.OpenAsync(url);
        using var two = await OpenStream.OpenAsync(url);
        using var three = await OpenStream.OpenAsync(await page.ReconnectAsync("0"));
        using var elsewhere = await OpenStream.OpenAsync(await other.StartAsync());

        await page.SayAsync("hello");
        await other.SayAsync("else");

        foreach (var stream in new[] { one, two, three })
        {
            (await stream.TextsAsync(3)).ShouldBe(["welcome", "hello", "echo: hello"]);
        }

        (await elsewhere.TextsAsync(3)).ShouldBe(["welcome", "else", "echo: else"]);
    }

    [Fact]
    public async Task What_another_host_on_the_same_database_brings_is_found_within_ten_seconds()
    {
        var folder = Directory.CreateTempSubdirectory("sourcingbot-").FullName;
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using (var here = await TestHost.StartAsync(time: time, folder: folder))
        await using (var there = await TestHost.StartAsync(time: time, folder: folder))
        {
            var page = await here.OpenPageAsync();
            using var stream = await OpenStream.OpenAsync(await page.StartAsync());
            await stream.NextAsync();
            await new Page(there, page.ConversationId, page.Token).SayAsync("from elsewhere");

            time.Advance(TimeSpan.FromSeconds(10));

            (await stream.TextsAsync(2)).ShouldBe(["from elsewhere", "echo: from elsewhere"]);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Sockets_beyond_the_limit_are_refused_until_one_closes()
    {
        await using var host = await TestHost.StartAsync(new() { ["DirectLine:SocketsPerConversation"] = "1" });
        var page = await host.OpenPageAsync();
        var url = await page.StartAsync();
        using var one = await OpenStream.OpenAsync(url);
        // It has joined when it was sent something.
        await one.NextAsync();

        (await OpenStream.RefusedAsync(url)).ShouldBe(429);
        using var otherConversation = await OpenStream.OpenAsync(await (await host.OpenPageAsync()).StartAsync());
    }

    [Fact]
    public async Task Sockets_that_open_at_once_are_no_more_than_the_limit()
    {
        await using var host = await TestHost.StartAsync(new() { ["DirectLine:SocketsPerConversation"] = "2" });
        var url = await (await host.OpenPageAsync()).StartAsync();

        var opened = await Task.WhenAll(Enumerable.Range(0, 30).Select(async _ =>
        {
            try
            {
                return await OpenStream.OpenAsync(url);
            }
            catch (WebSocketException e) when (e.Data["status"] is 429)
            {
                return null;
            }
        }));

        var open = opened.OfType<OpenStream>().ToList();
        open.ForEach(stream => stream.Dispose());
        open.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_socket_makes_room_for_another_when_it_closes()
    {
        await using var host = await TestHost.StartAsync(new() { ["DirectLine:SocketsPerConversation"] = "1" });
        var url = await (await host.OpenPageAsync()).StartAsync();
        using (var first = await OpenStream.OpenAsync(url))
        {
            await first.CloseAsync();
        }

        for (var tries = 0; ; tries++)
        {
            try
            {
                using var second = await OpenStream.OpenAsync(url);
                return;
            }
            catch (WebSocketException e) when (e.Data["status"] is 429 && tries < 500)
            {
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
        }
    }

    [Fact]
    public async Task A_host_with_as_many_sockets_as_it_holds_asks_for_patience()
    {
        await using var host = await TestHost.StartAsync(services: services =>
            services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxConcurrentUpgradedConnections = 1));
        using var one = await OpenStream.OpenAsync(await (await host.OpenPageAsync()).StartAsync());
        await one.NextAsync();

        (await OpenStream.RefusedAsync(await (await host.OpenPageAsync()).StartAsync())).ShouldBe(503);
    }

    [Fact]
    public async Task Empty_frames_and_small_ones_are_ignored()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        using var stream = await OpenStream.OpenAsync(await page.StartAsync());
        await stream.NextAsync();

        await stream.SendAsync("");
        await stream.SendAsync("{}");
        await stream.SendAsync(new string('x', 1024));
        await page.SayAsync("still here");

        (await stream.TextsAsync(2)).ShouldBe(["still here", "echo: still here"]);
    }

    [Fact]
    public async Task A_frame_larger_than_1_KB_closes_the_socket()
    {
        await using var host = await TestHost.StartAsync();
        using var stream = await OpenStream.OpenAsync(await (await host.OpenPageAsync()).StartAsync());

        await stream.SendAsync(new string('x', 1025));

        (await stream.UntilClosedAsync()).ShouldBe(WebSocketCloseStatus.MessageTooBig);
    }

    [Fact]
    public async Task A_host_that_stops_says_goodbye()
    {
        await using var host = await TestHost.StartAsync();
        using var stream = await OpenStream.OpenAsync(await (await host.OpenPageAsync()).StartAsync());
        await stream.NextAsync();

        var stopping = host.StopAsync();

        (await stream.UntilClosedAsync()).ShouldBe(WebSocketCloseStatus.EndpointUnavailable);
        await stream.CloseAsync();
        await stopping;
    }

    [Fact]
    [Requirement("S16", "a message that the bot changes or takes back stays as it was, or moves")]
    public async Task What_the_bot_changes_or_takes_back_comes_again_under_the_same_id_and_time()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        using var stream = await OpenStream.OpenAsync(await page.StartAsync());
        await page.SayAsync("draft");
        await page.SayAsync("change");
        await page.SayAsync("take back");

        var live = new List<JsonNode>();
        while (live.Count < 7)
        {
            live.Add(await stream.NextAsync());
        }

        using var replay = await OpenStream.OpenAsync(await page.ReconnectAsync("0"));
        var replayed = new List<JsonNode>();
        while (replayed.Count < 7)
        {
            replayed.Add(await replay.NextAsync());
        }

        foreach (var all in new[] { live, replayed, await page.ReadAllAsync() })
        {
            var (draft, changed, gone) = (all[2], all[4], all[6]);
            ((string)draft["text"]!).ShouldBe("draft");
            ((string)changed["type"]!, (string)changed["text"]!).ShouldBe(("message", "changed"));
            ((string)gone["type"]!).ShouldBe("messageDelete");
            foreach (var later in new[] { changed, gone })
            {
                ((string)later["id"]!).ShouldBe((string)draft["id"]!);
                ((string)later["timestamp"]!).ShouldBe((string)draft["timestamp"]!);
            }
        }
    }

    [Fact]
    [Requirement("S17", "a slow turn is not answered early, or its reply is lost")]
    [Requirement("S16", "typing is not shown on sockets, or comes by polling")]
    public async Task A_slow_turn_is_answered_early_echoed_at_once_and_shows_typing_only_on_sockets()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        using var stream = await OpenStream.OpenAsync(await page.StartAsync());
        await stream.NextAsync();

        // The bot is not done before the gate opens, which is after this.
        var id = await page.SayAsync("slow", "c1");

        var echo = await stream.NextAsync();
        ((string)echo["id"]!).ShouldBe(id);
        ((string)echo["channelData"]!["clientActivityID"]!).ShouldBe("c1");
        var watermark = stream.Watermark;
        var typing = await stream.NextAsync();
        stream.Watermark.ShouldBe(watermark, "the client goes on from the last watermark it was sent");
        ((string)typing["type"]!).ShouldBe("typing");
        ((string)typing["from"]!["id"]!).ShouldBe("sourcingbot");
        ((string)typing["id"]!).ShouldNotBeNullOrEmpty();
        (await page.ReadAsync()).Select(activity => (string)activity!["type"]!).ShouldBe(["message", "message"]);

        host.Bot.Gate.SetResult();
        var next = await stream.NextAsync();
        while ((string)next["type"]! == "typing")
        {
            next = await stream.NextAsync();
        }

        ((string)next["text"]!).ShouldBe("at last");
    }
}
