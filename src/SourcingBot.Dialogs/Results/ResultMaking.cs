using Microsoft.Bot.Builder;
using SourcingBot.Advice.Scoring;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Saying;
using SourcingBot.Sales;
using SourcingBot.Sales.Results;
using SourcingBot.Sales.Results.Documents;

namespace SourcingBot.Dialogs.Results;

/// <summary>Keeps every new advice as a result with a page of its own, and says where that is.</summary>
internal static class ResultMaking
{
    /// <summary>Says nothing where nothing is kept.</summary>
    public static async Task SayAsync(Turn turn, ITurnContext context, Recommendation advice, CancellationToken cancellationToken)
    {
        if (turn.Prospects is not { } prospects)
        {
            return;
        }

        var other = turn.Memory.Invitation?.ComparesWith is { } id ? await prospects.Results.FindAsync(id, cancellationToken) : null;
        var comparison = other is null ? null : ComparisonPart.Compare(turn, ResultDocument.Read(other.Document));
        var document = ResultDocuments.Of(turn, advice, comparison is null ? null : ComparisonPart.Of(turn, comparison));
        var owner = Secret.New();
        var activity = context.Activity;
        var result = new Result(
            PublicId.New(), Secret.Hash(owner), activity.ChannelId!, activity.Conversation!.Id!, activity.From!.Id!,
            turn.Memory.Invitation?.LinkId, other?.Id, turn.Now, document.Write());
        prospects.Results.Keep(result);
        turn.ResultId = result.Id;
        if (comparison is not null)
        {
            ComparisonPart.Say(turn, comparison.Comparison);
        }

        // What stands behind # stays in the browser: no server's log and no referrer ever holds it.
        turn.Say(Reply.ResultKept, ("address", $"{prospects.Site.Address}/r/{result.Id}#own={owner}"));
    }
}
