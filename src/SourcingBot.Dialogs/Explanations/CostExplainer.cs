using System.Globalization;
using SourcingBot.Advice.Costs;
using SourcingBot.Advice.Models;
using SourcingBot.Content;
using SourcingBot.Dialogs.Languages;
using SourcingBot.Understanding;
using CostAssumption = SourcingBot.Advice.Costs.CostAssumption;

namespace SourcingBot.Dialogs.Explanations;

/// <summary>Says a comparison of costs in the words of one language, piece by piece; <see cref="CostsText"/> puts the pieces together.</summary>
public sealed class CostExplainer(CostSentences sentences, Facts facts, LanguageRules language)
{
    /// <summary>As in "the provider's hourly rate".</summary>
    public string Name(Assumption assumption) => sentences.Say($"assumptions.{assumption}");

    /// <summary>By one of <see cref="CostAssumptionIds"/>, which have two more than the model.</summary>
    public string Name(string id) => sentences.Say($"assumptions.{id}");

    /// <inheritdoc cref="Value(Assumption, CostRange, string)"/>
    public string Value(string id, CostRange range, string currency) => id switch
    {
        CostAssumptionIds.Months => Counted("months", range),
        CostAssumptionIds.QuotedSaving => Share(range),
        _ => Value(Assumption.Find(id) ?? throw new ArgumentException($"There is no assumption '{id}'.", nameof(id)), range, currency),
    };

    /// <summary>As in "18 to 50 USD an hour".</summary>
    public string Value(Assumption assumption, CostRange range, string currency) => assumption.Unit switch
    {
        AssumptionUnit.People => Counted("people", range),
        AssumptionUnit.Hours => Counted("hours", range),
        AssumptionUnit.Months => Counted("months", range),
        AssumptionUnit.Share => Share(range),
        AssumptionUnit.Money => sentences.Say("units.money", ("value", Range(range, "#,0")), ("currency", currency)),
        _ => sentences.Say("units.moneyPerHour", ("value", Range(range)), ("currency", currency)),
    };

    /// <summary>As in "Reepa, 2026; indicative vendor figure", the way articles name it.</summary>
    public string Source(CostAssumption assumption)
    {
        var source = Source(assumption.Fact);
        return assumption.ConvertedFrom is { } currency ? sentences.Say("sources.converted", ("source", source), ("currency", currency)) : source;
    }

    /// <summary>The fact that an assumption was taken from; null when the client gave it.</summary>
    public Fact? FactOf(CostAssumption assumption) => assumption.Fact is { } id ? facts.Find(id) : null;

    public string Scope(CostComparison costs) => Say(
        "scope", ("place", sentences.Say($"places.{ContractNames.Of(costs.Place)}")), ("time", Time(costs)), ("currency", costs.Currency));

    /// <summary>When the centre has caught up, and who is ahead at the end by how much.</summary>
    public string BreakEven(CostComparison costs)
    {
        var (month, earliest, latest) = costs.BreakEven;
        string[] between = (month, earliest) switch
        {
            (_, null) => [Say("break-even-no-earliest")],
            (null, { } best) => [Say("break-even-only-earliest", ("month", Number(best)))],
            ({ } middle, { } best) when best == middle && latest == middle => [],
            (_, { } best) => [Say("break-even-earliest", ("month", Number(best))), Reached(latest, "break-even-latest", "break-even-no-latest")],
        };
        return string.Join(' ', [Reached(month, "break-even", "break-even-never"), .. between, End(costs)]);

        string Reached(int? inMonth, string reached, string never) =>
            inMonth is { } known ? Say(reached, ("month", Number(known))) : Say(never, ("time", Time(costs)));
    }

    /// <summary>When the centre has caught up with every assumption in its middle, as in "month 25" or "not within 60 months".</summary>
    public string BreakEvenMonth(CostComparison costs) =>
        costs.BreakEven.Month is { } month ? Say("month", ("month", Number(month))) : Say("no-month", ("time", Time(costs)));

    public string DependsMostOn(CostComparison costs)
    {
        if (costs.DependsMostOn is not { } assumption)
        {
            return Say("depends-on-nothing");
        }

        var (range, swing) = (costs.Assumptions.Single(row => row.Assumption == assumption).Range, costs.Sensitivity.Single(row => row.Assumption == assumption));
        return Say(
            "depends", ("name", Name(assumption)),
            ("min", Value(assumption, CostRange.Of(range.Min), costs.Currency)), ("end-min", Ends(swing.DifferenceAtMin)),
            ("max", Value(assumption, CostRange.Of(range.Max), costs.Currency)), ("end-max", Ends(swing.DifferenceAtMax)));

        string Ends(decimal difference) => Say(difference < 0 ? "end-dearer" : "end-cheaper", ("amount", Amount(Math.Abs(difference), costs.Currency)));
    }

    public string SavingCheck(SavingCheck check) => Say(
        check.Real.Min < 0 ? "saving-loss" : "saving",
        ("quoted", Share(check.Quoted)), ("source", Source(check.QuotedFact)), ("real", Share(check.Real)), ("hidden", Share(check.HiddenCost.Range)));

    /// <summary>What the reader has to know before any number; mostly empty.</summary>
    public IReadOnlyList<string> Notes(CostComparison costs)
    {
        var notes = new List<string>();
        if (costs.Unconverted is { } wanted)
        {
            notes.Add(Say("unconverted", ("wanted", wanted), ("currency", costs.Currency)));
        }

        if (costs.Place == Place.Home)
        {
            notes.Add(Say("at-home"));
        }

        return notes;
    }

    internal string Say(string id, params ReadOnlySpan<(string Place, string Value)> values) => sentences.Say($"text.{id}", values);

    internal string SayOfChart(string id, params ReadOnlySpan<(string Place, string Value)> values) => sentences.Say($"chart.{id}", values);

    internal NumberFormatInfo Numbers => language.Numbers;

    internal string Rate(decimal rate) => rate.ToString("#,0.######", language.Numbers);

    /// <summary>To three digits: more would pretend to an exactness that no assumption has.</summary>
    internal string Rounded(decimal amount)
    {
        var unit = 1m;
        while (Math.Abs(amount) >= unit * 1000)
        {
            unit *= 10;
        }

        return (Math.Round(amount / unit) * unit).ToString("#,0", language.Numbers);
    }

    /// <summary>As in "60 months".</summary>
    internal string Time(CostComparison costs) => Counted("months", CostRange.Of(costs.Months));

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string End(CostComparison costs) => costs.Difference.Middle switch
    {
        > 0 and var less => Say("ahead", ("time", Time(costs)), ("amount", Amount(less, costs.Currency))),
        < 0 and var more => Say("behind", ("time", Time(costs)), ("amount", Amount(-more, costs.Currency))),
        _ => Say("level", ("time", Time(costs))),
    };

    private string Source(int? fact) => fact is { } id
        ? facts.Find(id)?.Citation ?? throw new ArgumentException($"There is no fact {id}.", nameof(fact))
        : sentences.Say("sources.given");

    private string Amount(decimal amount, string currency) => sentences.Say("units.money", ("value", Rounded(amount)), ("currency", currency));

    private string Counted(string unit, CostRange range) =>
        sentences.Say($"units.{unit}.{language.Plurals.FormOf(range.Max)}", ("value", Range(range)));

    private string Share(CostRange range) => sentences.Say("units.share", ("value", Range(new CostRange(range.Min * 100, range.Max * 100), "0.#")));

    private string Range(CostRange range, string format = "#,0.##")
    {
        var (min, max) = (range.Min.ToString(format, language.Numbers), range.Max.ToString(format, language.Numbers));
        return min == max ? min : sentences.Say("units.range", ("min", min), ("max", max));
    }
}
