using SourcingBot.Dialogs.Conversation;

namespace SourcingBot.Dialogs.Reactions;

/// <summary>
/// What the bot spoke of last. A channel says to which message somebody reacted by an id of its own, which the bot never learns; people
/// react to what they have just read.
/// </summary>
internal static class Subject
{
    public static string Of(AdvisorDefinitions definitions, InterviewMemory memory) => memory switch
    {
        { Told: { } section } => section,
        { ShowsCosts: true } => "costs over time",
        { ShowsComparison: true } => "models side by side",
        { Asking: { } criterion } => $"question {criterion}",
        { Advised: { Count: > 0 } sheet } => $"advice {definitions.Adviser.Advise(sheet, Known(memory.AdvisedPriorities)).Model.Id}",
        _ => "greeting",
    };

    private static Advice.Criteria.Criterion[] Known(IEnumerable<string> ids) => [.. ids.Select(Advice.Criteria.Criterion.Find).OfType<Advice.Criteria.Criterion>()];
}
