using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>What a reply may mean that does not say which: to be asked back.</summary>
internal static class CandidateReader
{
    /// <param name="times">What a bare number may mean where time was asked.</param>
    public static IReadOnlyList<Answer> Read(Message message, Values values, IReadOnlyList<Answer> answers, IReadOnlyList<Answer> times)
    {
        if (message.Pending is not { } pending || answers.Any(answer => answer.Criterion == pending))
        {
            return [];
        }

        return pending == Criterion.Budget ? BudgetReader.Candidates(message, values.Amounts)
            : pending == Criterion.ProjectSize ? SizeReader.Candidates(message, values)
            : times;
    }
}
