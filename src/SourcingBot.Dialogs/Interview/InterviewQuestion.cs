using SourcingBot.Advice.Criteria;

namespace SourcingBot.Dialogs.Interview;

/// <summary>One question with its words in one language.</summary>
/// <param name="Criterion">What it is about; also the question's identity.</param>
/// <param name="Name">How the criterion is called in a sentence ("budget").</param>
/// <param name="Again">The question in other words.</param>
/// <param name="Reads">What can be read as an answer.</param>
/// <param name="Choices">What the buttons say, from left to right; each is understood as an answer.</param>
public sealed record InterviewQuestion(
    Criterion Criterion, Asked Asked, string Name, string Ask, string Again, string Reads, string Why, IReadOnlyList<string> Choices);
