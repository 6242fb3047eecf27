using System.Net;
using System.Text;
using Microsoft.Bot.Schema;
using static SourcingBot.DirectLine.Tests.Page;

namespace SourcingBot.DirectLine.Tests;

/// <summary>What goes to the bot and what comes back.</summary>
public sealed class ActivityTests
{
    [Fact]
    [Requirement("S16", "a client can speak under another user's id")]
    [Requirement("A2302", "a serviceUrl that a client sends reaches the bot")]
    [Requirement("A2301", "clients are shown the serviceUrl")]
    [Requirement("A2300", "the bot gets an activity without a serviceUrl")]
    [Requirement("A2070", "the bot gets an activity without recipient.id")]
    [Requirement("A2072", "the bot's name as recipient is left out")]
    [Requirement("A2060", "the bot gets an activity without from.id")]
    [Requirement("A2062", "the name that the client gives its user is lost")]
    [Requirement("A2080", "the bot gets an activity without conversation.id")]
    [Requirement("A2030", "the bot gets an activity without an id of ours")]
    [Requirement("A2040", "the bot gets an activity without our time")]
    public async Task A_client_cannot_say_who_or_where_it_is()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        using var answer = await PostAsync(page, """
            {"type":"message","text":"hi","id":"mine","serviceUrl":"http://evil.test","callerId":"urn:botframework:azure","channelId":"msteams",
             "from":{"id":"dl_admin","name":"Me","role":"bot","aadObjectId":"x"},"recipient":{"id":"someone"},"conversation":{"id":"other","tenantId":"t"},
             "timestamp":"1999-01-01T00:00:00Z","membersAdded":[{"id":"x"}],"deliveryMode":"expectReplies"}
            """);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);

        var told = host.Bot.Seen.Last();
        told.From!.Id.ShouldBe(page.UserId);
        told.From.Name.ShouldBe("Me");
        told.From.Role.ShouldBe("user");
        told.From.AadObjectId.ShouldBeNull();
        told.Id.ShouldNotBe("mine");
        told.ChannelId.ShouldBe("directline");
        told.Conversation!.Id.ShouldBe(page.ConversationId);
        told.Conversation.TenantId.ShouldBeNull();
        told.Recipient!.Id.ShouldBe("sourcingbot");
        told.Recipient.Name.ShouldBe("SourcingBot");
        told.CallerId.ShouldBeNull();
        told.MembersAdded.ShouldBeNull();
        told.ServiceUrl!.ShouldNotContain("evil");
        told.Timestamp!.Value.Year.ShouldBeGreaterThan(2000);
        (await page.ReadAllAsync()).ShouldAllBe(activity => activity["serviceUrl"] == null && activity["callerId"] == null);
    }

    [Fact]
    [Requirement("S16", "channelData or a field we do not know comes back in other bytes than it was sent")]
    [Requirement("A2201", "channel data that we do not know are refused or lost")]
    [Requirement("A2051", "localTimestamp is lost")]
    [Requirement("A2056", "localTimezone is lost")]
    public async Task Unknown_fields_and_channel_data_come_back_byte_for_byte()
    {
        const string data = """{ "clientActivityID":"a" ,"deep":{"n":1.50,"e":1E+3,"list":[null, true,"ü \u00fc <b> \u003cb\/> 😀 \ud83d\ude00 +&'"]},"attachmentSizes":[] }""";
        const string unknown = """{ "x":[1e3],"y":"\u0041" }""";
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        using var stream = await OpenStream.OpenAsync(await page.StartAsync());
        await stream.NextAsync();

        using var answer = await PostAsync(page, $$"""
            {"type":"message","text":"hi","newField":{{unknown}},"localTimezone":"Europe/Berlin","localTimestamp":"2026-11-29T10:00:00+01:00","channelData":{{data}},
             "entities":[{"type":"mine","deep":{{unknown}}}]}
            """);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);

        using var polled = await page.GetAsync(page.Activities);
        foreach (var text in new[] { await polled.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), await stream.NextFrameAsync() })
        {
            text.ShouldContain("\"channelData\":" + data);
            text.ShouldContain("\"newField\":" + unknown);
            text.ShouldContain("\"deep\":" + unknown);
            text.ShouldContain("\"localTimezone\":\"Europe/Berlin\"");
            text.ShouldContain("\"localTimestamp\":\"2026-11-29T10:00:00+01:00\"");
        }
    }

    [Theory]
    [InlineData("conversationUpdate")]
    [InlineData("invoke")]
    [InlineData("trace")]
    [InlineData("installationUpdate")]
    [InlineData("Message")]
    [InlineData("handoff")]
    [InlineData("somethingNew")]
    [InlineData("")]
    [Requirement("A2013", "an activity of a type the channel does not know reaches the bot")]
    [Requirement("A5301", "a client's invoke reaches the bot")]
    public async Task Only_types_that_people_send_are_taken(string type)
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();

        using var answer = await page.PostAsync(page.Activities, new { type, name = "x", membersAdded = new[] { new { id = "x" } } });

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ErrorAsync(answer)).ShouldBe("BadArgument");
        host.Bot.Seen.ShouldBeEmpty();
    }

    public static TheoryData<string> Hostile => new(
        "", "null", "[]", "{", "\"text\"",
        """{"type":"message","text":"a","text":"b"}""",
        """{"type":"message","channelData":{"a":1,"a":2,"b":"\ud800"}}""",
        """{"type":"message","text":7}""",
        """{"type":"message","channelData":"text"}""",
        """{"type":"event"}""",
        """{"type":"event","name":"continueConversation"}""",
        """{"type":"message","text":"\ud83d"}""",
        $$"""{"type":"message","text":"{{new string('x', 8001)}}"}""",
        $$"""{"type":"message","value":{{new string('[', 40)}}{{new string(']', 40)}}}""",
        $$"""{"type":"message","attachments":[{{string.Join(',', Enumerable.Repeat("{}", 21))}}]}""",
        $$"""{"type":"message","entities":[{{string.Join(',', Enumerable.Range(0, 51).Select(i => $$"""{"type":"t{{i}}"}"""))}}]}""");

    [Theory]
    [MemberData(nameof(Hostile))]
    [Requirement("A2200", "channel data that are a bare string are taken")]
    [Requirement("A2001", "JSON with a name twice is taken")]
    [Requirement("A2003", "a field of the wrong type is taken")]
    public async Task What_cannot_be_an_activity_is_refused_and_never_reaches_the_bot(string body)
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();

        using var answer = await PostAsync(page, body);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ErrorAsync(answer)).ShouldBe("BadArgument");
        host.Bot.Seen.ShouldBeEmpty();
    }

    [Fact]
    [Requirement("S18", "an activity of 256 KB and one byte is taken, or one of 256 KB refused")]
    public async Task An_activity_may_have_256_KB_and_not_one_byte_more()
    {
        const int limit = 256 * 1024;
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        string OfSize(int size) => """{"type":"message","value":{"x":""}}""" is var frame ? frame.Insert(frame.Length - 3, new string('x', size - frame.Length)) : "";

        using var fits = await PostAsync(page, OfSize(limit));
        using var tooBig = await PostAsync(page, OfSize(limit + 1));
        using var tooBigWithoutLength = await page.SendAsync(HttpMethod.Post, page.Activities, new StreamContent(new Unseekable(OfSize(limit + 1))));

        fits.StatusCode.ShouldBe(HttpStatusCode.OK);
        tooBig.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await ErrorAsync(tooBig)).ShouldBe("MessageSizeTooBig");
        tooBigWithoutLength.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("""{"type":"message","text":"a\u0000b"}""")]
    [InlineData("""{"type":"message","text":"a","channelData":{"x\u0000":1}}""")]
    public async Task A_NUL_is_refused_however_it_is_written(string body)
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();

        using var answer = await PostAsync(page, body);
        using var written = await PostAsync(page, """{"type":"message","text":"a\\u0000b"}""");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        written.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("GET", "tokens/refresh")]
    [InlineData("DELETE", "conversations")]
    [InlineData("GET", "nowhere/at/all")]
    [InlineData("PUT", "session/getsessionid")]
    [InlineData("GET", "attachments/nothing")]
    public async Task A_call_that_does_not_exist_is_refused_as_every_other(string method, string path)
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();

        using var answer = await page.SendAsync(new HttpMethod(method), path);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ErrorAsync(answer)).ShouldBe("NotFound");
    }

    // R29, small.
    [Fact]
    [Requirement("R29", "a message that a client sends again is answered twice")]
    public async Task A_message_sent_again_is_one_delivery_with_one_id()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        await page.StartAsync();

        var ids = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => page.SayAsync($"text {i % 20}", $"client {i % 20}")));

        ids.Distinct().Count().ShouldBe(20);
        (await page.ReadAllAsync()).Count.ShouldBe(1 + 20 + 20);
    }

    [Fact]
    public async Task Two_people_may_use_the_same_client_id()
    {
        await using var host = await TestHost.StartAsync();

        var first = await (await host.OpenPageAsync()).SayAsync("hello", "same");
        var second = await (await host.OpenPageAsync()).SayAsync("hello", "same");

        first.ShouldNotBe(second);
    }

    // R30, small.
    [Fact]
    [Requirement("R30", "replies overtake each other")]
    public async Task Every_reply_follows_its_message_in_the_order_of_the_log()
    {
        await using var host = await TestHost.StartAsync();
        var pages = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => host.OpenPageAsync()));
        await Task.WhenAll(pages.Select(page => page.StartAsync()));

        await Task.WhenAll(pages.SelectMany(page => Enumerable.Range(0, 20).Select(i => page.SayAsync($"{i}"))));

        foreach (var page in pages)
        {
            // On a busy machine a message is acknowledged before its turn is over.
            var log = await page.ReadAllAsync(atLeast: 41);
            var said = log.Where(activity => (string?)activity["from"]!["id"] == page.UserId).Select(activity => (string)activity["text"]!).ToList();
            var replies = log.Where(activity => (string?)activity["from"]!["id"] != page.UserId).Skip(1).Select(activity => (string)activity["text"]!).ToList();
            said.Count.ShouldBe(20);
            replies.ShouldBe(said.Select(text => $"echo: {text}"));
            var times = log.Select(activity => (DateTimeOffset)activity["timestamp"]!).ToList();
            times.Zip(times.Skip(1)).ShouldAllBe(pair => pair.First < pair.Second);
            log.Select(activity => (string)activity["id"]!).Distinct().Count().ShouldBe(log.Count);
        }
    }

    [Fact]
    [Requirement("S16", "a client that reads until there is nothing stops at what it may not see")]
    public async Task A_page_of_which_a_client_may_see_nothing_is_passed_over()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        await page.SayAsync("think");
        // What is there is the beginning, "welcome", "think", a long handoff and the answer.
        var last = (await page.ReadAllAsync(atLeast: 3)).Count;
        last.ShouldBe(3);

        (await page.ReadAsync("3")).Select(activity => (string)activity!["text"]!).ShouldBe(["thought it over"]);
    }

    [Fact]
    public async Task A_name_that_is_too_long_to_show_is_left_out()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        foreach (var length in new[] { 100, 101 })
        {
            using var answer = await page.PostAsync(page.Activities, new { type = "message", text = "hi", from = new { id = "x", name = new string('n', length) } });
            answer.EnsureSuccessStatusCode();
        }

        host.Bot.Seen.TakeLast(2).Select(activity => activity.From!.Name?.Length).ShouldBe([100, null]);
    }

    [Theory]
    [InlineData(100, 200, HttpStatusCode.Created)]
    [InlineData(101, 200, HttpStatusCode.BadRequest)]
    [InlineData(100, 201, HttpStatusCode.BadRequest)]
    public async Task What_a_client_begins_with_is_of_bounded_length(int locale, int user, HttpStatusCode status)
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();

        using var answer = await page.PostAsync("conversations", new { locale = new string('x', locale), user = new { id = new string('y', user) } });

        answer.StatusCode.ShouldBe(status);
    }

    [Fact]
    [Requirement("S16", "pages that begin at once have the bot greet more than once")]
    public async Task Pages_that_begin_the_same_conversation_at_once_begin_it_once()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => page.StartAsync()));

        // What the bot was asked in vain meanwhile left nothing behind.
        (await page.ReadAllAsync(atLeast: 1)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_message_before_the_beginning_begins_the_conversation_first()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();

        await page.SayAsync("hello");

        host.Bot.Seen.Select(activity => activity.Type).ShouldBe([ActivityTypes.ConversationUpdate, ActivityTypes.Message]);
        using var again = await page.PostAsync("conversations", new { });
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Bot.Seen.Count.ShouldBe(2);
    }

    [Fact]
    [Requirement("A6003", "the bot is not told of typing")]
    public async Task Typing_of_the_user_reaches_the_bot_and_nobody_else()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        await page.StartAsync();

        using var answer = await page.PostAsync(page.Activities, new { type = "typing" });

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Bot.Seen.Last().Type.ShouldBe(ActivityTypes.Typing);
        (await page.ReadAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Too_many_activities_of_one_conversation_are_refused_for_a_while_and_others_are_not()
    {
        await using var host = await TestHost.StartAsync(new() { ["DirectLine:ActivitiesPerMinute"] = "3" });
        var page = await host.OpenPageAsync();
        for (var i = 0; i < 3; i++)
        {
            await page.SayAsync("hello");
        }

        using var answer = await page.PostAsync(page.Activities, new { type = "message", text = "one more" });

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 60);
        (await ErrorAsync(answer)).ShouldBe("TooManyRequests");
        await (await host.OpenPageAsync()).SayAsync("hello");
    }

    [Fact]
    public async Task A_user_with_many_conversations_has_no_more_than_one_with_one()
    {
        await using var host = await TestHost.StartAsync(new() { ["DirectLine:ActivitiesPerMinute"] = "3" });
        var server = new Page(host, "", TestHost.Secret);
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 4; i++)
        {
            using var minted = await server.PostAsync("tokens/generate", new { user = new { id = "dl_busy" } });
            var token = await JsonAsync(minted);
            var page = new Page(host, (string)token["conversationId"]!, (string)token["token"]!);
            using var answer = await page.PostAsync(page.Activities, new { type = "message", text = "hello" });
            statuses.Add(answer.StatusCode);
        }

        statuses.ShouldBe([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests]);
    }

    [Fact]
    public async Task A_bot_that_fails_is_a_failure_that_may_be_tried_again()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();

        using var answer = await page.PostAsync(page.Activities, new { type = "message", text = "fail" });

        answer.StatusCode.ShouldBe(HttpStatusCode.BadGateway);
        (await ErrorAsync(answer)).ShouldBe("BotError");
    }

    private static Task<HttpResponseMessage> PostAsync(Page page, string body) =>
        page.SendAsync(HttpMethod.Post, page.Activities, new StringContent(body, Encoding.UTF8, "application/json"));

    /// <summary>Makes the client send chunks, without a length.</summary>
    private sealed class Unseekable(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override bool CanSeek => false;
    }
}
