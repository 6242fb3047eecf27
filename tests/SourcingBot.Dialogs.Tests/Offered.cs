using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Scoring;
using SourcingBot.Dialogs.Conversation;

namespace SourcingBot.Dialogs.Tests;

/// <summary>The buttons below an advice.</summary>
internal static class Offered
{
    public static readonly string[] Always = ["Show me the numbers", "Compare side by side", "Ask a question", "Change an answer", "Start over", "Talk to a person"];

    public static readonly string[] WithSharpening = ["Sharpen the advice", .. Always];

    /// <summary>What is offered to somebody who is remembered so.</summary>
    public static string[] To(InterviewMemory memory) => AdviceOn(memory).MostDecisiveOpenQuestion is null ? Always : WithSharpening;

    public static Recommendation AdviceOn(InterviewMemory memory) =>
        Shipped.Definitions.Adviser.Advise(memory.Sheet, unsure: [.. memory.LeftOpen.Select(id => Criterion.Find(id)!)]);
}
