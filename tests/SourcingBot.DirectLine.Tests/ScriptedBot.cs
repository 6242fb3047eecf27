using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;

namespace SourcingBot.DirectLine.Tests;

/// <summary>Greets the user, echoes messages, sends what it is told to, and remembers what came.</summary>
public sealed class ScriptedBot(ScriptedBot.Memory memory) : IBot
{
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        memory.Seen.Enqueue(activity);
        switch (activity.Type)
        {
            case ActivityTypes.ConversationUpdate:
                await turnContext.SendActivityAsync(MessageFactory.Text("welcome"), cancellationToken);
                break;
            case ActivityTypes.Message when activity.Text == "slow":
                await memory.Gate.Task.WaitAsync(cancellationToken);
                await turnContext.SendActivityAsync(MessageFactory.Text("at last"), cancellationToken);
                break;
            case ActivityTypes.Message when activity.Text == "fail":
                throw new InvalidOperationException("the bot failed");
            case ActivityTypes.Message when activity.Text?.StartsWith("send ", StringComparison.Ordinal) == true:
                await turnContext.SendActivityAsync(ActivityJson.Read(activity.Text["send ".Length..]), cancellationToken);
                break;
            case ActivityTypes.Message when activity.Text == "think":
                // More than one page of what people are not shown.
                await turnContext.SendActivityAsync(new Activity { Type = ActivityTypes.Handoff, Value = new string('x', 200_000) }, cancellationToken);
                await turnContext.SendActivityAsync(MessageFactory.Text("thought it over"), cancellationToken);
                break;
            case ActivityTypes.Message when activity.Text == "draft":
                memory.Draft = (await turnContext.SendActivityAsync(MessageFactory.Text("draft"), cancellationToken)).Id;
                break;
            case ActivityTypes.Message when activity.Text == "change":
                var changed = MessageFactory.Text("changed");
                changed.Id = memory.Draft;
                await turnContext.UpdateActivityAsync(changed, cancellationToken);
                break;
            case ActivityTypes.Message when activity.Text == "take back":
                await turnContext.DeleteActivityAsync(memory.Draft!, cancellationToken);
                break;
            case ActivityTypes.Message:
                await turnContext.SendActivityAsync(MessageFactory.Text($"echo: {activity.Text}"), cancellationToken);
                break;
        }
    }

    /// <summary>Outlives the bot, which is made anew for each turn.</summary>
    public sealed class Memory
    {
        public ConcurrentQueue<Activity> Seen { get; } = [];

        /// <summary>The id of what was sent as a draft.</summary>
        public string? Draft { get; set; }

        public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
