using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>What the sender of an activity can be told. Whatever the status, nothing acknowledged by it gets lost.</summary>
/// <param name="ActivityId">The id under which the activity is stored.</param>
/// <param name="InvokeResponse">What the bot answered to an invoke; null when it did not.</param>
/// <param name="ExpectedReplies">The replies to an activity with delivery mode expectReplies.</param>
public sealed record TurnAnswer(TurnStatus Status, string? ActivityId, InvokeResponse? InvokeResponse, IReadOnlyList<Activity> ExpectedReplies);
