using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Connector;

/// <summary>The bot speaks first.</summary>
public sealed class ProactiveTests : IAsyncLifetime
{
    private const string Conversation = "/v3/conversations/d156b500-0000-11f1-9e0e-3d5a7a7a0001%7Clivechat";

    private FakeConnector _channel = null!;
    private BotHost _host = null!;
    private ConversationReference _reference = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _channel = await FakeConnector.StartAsync();
        _host = await BotHost.StartAsync(bot: (turn, _) =>
        {
            _reference = turn.Activity.GetConversationReference();
            return Task.CompletedTask;
        });
        await _host.PostAsync(EmulatorActivity.Message("hello", _channel.Url));
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task A_conversation_is_continued_under_a_reference_that_was_kept_and_what_is_said_is_a_reply_to_nothing()
    {
        await _host.Adapter.ContinueConversationAsync("", _reference, (turn, cancellation) => turn.SendActivityAsync("news", cancellationToken: cancellation), Token);
        await _host.DeliverAllAsync();

        var (line, _, body) = _channel.Requests.Single();
        line.ShouldBe($"POST {Conversation}/activities");
        body.GetProperty("text").GetString().ShouldBe("news");
        body.GetProperty("recipient").GetProperty("id").GetString().ShouldBe("user-1");
        body.TryGetProperty("replyToId", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task What_the_channel_cannot_take_now_is_tried_again_like_any_reply()
    {
        _channel.Answer(HttpStatusCode.ServiceUnavailable);
        await _host.Adapter.ContinueConversationAsync("", _reference, (turn, cancellation) => turn.SendActivityAsync("news", cancellationToken: cancellation), Token);
        await _host.DeliverAllAsync();

        _channel.Texts.ShouldBe(["news", "news"]);
        (await _host.Store.ReadOutboxAsync(Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_failure_is_apologised_for_in_the_conversation()
    {
        await _host.Adapter.ContinueConversationAsync("", _reference, (_, _) => throw new InvalidDataException(), Token);
        await _host.DeliverAllAsync();

        _channel.Texts.ShouldBe(["sorry"]);
    }

    [Theory]
    [InlineData("https://evil.example.com/")]
    [InlineData("http://169.254.169.254/")]
    [InlineData(null)]
    [Requirement("A7560", "a reference that somebody tampered with leads the bot, or its token, to another server")]
    public async Task A_reference_to_somewhere_else_is_refused_before_the_bot_runs(string? serviceUrl)
    {
        _reference.ServiceUrl = serviceUrl;
        var hasRun = false;

        var refused = await Should.ThrowAsync<InvalidOperationException>(() => _host.Adapter.ContinueConversationAsync("", _reference, (_, _) => Task.FromResult(hasRun = true), Token));

        refused.Message.ShouldContain("Messaging:ServiceHosts");
        hasRun.ShouldBeFalse();
        _channel.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_conversation_is_begun_and_spoken_in()
    {
        _channel.Answer(201, """{"id":"new;one","activityId":"1"}""");
        Activity? seen = null;
        var parameters = new ConversationParameters(bot: new ChannelAccount("bot-1"), members: [new ChannelAccount("user-1")], tenantId: "t1", channelData: new { tenant = new { id = "t1" } });

        await _host.Adapter.CreateConversationAsync("", "emulator", _channel.Url + "/_connector/", "https://api.botframework.com", parameters, async (turn, cancellation) =>
        {
            seen = turn.Activity;
            await turn.SendActivityAsync("hello", cancellationToken: cancellation);
        }, Token);
        await _host.DeliverAllAsync();

        var requests = _channel.Requests.ToArray();
        requests.Select(request => request.Line).ShouldBe(["POST /_connector/v3/conversations", "POST /_connector/v3/conversations/new%3Bone/activities"]);
        requests[0].Body.GetRawText().ShouldBe("""{"bot":{"id":"bot-1"},"members":[{"id":"user-1"}],"channelData":{"tenant":{"id":"t1"}},"tenantId":"t1"}""");
        requests[1].Body.GetProperty("text").GetString().ShouldBe("hello");
        (seen!.Type, seen.Name, seen.Conversation.Id, seen.Conversation.TenantId, seen.Id, seen.Recipient.Id).ShouldBe(
            (ActivityTypes.Event, "CreateConversation", "new;one", "t1", "1", "bot-1"));
    }

    [Fact]
    public async Task A_channel_that_is_busy_is_asked_again_for_a_conversation()
    {
        _channel.Answer(429, "", ("Retry-After", "1")).Answer(200, """{"id":"c"}""");
        await _host.PassTimeUntilAsync(CreateAsync());

        _channel.Requests.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(403, """{"error":{"code":"BotNotInConversationRoster"}}""")]
    [InlineData(200, "<html>")]
    [InlineData(201, "{}")]
    [InlineData(500, "")]
    public async Task A_conversation_that_is_not_made_is_an_error_of_the_caller(int status, string body)
    {
        _channel.Answer(status, body);

        await Should.ThrowAsync<HttpRequestException>(CreateAsync);

        _channel.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task No_conversation_is_asked_for_elsewhere()
    {
        await Should.ThrowAsync<HttpRequestException>(() => CreateAsync("https://evil.example.com/"));
    }

    [Fact]
    public async Task Members_are_read_from_the_one_list_that_every_channel_has()
    {
        _channel.Answer(200, """[{"id":"user-1","name":"User","email":"user@example.com"},{"id":"bot-1"}]""");
        IReadOnlyList<ChannelAccount> members = [];

        await _host.Adapter.ContinueConversationAsync("", _reference, async (turn, cancellation) => members = await turn.GetConversationMembersAsync(cancellation), Token);

        _channel.Requests.Single().Line.ShouldBe($"GET {Conversation}/members");
        members.Select(member => member.Id).ShouldBe(["user-1", "bot-1"]);
        members[0].Properties["email"].GetString().ShouldBe("user@example.com");
    }

    [Fact]
    public async Task A_channel_that_does_not_say_who_is_there_is_an_error_that_says_so()
    {
        _channel.Answer(404, "");
        var unsaid = await Should.ThrowAsync<HttpRequestException>(() => _host.Adapter.ContinueConversationAsync("", _reference, (turn, cancellation) => turn.GetConversationMembersAsync(cancellation), Token));
        unsaid.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task CreateAsync() => CreateAsync(_channel.Url);

    private Task CreateAsync(string serviceUrl) =>
        _host.Adapter.CreateConversationAsync("", "emulator", serviceUrl, "", new ConversationParameters(), (_, _) => Task.CompletedTask, Token);
}
