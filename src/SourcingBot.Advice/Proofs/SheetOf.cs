using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Proofs;

/// <summary>Answers that a person might give, for levels of the table.</summary>
internal static class SheetOf
{
    /// <summary>Answers that come to exactly these levels, or null where none do: no whole day or month may lie in a band.</summary>
    public static AnswerSheet? Levels(DecisionTable table, IReadOnlyList<SaidLevel> said)
    {
        var answers = said.GroupBy(answer => answer.Criterion, answer => answer.Level)
            .Select(answer => (Levels: answer.ToArray(), Answer: AnswerFor(table[answer.Key], [.. answer])))
            .ToArray();
        return answers.All(answer => answer.Answer is not null
                && table.LevelsOf(answer.Answer.Criterion, answer.Answer).OfType<Level>().ToHashSet().SetEquals(answer.Levels))
            ? AnswerSheet.Of(answers.Select(answer => answer.Answer!))
            : null;
    }

    private static Answer? AnswerFor(WeighedCriterion row, Level[] levels)
    {
        var named = row.Facets.ToDictionary(facet => facet.Shape.Name, facet => (Facet: facet, Level: levels.FirstOrDefault(level => facet.Find(level.Id) == level)));
        Level? In(string facet) => named[facet].Level;
        (string Scale, decimal Least)? Figure(string facet) => FigureIn(named[facet].Facet, In(facet));

        if (row.Criterion == Criterion.Budget)
        {
            return new BudgetAnswer(Figure(FacetShape.Amount) is { } amount ? AmountOf(amount.Scale, amount.Least) : null, In(FacetShape.Stance)?.Id);
        }

        if (row.Criterion == Criterion.Timeline)
        {
            return Figure(FacetShape.Days) is { } days ? new TimelineAnswer(Whole(days.Least), Whole(days.Least)) : null;
        }

        if (row.Criterion == Criterion.Commitment)
        {
            return Figure(FacetShape.Months) is { } months ? new CommitmentAnswer(Whole(months.Least), Whole(months.Least)) : null;
        }

        if (row.Criterion == Criterion.DataSensitivity)
        {
            var stay = In(FacetShape.MustStay)?.Id;
            return new DataSensitivityAnswer(
                In(FacetShape.SensitivityLevel)?.Id,
                stay switch { "stays-in-country" => true, "may-leave" => false, _ => null },
                stay == "stays-in-region" ? "EU" : null);
        }

        return row.Criterion == Criterion.ProjectSize ? new ProjectSizeAnswer(levels[0].Id) : new ChoiceAnswer(row.Criterion, levels[0].Id);
    }

    private static (string Scale, decimal Least)? FigureIn(Facet facet, Level? level)
    {
        foreach (var (scale, bands) in facet.Scales)
        {
            var least = 0m;
            foreach (var band in bands)
            {
                if (band.LevelId == level?.Id)
                {
                    return (scale, least);
                }

                least = band.Below ?? least;
            }
        }

        return null;
    }

    private static AmountRange AmountOf(string scale, decimal figure)
    {
        var isYearly = scale.EndsWith(AmountScale.PerYear, StringComparison.Ordinal);
        var currency = isYearly ? scale[..^AmountScale.PerYear.Length] : scale;
        return new AmountRange(figure, figure, currency == AmountScale.Unstated ? null : currency, isYearly ? "year" : null);
    }

    private static int Whole(decimal figure) => (int)Math.Min(int.MaxValue, Math.Ceiling(figure));
}
