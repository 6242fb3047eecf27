using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Connector;

/// <summary>Messages of earlier turns, changed and taken back on the channel.</summary>
public sealed class UpdateTests : IAsyncLifetime
{
    private const string Activities = "/v3/conversations/d156b500-0000-11f1-9e0e-3d5a7a7a0001%7Clivechat/activities";

    private FakeConnector _channel = null!;
    private BotHost _host = null!;
    private string? _sent;

    public async ValueTask InitializeAsync()
    {
        _channel = await FakeConnector.StartAsync();
        _host = await BotHost.StartAsync(bot: ActAsync);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task An_update_of_what_an_earlier_turn_sent_goes_to_the_id_under_which_the_channel_keeps_it()
    {
        _channel.Answer(201, """{"id":"1795375462018|ä"}""");
        await SayAsync("send");
        await SayAsync("update");

        var (line, headers, body) = _channel.Requests.Last();
        line.ShouldBe($"PUT {Activities}/1795375462018%7C%C3%A4");
        headers["x-ms-conversation-id"].ToString().ShouldBe(EmulatorActivity.ConversationId);
        (body.GetProperty("id").GetString(), body.GetProperty("text").GetString()).ShouldBe(("1795375462018|ä", "changed"));
        (await _host.Store.ReadOutboxAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_deletion_goes_there_too_without_a_body()
    {
        _channel.Answer(200, """{"id":"17"}""");
        await SayAsync("send");
        await SayAsync("delete");

        var (line, _, body) = _channel.Requests.Last();
        line.ShouldBe($"DELETE {Activities}/17");
        body.ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Undefined);
    }

    [Fact]
    public async Task An_id_that_is_not_ours_is_the_channels_own()
    {
        await _host.PostAsync(EmulatorActivity.Message("update the one replied to", _channel.Url, message => message["replyToId"] = "1795"));
        await _host.DeliverAllAsync();

        _channel.Requests.Single().Line.ShouldBe($"PUT {Activities}/1795");
    }

    [Fact]
    public async Task An_update_after_a_restart_still_knows_the_id_of_the_channel()
    {
        _channel.Answer(200, """{"id":"17"}""");
        await SayAsync("send");
        await using var next = await BotHost.StartAsync(_host.Store, bot: ActAsync);
        await next.PostAsync(EmulatorActivity.Message("update", _channel.Url));
        await next.DeliverAllAsync();

        _channel.Requests.Last().Line.ShouldBe($"PUT {Activities}/17");
    }

    [Fact]
    public async Task Changes_go_out_after_what_was_said_before_them_and_before_what_comes_after()
    {
        _channel.Answer(200, """{"id":"17"}""");
        await SayAsync("send, update, say more");

        _channel.Requests.Select(request => request.Line.Split(' ')[0]).ShouldBe(["POST", "POST"]);
        _channel.Texts.ShouldBe(["changed", "more"]);

        _channel.Answers.Enqueue(response => response.StatusCode = 503);
        await SayAsync("update, say more");
        _channel.Requests.Skip(2).Select(request => request.Line.Split(' ')[0]).ShouldBe(["PUT", "PUT", "POST"]);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotImplemented)]
    [InlineData(HttpStatusCode.NotFound)]
    public async Task A_channel_that_cannot_delete_holds_nothing_up(HttpStatusCode status)
    {
        _channel.Answer(200, """{"id":"17"}""").Answer(status);
        await SayAsync("send");
        await SayAsync("delete");
        await SayAsync("send");

        _channel.Requests.Select(request => request.Line.Split(' ')[0]).ShouldBe(["POST", "DELETE", "POST"]);
        (await _host.Store.ReadOutboxAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"id":17}""")]
    [InlineData("<html>thank you</html>")]
    public async Task What_the_channel_gave_no_id_for_cannot_be_changed_and_holds_nothing_up(string answer)
    {
        _channel.Answer(202, answer);
        await SayAsync("send");
        await SayAsync("update");
        await SayAsync("send");

        _channel.Requests.Select(request => request.Line.Split(' ')[0]).ShouldBe(["POST", "POST"]);
        (await _host.Store.ReadOutboxAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    private async Task SayAsync(string text)
    {
        (await _host.PostAsync(EmulatorActivity.Message(text, _channel.Url))).Status.ShouldBe(HttpStatusCode.OK);
        await _host.DeliverAllAsync();
    }

    private async Task ActAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        foreach (var wish in turn.Activity.Text!.Split(", "))
        {
            switch (wish)
            {
                case "send":
                    _sent = (await turn.SendActivityAsync("first", cancellationToken: cancellationToken)).Id;
                    break;
                case "update":
                    await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = _sent, Text = "changed" }, cancellationToken);
                    break;
                case "update the one replied to":
                    await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = turn.Activity.ReplyToId, Text = "changed" }, cancellationToken);
                    break;
                case "delete":
                    await turn.DeleteActivityAsync(_sent!, cancellationToken);
                    break;
                default:
                    await turn.SendActivityAsync("more", cancellationToken: cancellationToken);
                    break;
            }
        }
    }
}
