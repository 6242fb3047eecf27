using System.Globalization;
using SourcingBot.Advice.Criteria;
using SourcingBot.Content.Rendering;

namespace SourcingBot.Dialogs.Saying;

/// <summary>Says answers back in the words of <c>answers.yaml</c>.</summary>
public sealed class AnswerWording
{
    private readonly IReadOnlyDictionary<string, Template> _templates;

    internal AnswerWording(IReadOnlyDictionary<string, Template> templates) => _templates = templates;

    /// <summary>In Markdown; what the person named freely (a regime, a region) is escaped.</summary>
    public string Say(Answer answer) => Say(answer, MarkdownText.Escape);

    /// <summary>As plain text, with what the person named freely as they wrote it.</summary>
    public string SayPlain(Answer answer) => Say(answer, text => text);

    private string Say(Answer answer, Func<string, string> escape) => answer switch
    {
        BudgetAnswer budget => Join(budget.Amount is { } amount ? Amount(amount) : null, budget.Stance is { } stance ? Fill($"stance.{stance}") : null),
        TimelineAnswer { MinDays: { } from, MaxDays: { } to } time when from != to => Span(from, to, RoundedDays),
        TimelineAnswer time => Span(time.MinDays, time.MaxDays, Days),
        CommitmentAnswer { Ongoing: true } => Fill("span.ongoing"),
        CommitmentAnswer commitment => Span(commitment.MinMonths, commitment.MaxMonths, Months),
        DataSensitivityAnswer data => Data(data, escape),
        ProjectSizeAnswer size => People(size),
        ChoiceAnswer choice => Fill($"choices.{choice.Criterion.Id}.{choice.Choice}"),
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, "An answer of a kind that has no words."),
    };

    private string Amount(AmountRange amount)
    {
        var range = Range("amount", amount.Min, amount.Max, "amount", value => value.ToString("#,0.##", CultureInfo.InvariantCulture));
        if (amount.Currency is { } currency)
        {
            range = $"{range} {currency}";
        }

        if (amount.Per is { } per)
        {
            range = $"{range} {Fill($"amount.per.{per}")}";
        }

        return amount.Currency is null ? Fill("amount.no-currency", ("amount", range)) : range;
    }

    private string Span(int? min, int? max, Func<int, string> length) => Range("span", min, max, "length", length);

    private string People(ProjectSizeAnswer size)
    {
        var people = size.MinPeople is null && size.MaxPeople is null
            ? null
            : Range("people", size.MinPeople, size.MaxPeople, "n", n => n.ToString(CultureInfo.InvariantCulture));
        return Join(Fill($"choices.{Criterion.ProjectSize}.{size.Size}"), people);
    }

    private string Data(DataSensitivityAnswer data, Func<string, string> escape) => Join(
        data.Level is { } level ? Fill($"data.{level}") : null,
        data.Regimes.Count > 0 ? Fill("data.regimes", ("regimes", string.Join(", ", data.Regimes.Select(escape)))) : null,
        data.MustStayInCountry is { } stays ? Fill(stays ? "data.in-country" : "data.anywhere") : null,
        data.MustStayIn is { } region ? Fill("data.in-region", ("region", escape(region))) : null);

    private string Range<T>(string section, T? min, T? max, string single, Func<T, string> say)
        where T : struct, IEquatable<T> => (min, max) switch
        {
            ({ } from, { } to) when from.Equals(to) => Fill($"{section}.exact", (single, say(from))),
            ({ } from, { } to) => Fill($"{section}.between", ("min", say(from)), ("max", say(to))),
            ({ } from, null) => Fill($"{section}.at-least", ("min", say(from))),
            (null, { } to) => Fill($"{section}.at-most", ("max", say(to))),
            _ => "",
        };

    /// <summary>Days in the largest unit that gives them exactly; months are rounded to whole days, as in <see cref="TimelineAnswer"/>.</summary>
    private string Days(int days)
    {
        var months = (int)Math.Round(days / TimelineAnswer.DaysInMonth);
        return days switch
        {
            _ when days > 0 && days % 365 == 0 => Count("years", days / 365),
            _ when months > 0 && (int)Math.Round(months * TimelineAnswer.DaysInMonth) == days => Months(months),
            _ when days > 0 && days % 7 == 0 => Count("weeks", days / 7),
            _ => Count("days", days),
        };
    }

    /// <summary>The ends of a range are no more exact than a month: "in March" begins in so many days.</summary>
    private string RoundedDays(int days) => days < 60 ? Days(days) : Months((int)Math.Round(days / TimelineAnswer.DaysInMonth));

    private string Months(int months) => months > 0 && months % 12 == 0 ? Count("years", months / 12) : Count("months", months);

    private string Count(string unit, int n) =>
        Fill($"span.{unit}.{(n == 1 ? "one" : "many")}", ("n", n.ToString(CultureInfo.InvariantCulture)));

    private string Fill(string id, params ReadOnlySpan<(string Place, string Value)> values) => _templates[id].Fill(values);

    private static string Join(params IEnumerable<string?> parts) => string.Join(", ", parts.OfType<string>().Where(part => part.Length > 0));
}
