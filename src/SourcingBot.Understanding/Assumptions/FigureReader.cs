using System.Globalization;
using Microsoft.Recognizers.Text;
using SourcingBot.Understanding.Amounts;
using SourcingBot.Understanding.Answers;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Periods;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Assumptions;

/// <summary>Everything in a message that could be the value of an assumption; no two figures overlap.</summary>
internal static class FigureReader
{
    public static List<Figure> Read(Message message, Values values, Vocabulary vocabulary)
    {
        var measured = new MeasuredReader(message.Question.Locale).Read(message.Words);
        var money = values.Amounts.Select(found => OfAmount(message, found, vocabulary)).OfType<Figure>().ToList();
        Figure[] all =
        [
            .. measured,
            .. money.Where(figure => figure.Measure != Measure.Bare),
            .. values.Counts.Select(OfCount),
            .. values.Times.Select(OfTime).OfType<Figure>(),
            .. money.Where(figure => figure.Measure == Measure.Bare),
        ];
        var covered = new bool[message.Words.Count];
        var figures = new List<Figure>();
        foreach (var figure in all)
        {
            var words = covered.AsSpan(figure.First, figure.Last - figure.First + 1);
            if (!words.Contains(true))
            {
                words.Fill(true);
                figures.Add(figure);
            }
        }

        figures.Sort((one, other) => one.First.CompareTo(other.First));
        return figures;
    }

    private static Figure? OfAmount(Message message, Found found, Vocabulary vocabulary)
    {
        var amount = Amount.Of(found.Result);
        var last = found.Last;
        Measure? measure = amount switch
        {
            { IsBare: true } => Measure.Bare,
            { Per: "hour" } => Measure.Rate,
            { Per: null or "total" } => Measure.Sum,
            _ => null,
        };
        if (measure is null)
        {
            return null;
        }

        var next = message.Folded.IndexAt(last + 1);
        if (measure != Measure.Rate && next < message.Folded.Count
            && vocabulary.PartsOfValues.TryMatch(message.Folded.Texts, next, phrase => phrase.Meaning.Kind == MeaningKind.PerPerson, out _, out var length))
        {
            (measure, last) = (Measure.SumPerPerson, message.Folded.Indexes[next + length - 1]);
        }

        var (min, max) = (amount.Min ?? amount.Max!.Value, amount.Max ?? amount.Min!.Value);
        return new Figure(measure.Value, min, max, found.First, last, amount.Currency);
    }

    private static Figure OfCount(Found found)
    {
        var value = (string)found.Result.Resolution[ResolutionKey.Value];
        var ends = value.Trim('(', '[', ')', ']').Split(',', StringSplitOptions.RemoveEmptyEntries).Select(text => decimal.Parse(text, CultureInfo.InvariantCulture)).ToArray();
        return new Figure(Measure.People, ends[0], ends[^1], found.First, found.Last);
    }

    /// <summary>Days of the calendar are no length.</summary>
    private static Figure? OfTime(Found found) =>
        Period.Of(found.Result) is { IsLength: true } period
            ? new Figure(Measure.Months, Months(period.MinSpan ?? period.MaxSpan!.Value), Months(period.MaxSpan ?? period.MinSpan!.Value), found.First, found.Last)
            : null;

    private static decimal Months(Span span) => decimal.Round(span.Months + (span.Days / TimeUnit.DaysInMonth), 1);
}
