using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Choices;

namespace SourcingBot.Understanding.Answers;

/// <summary>Phrases found → the one choice of a criterion that they agree on.</summary>
internal static class ChoiceReader
{
    /// <summary>The choice said of a criterion; null when none was, or two were: nobody can tell which holds.</summary>
    public static string? Choice(List<Said> said, Criterion criterion)
    {
        string? found = null;
        foreach (var (meaning, denied) in said)
        {
            if (denied || meaning.Kind != MeaningKind.Choice || meaning.Criterion != criterion || meaning.Value == found)
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = meaning.Value;
        }

        return found;
    }

    /// <summary>The answer that a choice picked from a list makes.</summary>
    public static Answer Of(Criterion criterion, string choice) =>
        criterion == Criterion.Budget ? new BudgetAnswer(null, choice)
        : criterion == Criterion.DataSensitivity ? new DataSensitivityAnswer(choice)
        : criterion == Criterion.ProjectSize ? new ProjectSizeAnswer(choice)
        : new ChoiceAnswer(criterion, choice);
}
