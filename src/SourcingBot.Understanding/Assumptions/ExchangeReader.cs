using SourcingBot.Understanding.Amounts;
using SourcingBot.Understanding.Answers;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Numbers;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Assumptions;

/// <summary>
/// Finds exchange rates: "a pound is 1.27 dollars", "1 GBP = 1.27 USD", "€1 at $1.10", "EUR/USD 1.10", "1.27 dollars per pound"; also one of
/// zero, which nobody can calculate with.
/// </summary>
internal sealed class ExchangeReader(Vocabulary vocabulary, string locale)
{
    /// <summary>More of a currency than one of any other makes.</summary>
    private const decimal Most = 1_000_000;

    private readonly NumberReader _numbers = new(Locales.HasDecimalComma(locale) ? NumberStyle.DecimalComma : NumberStyle.None);

    public List<(ExchangeRate Rate, WordSpan Span)> Read(Message message, List<Found> amounts)
    {
        // "2 pounds are 2.50 dollars" is no rate.
        var several = new bool[message.Words.Count];
        foreach (var found in amounts.Where(found => Amount.Of(found.Result) is not { Min: 1, Max: 1 }))
        {
            Array.Fill(several, true, found.First, found.Last - found.First + 1);
        }

        var rates = new List<(ExchangeRate, WordSpan)>();
        for (var i = 0; i < message.Words.Count;)
        {
            if (((several[i] ? null : ReadAt(message, i)) ?? ReadPer(message, i)) is var (rate, span))
            {
                rates.Add((rate, span));
                i = span.Last + 1;
            }
            else
            {
                i++;
            }
        }

        return rates;
    }

    private (ExchangeRate Rate, WordSpan Span)? ReadAt(Message message, int index)
    {
        var words = message.Words;
        if (Currencies.At(words, index) is not ({ Code: { } from }, var i) || IsPlural(words, index))
        {
            return null;
        }

        if (words.Is(i, "/") && Currencies.At(words, i + 1) is ({ Code: { } quoted }, var quotedEnd))
        {
            return quoted != from && NumberAt(words, AfterLink(message, quotedEnd, MeaningKind.Exchange) ?? quotedEnd) is { } quote
                ? (new ExchangeRate(from, quoted, quote.Value), new WordSpan(index, quote.End - 1))
                : null;
        }

        // "£1 is $1.27"
        i += words.Is(i, "1") ? 1 : 0;
        if (AfterLink(message, i, MeaningKind.Exchange) is not { } next)
        {
            return null;
        }

        var leading = Currencies.At(words, next);
        if (NumberAt(words, leading?.End ?? next) is not { } number)
        {
            return null;
        }

        var target = leading ?? Currencies.At(words, number.End);
        return target is ({ Code: { } to }, var end) && to != from && Rates.At(words, Math.Max(end, number.End)) is null
            ? (new ExchangeRate(from, to, number.Value), new WordSpan(index, Math.Max(end, number.End) - 1))
            : null;
    }

    /// <summary>"1.27 dollars per pound", "$1.10 for one euro".</summary>
    private (ExchangeRate Rate, WordSpan Span)? ReadPer(Message message, int index)
    {
        var words = message.Words;
        var leading = Currencies.At(words, index);
        if (NumberAt(words, leading?.End ?? index) is not { } number || (leading ?? Currencies.At(words, number.End)) is not ({ Code: { } to }, var end))
        {
            return null;
        }

        return AfterLink(message, Math.Max(end, number.End), MeaningKind.ExchangePer) is { } next && Currencies.At(words, next) is ({ Code: { } from }, var last) && from != to
            ? (new ExchangeRate(from, to, number.Value), new WordSpan(index, last - 1))
            : null;
    }

    /// <summary>"In euros, at 40 dollars" and "40 dollars are … euros" name no rate.</summary>
    private static bool IsPlural(WordList words, int index) => words[index].Kind == WordKind.Letters && words[index].Length > 3 && words.Grammar.Forms.EndsAsPlural(words[index].Text);

    private Number? NumberAt(WordList words, int index) => _numbers.Read(words, index) is { Value: >= 0 and <= Most } number ? number : null;

    /// <summary>The word after "is", "=" and their like, articles passed over; null where nothing links.</summary>
    private int? AfterLink(Message message, int index, MeaningKind kind)
    {
        if (message.Words[index].Text is "=" or "≈" && kind == MeaningKind.Exchange)
        {
            return index + 1;
        }

        var (folded, words) = (message.Folded, message.Words);
        var at = folded.IndexAt(index);
        if (at >= folded.Count || folded.Indexes[at] != index
            || !vocabulary.PartsOfValues.TryMatch(folded.Texts, at, phrase => phrase.Meaning.Kind == kind, out _, out var length))
        {
            return null;
        }

        var next = folded.Indexes[at + length - 1] + 1;
        return words.Is(next, words.Grammar.Assumptions.Articles) ? next + 1 : next;
    }
}
