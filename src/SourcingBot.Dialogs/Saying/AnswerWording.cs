using System.Globalization;
using SourcingBot.Advice.Criteria;
using SourcingBot.Content.Rendering;
using SourcingBot.Dialogs.Languages;

namespace SourcingBot.Dialogs.Saying;

/// <summary>Says answers back in the words of <c>answers.yaml</c>.</summary>
public sealed class AnswerWording
{
    /// <summary>As their names stand under <c>dates.months</c>, from the first to the last.</summary>
    internal static readonly IReadOnlyList<string> MonthIds =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private readonly IReadOnlyDictionary<string, Template> _templates;

    private readonly LanguageRules _language;

    internal AnswerWording(IReadOnlyDictionary<string, Template> templates, LanguageRules language) => (_templates, _language) = (templates, language);

    /// <summary>In Markdown; what the person named freely (a regime, a region) is escaped.</summary>
    public string Say(Answer answer) => Say(answer, MarkdownText.Escape);

    /// <summary>As plain text, with what the person named freely as they wrote it.</summary>
    public string SayPlain(Answer answer) => Say(answer, text => text);

    /// <summary>In Markdown, with the days a time was named by: "within about 3 months (by 1 March 2027)".</summary>
    internal string Say(Answer answer, KeptDays? days) => days is null ? Say(answer) : Fill("dates.named", ("answer", Named(answer)), ("days", Dates(days)));

    /// <summary>As one would name it among others: "100 thousand", "6 weeks".</summary>
    internal string SayShort(Answer answer) => answer switch
    {
        BudgetAnswer { Amount: { } amount } => Amount(amount, ShortFigure),
        TimelineAnswer { MinDays: { } days } time when days == time.MaxDays => Count(Days(days)),
        CommitmentAnswer { MinMonths: { } months } span when months == span.MaxMonths => Count(Months(months)),
        _ => SayPlain(answer),
    };

    /// <summary>Readings of one number, in the units that tell them apart: "12 months" beside "12 weeks", where alone it would be "1 year".</summary>
    internal IReadOnlyList<string> SayReadings(IReadOnlyList<Answer> readings) => [.. readings.Select((answer, index) => answer switch
    {
        TimelineAnswer time => Bare(time.MinDays, time.MaxDays, days => index == 0 && WholeMonths(days) is { } months ? ("months", months) : days % 7 == 0 ? ("weeks", days / 7) : Days(days)),
        CommitmentAnswer { Ongoing: false } span => Bare(span.MinMonths, span.MaxMonths, months => index == 0 ? ("months", months) : Months(months)),
        _ => SayShort(answer),
    })];

    /// <summary>What a figure of the answer is counted in, the same for "1 month" and "9 months"; empty where it has none.</summary>
    internal static string UnitOf(Answer answer) => answer switch
    {
        TimelineAnswer { MinDays: { } days } time when days == time.MaxDays => Days(days).Unit,
        CommitmentAnswer { MinMonths: { } months } span when months == span.MaxMonths => Months(months).Unit,
        BudgetAnswer { Amount: { } amount } => $"{ScaleOf(amount.Min ?? amount.Max ?? 0)} {amount.Currency} {amount.Per}",
        _ => "",
    };

    private string Say(Answer answer, Func<string, string> escape) => answer switch
    {
        BudgetAnswer budget => Join(budget.Amount is { } amount ? AmountWithCurrency(amount) : null, budget.Stance is { } stance ? Fill($"stance.{stance}") : null),
        TimelineAnswer { MinDays: { } from, MaxDays: { } to } time when from != to => Span(from, to, RoundedDays),
        TimelineAnswer time => Span(time.MinDays, time.MaxDays, Days),
        CommitmentAnswer { Ongoing: true } => Fill("span.ongoing"),
        CommitmentAnswer commitment => Span(commitment.MinMonths, commitment.MaxMonths, Months),
        DataSensitivityAnswer data => Data(data, escape),
        ProjectSizeAnswer size => People(size),
        ChoiceAnswer choice => Fill($"choices.{choice.Criterion.Id}.{choice.Choice}"),
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, "An answer of a kind that has no words."),
    };

    /// <summary>A day is not to be told from a length that says it in days: "99 days (by 1 March 2027)".</summary>
    private string Named(Answer answer) => answer switch
    {
        TimelineAnswer { MinDays: { } from, MaxDays: { } to } => Span(from, to, RoundedDays),
        TimelineAnswer time => Range("span", time.MinDays, time.MaxDays, "length", AboutDays),
        _ => Say(answer),
    };

    private string Dates(KeptDays days) => (days.From, days.To) switch
    {
        ({ } from, { } to) when from == to => Date(from),
        ({ } from, { } to) => Fill("dates.between", ("from", Date(from)), ("to", Date(to))),
        ({ } from, null) => Fill("dates.from", ("from", Date(from))),
        (_, { } to) => Fill("dates.by", ("to", Date(to))),
        _ => "",
    };

    /// <summary>A day with its year.</summary>
    internal string Date(DateOnly day) => Fill(
        "dates.day",
        ("day", Number(day.Day)),
        ("month", Fill($"dates.months.{MonthIds[day.Month - 1]}")),
        ("year", Number(day.Year)));

    private string AmountWithCurrency(AmountRange amount)
    {
        var said = Amount(amount, Figure);
        return amount.Currency is null ? Fill("amount.no-currency", ("amount", said)) : said;
    }

    private string Figure(decimal value) => value.ToString("#,0.##", _language.Numbers);

    private string ShortFigure(decimal value) => ScaleOf(value) switch
    {
        "million" => Fill("amount.million", ("n", Figure(value / 1_000_000))),
        "thousand" => Fill("amount.thousand", ("n", Figure(value / 1_000))),
        _ => Figure(value),
    };

    private static string ScaleOf(decimal value) => value switch
    {
        >= 1_000_000 when value % 10_000 == 0 => "million",
        >= 1_000 and < 1_000_000 when value % 100 == 0 => "thousand",
        _ => "",
    };

    private string Amount(AmountRange amount, Func<decimal, string> figure)
    {
        var range = Range("amount", amount.Min, amount.Max, "amount", figure);
        if (amount.Currency is { } currency)
        {
            range = Fill("amount.with-currency", ("amount", range), ("currency", currency));
        }

        if (amount.Per is { } per)
        {
            range = Fill("amount.with-per", ("amount", range), ("per", Fill($"amount.per.{per}")));
        }

        return range;
    }

    /// <summary>"2 to 3 months" rather than "2 months to 3 months"; ends that are the same once rounded are one.</summary>
    private string Span(int? min, int? max, Func<int, (string Unit, int N)> length)
    {
        if (min is { } from && max is { } to && from != to && length(from) is var first && length(to) is var last && first.Unit == last.Unit)
        {
            return first.N == last.N
                ? Fill("span.exact", ("length", Count(first)))
                : Counted($"span.{last.Unit}", last.N, Fill("span.between", ("min", Number(first.N)), ("max", Number(last.N))));
        }

        return Range("span", min, max, "length", n => Count(length(n)));
    }

    private string Bare(int? min, int? max, Func<int, (string Unit, int N)> length) => min is { } exact && min == max ? Count(length(exact)) : Span(min, max, length);

    private string People(ProjectSizeAnswer size)
    {
        var people = (size.MinPeople, size.MaxPeople) switch
        {
            (null, null) => null,
            ({ } min, { } max) when min != max => Counted("people.count", max, Fill("people.between", ("min", Number(min)), ("max", Number(max)))),
            ({ } exact, { }) => Fill("people.exact", ("people", PeopleCount(exact))),
            ({ } least, null) => Fill("people.at-least", ("people", PeopleCount(least))),
            (_, { } most) => Fill("people.at-most", ("people", PeopleCount(most))),
        };
        return Join(Fill($"choices.{Criterion.ProjectSize}.{size.Size}"), people);
    }

    private string PeopleCount(int n) => Counted("people.count", n, Number(n));

    private string Data(DataSensitivityAnswer data, Func<string, string> escape) => Join(
        data.Level is { } level ? Fill($"data.{level}") : null,
        data.Regimes.Count > 0 ? Fill("data.regimes", ("regimes", _language.List(data.Regimes.Select(escape)))) : null,
        data.MustStayInCountry is { } stays ? Fill(stays ? "data.in-country" : "data.anywhere") : null,
        data.MustStayIn is { } region ? Fill("data.in-region", ("region", _templates.TryGetValue($"data.regions.{region}", out var called) ? called.Text : escape(region))) : null);

    private string Range<T>(string section, T? min, T? max, string single, Func<T, string> say)
        where T : struct, IEquatable<T> => (min, max) switch
        {
            ({ } from, { } to) when from.Equals(to) => Fill($"{section}.exact", (single, say(from))),
            ({ } from, { } to) => Fill($"{section}.between", ("min", say(from)), ("max", say(to))),
            ({ } from, null) => Fill($"{section}.at-least", ("min", say(from))),
            (null, { } to) => Fill($"{section}.at-most", ("max", say(to))),
            _ => "",
        };

    /// <summary>Days in the largest unit that gives them exactly.</summary>
    private static (string Unit, int N) Days(int days) => days switch
    {
        > 0 when days % 365 == 0 => ("years", days / 365),
        _ when WholeMonths(days) is { } months => Months(months),
        > 0 when days % 7 == 0 => ("weeks", days / 7),
        _ => ("days", days),
    };

    /// <summary>Twelve months are a year of 365 days; those beyond count <see cref="TimelineAnswer.DaysInMonth"/> each.</summary>
    private static int? WholeMonths(int days)
    {
        var (years, rest) = Math.DivRem(days, 365);
        var months = (int)Math.Round(rest / TimelineAnswer.DaysInMonth);
        return days > 0 && (int)Math.Round(months * TimelineAnswer.DaysInMonth) == rest ? (years * 12) + months : null;
    }

    /// <summary>The ends of a range are no more exact than a month: "in March" begins in so many days.</summary>
    private static (string Unit, int N) RoundedDays(int days) => days < 60 ? Days(days) : Months((int)Math.Round(days / TimelineAnswer.DaysInMonth));

    private string AboutDays(int days) => RoundedDays(days) is var rounded && rounded == Days(days) ? Count(rounded) : Fill("span.exact", ("length", Count(rounded)));

    private static (string Unit, int N) Months(int months) => months > 0 && months % 12 == 0 ? ("years", months / 12) : ("months", months);

    private string Count((string Unit, int N) length) =>
        Counted($"span.{length.Unit}", length.N, Number(length.N));

    /// <param name="n">Decides the form.</param>
    /// <param name="written">The number as it is said, which may be the end of a range.</param>
    private string Counted(string id, int n, string written) => Fill($"{id}.{_language.Plurals.FormOf(n)}", ("n", written));

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);

    private string Fill(string id, params ReadOnlySpan<(string Place, string Value)> values) => _templates[id].Fill(values);

    private string Join(params IEnumerable<string?> parts) => _language.List(parts.OfType<string>().Where(part => part.Length > 0));
}
