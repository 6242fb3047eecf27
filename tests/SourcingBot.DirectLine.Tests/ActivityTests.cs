using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using static SourcingBot.DirectLine.Tests.Page;

namespace SourcingBot.DirectLine.Tests;

/// <summary>What goes to the bot and what comes back.</summary>
public sealed class ActivityTests
{
    [Fact]
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
        told.CallerId.ShouldBeNull();
        told.MembersAdded.ShouldBeNull();
        told.ServiceUrl!.ShouldNotContain("evil");
        told.Timestamp!.Value.Year.ShouldBeGreaterThan(2000);
        (await page.ReadAllAsync()).ShouldAllBe(activity => activity["serviceUrl"] == null && activity["callerId"] == null);
    }

    [Fact]
    public async Task Unknown_fields_and_channel_data_come_back_as_they_were_sent()
    {
        const string data = """{"clientActivityID":"a","deep":{"n":1.50,"list":[null,true,"ü <b> 😀 +"]},"attachmentSizes":[]}""";
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();

        using var answer = await PostAsync(page, $$"""{"type":"message","text":"hi","newField":{"x":[1e3]},"localTimezone":"Europe/Berlin","channelData":{{data}}}""");

        var echo = (await page.ReadAsync())[1]!;
        JsonNode.DeepEquals(echo["channelData"], JsonNode.Parse(data)).ShouldBeTrue();
        echo["newField"]!.ToJsonString().ShouldBe("""{"x":[1e3]}""");
        ((string)echo["localTimezone"]!).ShouldBe("Europe/Berlin");
    }

    [Theory]
    [InlineData("conversationUpdate")]
    [InlineData("invoke")]
    [InlineData("trace")]
    [InlineData("installationUpdate")]
    [InlineData("Message")]
    [InlineData("")]
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
        """{"type":"event"}""",
        """{"type":"event","name":"continueConversation"}""",
        """{"type":"message","text":"\ud83d"}""",
        $$"""{"type":"message","text":"{{new string('x', 8001)}}"}""",
        $$"""{"type":"message","value":{{new string('[', 40)}}{{new string(']', 40)}}}""",
        $$"""{"type":"message","attachments":[{{string.Join(',', Enumerable.Repeat("{}", 21))}}]}""",
        $$"""{"type":"message","entities":[{{string.Join(',', Enumerable.Range(0, 51).Select(i => $$"""{"type":"t{{i}}"}"""))}}]}""");

    [Theory]
    [MemberData(nameof(Hostile))]
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
    public async Task A_call_that_does_not_exist_is_refused_as_every_other(string method, string path)
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();

        using var answer = await page.SendAsync(new HttpMethod(method), path);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ErrorAsync(answer)).ShouldBe("NotFound");
    }

    [Fact]
    public async Task Files_are_politely_refused()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        using var form = new MultipartFormDataContent { { new StringContent("x"), "file", "x.txt" } };

        using var answer = await page.SendAsync(HttpMethod.Post, $"conversations/{page.ConversationId}/upload?userId=x", form);
        using var tooBig = await page.SendAsync(
            HttpMethod.Post, $"conversations/{page.ConversationId}/upload", new ByteArrayContent(new byte[(4 * 1024 * 1024) + 1]));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ErrorAsync(answer)).ShouldBe("UploadsNotSupported");
        tooBig.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    // R29, small.
    [Fact]
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
    public async Task Every_reply_follows_its_message_in_the_order_of_the_log()
    {
        await using var host = await TestHost.StartAsync();
        var pages = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => host.OpenPageAsync()));
        await Task.WhenAll(pages.Select(page => page.StartAsync()));

        await Task.WhenAll(pages.SelectMany(page => Enumerable.Range(0, 20).Select(i => page.SayAsync($"{i}"))));

        foreach (var page in pages)
        {
            var log = await page.ReadAllAsync();
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
    public async Task A_bot_that_fails_is_a_failure_that_may_be_tried_again()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();

        using var answer = await page.PostAsync(page.Activities, new { type = "message", text = "fail" });

        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await ErrorAsync(answer)).ShouldBe("ServiceError");
    }

    private static Task<HttpResponseMessage> PostAsync(Page page, string body) =>
        page.SendAsync(HttpMethod.Post, page.Activities, new StringContent(body, Encoding.UTF8, "application/json"));

    /// <summary>Makes the client send chunks, without a length.</summary>
    private sealed class Unseekable(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override bool CanSeek => false;
    }
}
