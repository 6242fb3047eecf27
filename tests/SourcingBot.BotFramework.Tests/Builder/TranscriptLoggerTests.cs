using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Builder;

public sealed class TranscriptLoggerTests
{
    [Fact]
    public async Task What_came_and_what_was_said_changed_and_deleted_is_logged_in_order_after_the_turn()
    {
        var logger = new Keeper();
        var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(logger));

        await adapter.SendTextToBotAsync(
            "hi",
            async (turn, token) =>
            {
                var sent = await turn.SendActivityAsync(MessageFactory.Text("first"), token);
                var better = MessageFactory.Text("better");
                better.Id = sent.Id;
                await turn.UpdateActivityAsync(better, token);
                await turn.DeleteActivityAsync(sent.Id, token);
                logger.Logged.ShouldBeEmpty();
            },
            TestContext.Current.CancellationToken);

        logger.Logged.Select(activity => $"{activity.Type} {activity.Text}".Trim()).ShouldBe(
        [
            "message hi", "message first", "messageUpdate better", "messageDelete",
        ]);
        logger.Logged.ShouldAllBe(activity => !string.IsNullOrEmpty(activity.Id) && activity.Timestamp != null);
        logger.Logged[0].From.Role.ShouldBe(RoleTypes.User);
    }

    [Fact]
    public async Task A_logger_that_fails_costs_the_turn_nothing()
    {
        var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(new Broken()));

        await adapter.SendTextToBotAsync("hi", (turn, token) => turn.SendActivityAsync("hello", cancellationToken: token), TestContext.Current.CancellationToken);

        adapter.GetNextReply().AsMessageActivity().Text.ShouldBe("hello");
    }

    private sealed class Keeper : ITranscriptLogger
    {
        public List<Activity> Logged { get; } = [];

        public Task LogActivityAsync(IActivity activity)
        {
            Logged.Add((Activity)activity);
            return Task.CompletedTask;
        }
    }

    private sealed class Broken : ITranscriptLogger
    {
        public Task LogActivityAsync(IActivity activity) => throw new IOException("The disk is full.");
    }
}
