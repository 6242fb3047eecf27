using Microsoft.Bot.Builder;
using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Prospects;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>Who comes by a link, or from a result.</summary>
public sealed partial class AdvisorBot
{
    /// <summary>Remembers how the person came, once. What their contact knows waits to be confirmed; whoever compares answers for themselves.</summary>
    private async Task<Arrival?> ArriveAsync(ITurnContext context, InterviewMemory memory, CancellationToken cancellationToken)
    {
        if (_prospects is null || memory.Invitation is not null
            || !context.Activity.TryGetChannelData<StartData>(out var start) || start?.Link is not { } id
            || await Arrival.FindAsync(_prospects, id, Now(context.Activity), cancellationToken) is not { } arrival)
        {
            return null;
        }

        memory.Invitation = arrival.Invitation;
        if (arrival is { Link: { } link, ComparesWith: null })
        {
            memory.Reported = AnswerSheet.Of(link.Known.Where(answer => !memory.Sheet.IsAnswered(answer.Criterion)));
        }

        return arrival;
    }

    /// <summary>Tells whoever sent the link what this turn brought.</summary>
    private void Note(ITurnContext context, Turn turn, ProspectProgress before, AdvisorDefinitions definitions)
    {
        foreach (var happened in ProspectProgress.Between(before, ProspectProgress.Of(turn.Memory, definitions.Plan), turn, context.Activity.Conversation.Id))
        {
            _prospects?.Events.Note(happened);
        }
    }

    /// <summary>What the server says of a conversation that begins.</summary>
    /// <param name="Link">The id of a link or of a result.</param>
    private sealed record StartData(string? Link);
}
