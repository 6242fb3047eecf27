using System.Globalization;
using SourcingBot.Advice.Costs;
using SourcingBot.Content;
using SourcingBot.Definitions;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Reads <c>{fact: 16, figure: hiddenCost}</c> as the range that stands there.</summary>
internal sealed class CostFigureReader(Facts facts, Problems problems)
{
    private const decimal MonthsInWeek = 12m / 52;

    /// <summary>Whether a figure was asked for that the facts do not have, or have with a mistake.</summary>
    public bool MetFaultyFigure { get; private set; }

    /// <param name="unit">What the figure must be counted in; weeks do for months.</param>
    /// <param name="limits">Within which the figure must lie.</param>
    /// <returns>Null after a problem, and for a figure whose problem was reported with the facts.</returns>
    public CostFigure? Read(YamlValue node, string unit, CostRange limits)
    {
        var (id, name) = (node.Require("fact"), node.Require("figure"));
        node.RefuseOthers();
        if (id is null || name is null)
        {
            return null;
        }

        var before = problems.Count;
        var number = id.Integer();
        if (problems.Count > before)
        {
            return null; // Without a number there is no fact to look at.
        }

        if (facts.Find(number) is not { } fact)
        {
            MetFaultyFigure = true;
            if (facts.AreComplete)
            {
                id.Problem($"The fact {number} does not exist.", "Name another one of content/facts.yaml, or add it there with its source.");
            }

            return null;
        }

        if (!fact.Figures.TryGetValue(name.Text(), out var figure))
        {
            name.UnknownId($"A figure of fact {number} called", name.Text(), fact.Figures.Keys);
            return null;
        }

        if (figure.Unit.Length == 0)
        {
            MetFaultyFigure = true;
            return null; // That was reported where the figure stands.
        }

        if (RangeOf(figure, unit) is not { } range)
        {
            name.Problem($"The figure '{name.Text()}' of fact {number} is counted in '{figure.Unit}'.", $"Name one that is counted in '{unit}', or correct its unit in content/facts.yaml.");
            return null;
        }

        if (range.Min < limits.Min || range.Max > limits.Max)
        {
            name.Problem(
                string.Create(CultureInfo.InvariantCulture, $"The figure '{name.Text()}' of fact {number} is {range.Min} to {range.Max}."),
                string.Create(CultureInfo.InvariantCulture, $"Name one from {limits.Min} to {limits.Max}{(unit == "share" ? ", as 0.15 and not 15" : "")}, or correct it in content/facts.yaml."));
            return null;
        }

        return new CostFigure(number, range);
    }

    private static CostRange? RangeOf(Figure figure, string unit) => (figure.Unit, unit) switch
    {
        ("weeks", "months") => new CostRange(decimal.Ceiling(figure.Min * MonthsInWeek), decimal.Ceiling(figure.Max * MonthsInWeek)),
        _ when figure.Unit == unit => new CostRange(figure.Min, figure.Max),
        _ => null,
    };
}
