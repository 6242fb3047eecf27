using SourcingBot.Understanding.Amounts;
using SourcingBot.Understanding.Answers;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Numbers;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Assumptions;

/// <summary>Finds exchange rates: "a pound is 1.27 dollars", "1 GBP = 1.27 USD", "€1 at $1.10".</summary>
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
            if (!several[i] && ReadAt(message, i) is var (rate, span))
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
        if (Currencies.At(words, index) is not ({ Code: { } from }, var i))
        {
            return null;
        }

        // "£1 is $1.27"
        i += words.Is(i, "1") ? 1 : 0;
        if (AfterLink(message, i) is not { } next)
        {
            return null;
        }

        var leading = Currencies.At(words, next);
        if (_numbers.Read(words, leading?.End ?? next) is not { } number || number.Value is <= 0 or > Most)
        {
            return null;
        }

        var target = leading ?? Currencies.At(words, number.End);
        return target is ({ Code: { } to }, var end) && to != from
            ? (new ExchangeRate(from, to, number.Value), new WordSpan(index, Math.Max(end, number.End) - 1))
            : null;
    }

    /// <summary>The word after "is", "=" and their like; null where nothing links.</summary>
    private int? AfterLink(Message message, int index)
    {
        if (message.Words[index].Text is "=" or "≈" or ":")
        {
            return index + 1;
        }

        var folded = message.Folded.IndexAt(index);
        return folded < message.Folded.Count && message.Folded.Indexes[folded] == index
            && vocabulary.PartsOfValues.TryMatch(message.Folded.Texts, folded, phrase => phrase.Meaning.Kind == MeaningKind.Exchange, out _, out var length)
                ? message.Folded.Indexes[folded + length - 1] + 1
                : null;
    }
}
