using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace SourcingBot.Understanding.Periods;

/// <summary>
/// A time or a range of times, before anybody decided what it answers: either a length (<see cref="MinSpan"/>,
/// <see cref="MaxSpan"/>) or days of the calendar (<see cref="From"/>, <see cref="To"/>). An open end is null.
/// </summary>
internal sealed record Period
{
    private const string LengthType = "duration";
    private const string DateType = "date";
    private const string DatesType = "daterange";

    public Span? MinSpan { get; private init; }

    public Span? MaxSpan { get; private init; }

    public DateOnly? From { get; private init; }

    /// <summary>The last day, included.</summary>
    public DateOnly? To { get; private init; }

    public bool IsLength => MinSpan is not null || MaxSpan is not null;

    public static Period Length(Span? min, Span? max) => new() { MinSpan = min, MaxSpan = max };

    public static Period Dates(DateOnly? from, DateOnly? to) => new() { From = from, To = to };

    /// <summary>In the form of Recognizers-Text: one entry of <c>values</c>. Its ends of ranges are exclusive, and so are these.</summary>
    public ModelResult ToResult(string text, int start)
    {
        var type = IsLength ? LengthType : From == To ? DateType : DatesType;
        var value = new Dictionary<string, string>(StringComparer.Ordinal) { ["type"] = type };
        if (IsLength)
        {
            Describe(value, MinSpan, MaxSpan);
        }
        else
        {
            Describe(value, From, To);
        }

        return new ModelResult
        {
            Text = text,
            Start = start,
            End = start + text.Length - 1,
            TypeName = $"datetimeV2.{type}",
            Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal) { [ResolutionKey.ValueSet] = new List<Dictionary<string, string>> { value } },
        };
    }

    public static Period Of(ModelResult result)
    {
        var value = ((List<Dictionary<string, string>>)result.Resolution[ResolutionKey.ValueSet])[0];
        if (value["type"] != LengthType)
        {
            return value["type"] == DateType
                ? Dates(Day(value["value"]), Day(value["value"]))
                : Dates(Day(value.GetValueOrDefault("start")), Day(value.GetValueOrDefault("end"))?.AddDays(value.ContainsKey("Mod") ? 0 : -1));
        }

        var timex = value["timex"];
        if (timex.StartsWith('('))
        {
            var comma = timex.IndexOf(',', StringComparison.Ordinal);
            return Length(SpanOf(timex[1..comma]), SpanOf(timex[(comma + 1)..^1]));
        }

        var span = SpanOf(timex);
        return value.GetValueOrDefault("Mod") switch
        {
            "less" => Length(null, span),
            "more" => Length(span, null),
            _ => Length(span, span),
        };
    }

    private static void Describe(Dictionary<string, string> value, Span? min, Span? max)
    {
        if (min is { } low && max is { } high && low != high)
        {
            value["timex"] = $"({Timex(low)},{Timex(high)})";
            return;
        }

        var span = (min ?? max)!.Value;
        value["timex"] = Timex(span);
        value["value"] = decimal.Round(span.TotalDays * 86_400).ToString(CultureInfo.InvariantCulture);
        if (min is null || max is null)
        {
            value["Mod"] = min is null ? "less" : "more";
        }
    }

    private static void Describe(Dictionary<string, string> value, DateOnly? from, DateOnly? to)
    {
        if (from == to)
        {
            value["timex"] = value["value"] = Timex(from!.Value);
        }
        else if (from is { } first && to is { } last)
        {
            value["timex"] = $"({Timex(first)},{Timex(last.AddDays(1))},P{last.DayNumber + 1 - first.DayNumber}D)";
            (value["start"], value["end"]) = (Timex(first), Timex(last.AddDays(1)));
        }
        else
        {
            var (mod, end, day) = from is null ? ("before", "end", to!.Value) : ("since", "start", from.Value);
            (value["timex"], value["Mod"], value[end]) = (Timex(day), mod, Timex(day));
        }
    }

    private static string Timex(DateOnly day) => TimexProperty.FromDate(day.ToDateTime(TimeOnly.MinValue)).TimexValue;

    private static string Timex(Span span) => (span.Months, span.Days) switch
    {
        (0, _) when span.Days % 7 == 0 => new TimexProperty { Weeks = span.Days / 7 }.TimexValue,
        (0, _) => new TimexProperty { Days = span.Days }.TimexValue,
        (_, 0) => new TimexProperty { Months = span.Months }.TimexValue,
        _ => $"{new TimexProperty { Months = span.Months }.TimexValue}{new TimexProperty { Days = span.Days }.TimexValue[1..]}",
    };

    /// <summary>A TIMEX of years, months, weeks and days.</summary>
    private static Span SpanOf(string timex)
    {
        var span = new Span(0, 0);
        var start = 1;
        for (var i = 1; i < timex.Length; i++)
        {
            if (char.IsAsciiLetter(timex[i]))
            {
                var count = decimal.Parse(timex.AsSpan(start, i - start), CultureInfo.InvariantCulture);
                span += timex[i] switch { 'Y' => new Span(count * 12, 0), 'M' => new Span(count, 0), 'W' => new Span(0, count * 7), _ => new Span(0, count) };
                start = i + 1;
            }
        }

        return span;
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
