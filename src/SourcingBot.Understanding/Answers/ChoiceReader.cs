using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Choices;

namespace SourcingBot.Understanding.Answers;

/// <summary>Phrases found → the one choice of a criterion that they agree on.</summary>
internal static class ChoiceReader
{
    /// <summary>
    /// The choice said of a criterion; null when none was, or two were and the second does not correct the first: nobody can tell which holds.
    /// </summary>
    public static string? Choice(List<Said> said, Criterion criterion)
    {
        string? found = null;
        var isTwofold = false;
        var corrections = 0;
        foreach (var (meaning, _, before) in said.Where(s => !s.Denied && s.Meaning.Kind == MeaningKind.Choice && s.Meaning.Criterion == criterion))
        {
            isTwofold = before == corrections && (isTwofold || (found is not null && found != meaning.Value));
            (found, corrections) = (meaning.Value, before);
        }

        return isTwofold ? null : found;
    }

    /// <summary>The answer that a choice picked from a list makes.</summary>
    public static Answer Of(Criterion criterion, string choice) =>
        criterion == Criterion.Budget ? new BudgetAnswer(null, choice)
        : criterion == Criterion.DataSensitivity ? new DataSensitivityAnswer(choice)
        : criterion == Criterion.ProjectSize ? new ProjectSizeAnswer(choice)
        : new ChoiceAnswer(criterion, choice);
}
