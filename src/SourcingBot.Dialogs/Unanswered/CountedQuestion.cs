namespace SourcingBot.Dialogs.Unanswered;

/// <param name="Question">What was asked.</param>
/// <param name="Times">How often, in any conversation.</param>
/// <param name="LastAsked">In UTC.</param>
public sealed record CountedQuestion(UnansweredQuestion Question, int Times, DateOnly LastAsked);
