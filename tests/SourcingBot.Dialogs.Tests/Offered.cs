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
    public static string[] To(InterviewMemory memory)
    {
        string[] offers = AdviceOn(memory).MostDecisiveOpenQuestion is null ? Always : WithSharpening;
        var numbers = Array.IndexOf(offers, "Show me the numbers") + 1;
        return memory.ShowsCosts && !memory.Costs.IsEmpty() ? [.. offers[..numbers], "Use the default assumptions", .. offers[numbers..]] : offers;
    }

    /// <summary>What is offered once models stood side by side and nothing is pending.</summary>
    public static bool IsAfterComparison(IReadOnlyList<string> labels) =>
        labels is [var aspect, "Compare all six models" or "Compare side by side", "Show me the numbers"] && aspect.StartsWith("Compare all models: ");

    public static Recommendation AdviceOn(InterviewMemory memory) =>
        Shipped.Definitions.Adviser.Advise(memory.Sheet, Known(memory.Priorities), Known(memory.LeftOpen));

    private static Criterion[] Known(IEnumerable<string> ids) => [.. ids.Select(id => Criterion.Find(id)!)];
}
