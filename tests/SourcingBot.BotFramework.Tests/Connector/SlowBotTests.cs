using System.Net;

namespace SourcingBot.BotFramework.Tests.Connector;

/// <summary>Channels give a bot fifteen seconds; this one takes twenty.</summary>
[Requirement("P41", "a slow turn is not answered within a second, shows no typing every three, or brings no reply or two")]
public sealed class SlowBotTests : IAsyncLifetime
{
    private FakeConnector _channel = null!;
    private BotHost _host = null!;
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async ValueTask InitializeAsync()
    {
        _channel = await FakeConnector.StartAsync();
        _host = await BotHost.StartAsync(bot: async (turn, cancellation) =>
        {
            var thinking = Task.Delay(TimeSpan.FromSeconds(20), _host.Clock, cancellation);
            _begun.TrySetResult();
            await thinking;
            await turn.SendActivityAsync("at last", cancellationToken: cancellation);
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task A_turn_of_twenty_seconds_is_acknowledged_within_one_shows_typing_and_brings_one_reply(string channelId)
    {
        var sent = _host.Clock.GetUtcNow();
        var message = EmulatorActivity.Message("hello", _channel.Url, message => message["channelId"] = channelId);
        var answer = _host.PostAsync(message);
        await _begun.Task;
        await PassTimeUntilAsync(() => answer.IsCompleted || _host.Clock.GetUtcNow() - sent >= TimeSpan.FromMilliseconds(900));

        // From here on no time passes until the sender is answered.
        (await answer).Status.ShouldBe(HttpStatusCode.OK);
        await _channel.GotAsync(1);
        Typing.ShouldBe(1);

        // What Teams does when it thinks that nobody heard it.
        var again = _host.PostAsync(message);
        await PassTimeUntilAsync(() => again.IsCompleted);
        (await again).Status.ShouldBe(HttpStatusCode.OK);

        await PassTimeUntilAsync(() => Replies > 0);
        await _host.DeliverAllAsync();
        Replies.ShouldBe(1);
        Typing.ShouldBeInRange(3, 7);
        _channel.Requests.Last().Body.GetProperty("type").GetString().ShouldBe("message");
    }

    private int Replies => _channel.Texts.Count(text => text == "at last");

    private int Typing => _channel.Posts.Count(post => post.Body.GetProperty("type").GetString() == "typing");

    private async Task PassTimeUntilAsync(Func<bool> isDone)
    {
        while (!isDone())
        {
            _host.Clock.Advance(TimeSpan.FromMilliseconds(100));
            // For what happens between two moments of the clock.
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }
}
