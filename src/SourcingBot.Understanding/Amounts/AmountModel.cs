using Microsoft.Recognizers.Text;
using SourcingBot.Understanding.Numbers;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Amounts;

/// <summary>Finds amounts of money: one figure or a range, bounded or not, with currency and rate. Looks at a bounded number of words from each.</summary>
internal sealed class AmountModel : WordModel
{
    private static readonly Dictionary<string, int> Figures = new(StringComparer.Ordinal)
    {
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["4"] = 4,
        ["5"] = 5,
        ["6"] = 6,
        ["7"] = 7,
        ["8"] = 8,
    };

    private readonly NumberReader _numbers;

    public AmountModel(string locale)
        : base("currency", locale) =>
        _numbers = new NumberReader(NumberStyle.Money | (Locales.HasDecimalComma(locale) ? NumberStyle.DecimalComma : NumberStyle.None));

    public override List<ModelResult> Read(WordList words)
    {
        var results = new List<ModelResult>();
        for (var i = 0; i < words.Count;)
        {
            if (ReadAt(words, i) is var (amount, start, end))
            {
                if (amount is not null)
                {
                    results.Add(amount.ToResult(words.Written(start, end), words[start].Start));
                }

                i = end;
            }
            else
            {
                i++;
            }
        }

        return results;
    }

    /// <summary>An amount that begins here; a null amount is one that was seen and is refused (negative, "not 6").</summary>
    private (Amount? Amount, int Start, int End)? ReadAt(WordList words, int index)
    {
        var range = ReadFigures(words, index) ?? ReadRange(words, index);
        if (range is not { } r)
        {
            return null;
        }

        var (low, high, end, isBare) = (r.Low.Value, r.High.Value, r.End, r.IsBare);
        var currency = r.High.Currency is { IsCode: true } || r.Low.Currency is null ? r.High.Currency ?? r.Low.Currency : r.Low.Currency;
        Rate? rate = null;
        (Limit Limit, int End) after = (Limit.None, end);
        for (var parts = 0; parts < 3; parts++)
        {
            if (rate is null && Rates.At(words, end) is { } said)
            {
                (rate, end) = said;
            }
            else if (after.Limit == Limit.None && (after = AmountLimits.Trailing(words, end)).Limit != Limit.None)
            {
                end = after.End;
            }
            else if (currency is { Unit: "Dollar", IsCode: false } && Currencies.Nation(words[end]) is { } nation)
            {
                (currency, end) = (currency with { Code = nation, IsCode = true }, end + 1);
            }
            else if (Currencies.At(words, end) is { } late && currency is not { IsCode: true } && (currency is null || late.Currency.IsCode) && words[end].Text.Length > 1)
            {
                (currency, end) = late;
            }
        }

        rate ??= Rates.Leading(words, index);
        var before = AmountLimits.Leading(words, index);
        if (IsNegative(words, index) || before.Limit == Limit.Refused || high == 0)
        {
            return (null, index, end);
        }

        var factor = rate?.Factor ?? 1;
        (decimal? min, decimal? max) = (decimal.Round(Math.Min(low, high) * factor, 2), decimal.Round(Math.Max(low, high) * factor, 2));
        var limit = after.Limit != Limit.None ? after.Limit : before.Limit;
        if (low != high && limit == Limit.AtLeast && before.Limit == Limit.AtLeast && words.Is(before.Start, "from"))
        {
            limit = Limit.None;
        }

        // Of a bounded range the bound takes the far end: "under six figures" is up to where they begin.
        (min, max) = limit switch
        {
            Limit.AtMost => (null, r.IsFigures ? min : max),
            Limit.AtLeast => (min, null),
            _ => (min, max),
        };
        var start = before.Limit == Limit.None ? index : before.Start;
        return (new Amount(min, max, currency?.Code, currency?.Unit, rate?.Per, isBare && currency is null && rate is null), start, end);
    }

    private Range? ReadRange(WordList words, int index)
    {
        var isBetween = words.Is(index - 1, "between");
        if (ReadMoney(words, index, isBetween ? NumberStyle.BeforeAnd : NumberStyle.None) is not { } first)
        {
            return null;
        }

        var next = Connector(words, first.End, isBetween);
        if (next > first.End && ReadMoney(words, next, NumberStyle.None, isSecond: true) is { } second)
        {
            var (low, high) = Borrowed(first, second);
            if (second.Value > 0 && !IsCounted(words, second) && (first.Currency?.Code == second.Currency?.Code || first.Currency is null || second.Currency is null))
            {
                return new Range(first with { Value = low }, second with { Value = high }, second.End, first.IsBare && second.IsBare);
            }
        }

        return IsCounted(words, first) ? null : new Range(first, first, first.End, first.IsBare);
    }

    /// <summary>"50-80k" is 50k to 80k, "10-15,000" is 10,000 to 15,000, "1 million to 1.5" is up to 1.5 million, "500-1m" is half a million to one.</summary>
    private static (decimal Low, decimal High) Borrowed(Money first, Money second)
    {
        var (a, b) = (first.Number, second.Number);
        if (a.Scale < 1000 && b.Scale > 1 && a.Value < 1000)
        {
            foreach (var scale in (ReadOnlySpan<decimal>)[b.Scale, b.Scale / 100, 1000])
            {
                if (scale >= 1000 && a.Value * scale < b.Value)
                {
                    return (a.Value * scale, b.Value);
                }
            }
        }

        if (a.Scale == 1 && b.Scale == 1 && b.Value >= 1000 && b.Value % 1000 == 0 && a.Value < 1000 && a.Value * 1000 < b.Value && !first.HasCents)
        {
            return (a.Value * 1000, b.Value);
        }

        if (a.Scale > 1 && b.Scale == 1 && b.Value < a.Value && b.Value < 1000)
        {
            return (a.Value, b.Value * a.Scale);
        }

        return (a.Value, b.Value);
    }

    private static int Connector(WordList words, int end, bool isBetween)
    {
        switch (words[end].Text)
        {
            case "-" or "to" or "till" or "until" or "or":
                // "50k - to be clear": the words after it must be the next figure, which the caller checks.
                return end + 1;
            case "and" when isBetween:
                return end + 1;
            case "," or "and" or "/":
                return words[end + 1].Text is "maybe" or "perhaps" or "possibly" or "probably" && !words.Is(end, "/") ? end + 2 : end;
            case "maybe" or "perhaps":
                return end + 1;
            default:
                return end;
        }
    }

    private Money? ReadMoney(WordList words, int index, NumberStyle more, bool isSecond = false)
    {
        var i = index;
        Currency? currency = null;
        if (Currencies.At(words, i) is { } leading)
        {
            (currency, i) = leading;
            i += words.Is(i, ":") || words.Is(i, ".") || words.Is(i, "~") ? 1 : 0;
            if (words[i].Kind != WordKind.Digits && words[i].Kind != WordKind.Letters)
            {
                return null;
            }
        }

        if (currency is null && !isSecond && IsPartOfName(words, i))
        {
            return null;
        }

        var style = more | (currency?.Code is "BRL" ? NumberStyle.MilIsThousand : NumberStyle.None);
        if ((style == NumberStyle.None ? _numbers : _numbers.With(style)).Read(words, i) is not { } number)
        {
            return null;
        }

        i = number.End;
        if (Currencies.At(words, i) is { } trailing && (currency is null || trailing.Currency.IsCode || words[i].Text.Length > 2))
        {
            // "$1,000,000 CAD": the code says whose dollars.
            (currency, i) = (currency is { IsCode: true } ? currency : trailing.Currency, trailing.End);
        }

        var isGluedToLetters = words[i].Kind == WordKind.Letters && words[i].IsGlued && words[i - 1].Kind == WordKind.Digits;
        if (isGluedToLetters || (words.Is(i, "%") && currency is null) || words.Is(i, "percent"))
        {
            return null;
        }

        return new Money(number, currency, i, currency is null && number.Scale == 1);
    }

    /// <summary>The 3 of "Q3", the 19 of "covid19", the parts of a date or a clock time.</summary>
    private static bool IsPartOfName(WordList words, int index) =>
        words[index].Kind == WordKind.Digits
        && ((words[index].IsGlued && (words[index - 1].Kind == WordKind.Letters || words[index - 1].Text is "/" or ":" or "#" or "_"))
            || (words[index].IsGlued && words.Is(index - 1, "-") && words[index - 1].IsGlued && words[index - 2].Kind == WordKind.Letters)
            || (words[index + 1].IsGlued && words[index + 1].Text is "/" or ":" or "-" && words[index + 2].Kind == WordKind.Digits && words[index + 3].IsGlued && words.Is(index + 3, words[index + 1].Text)));

    /// <summary>A figure that counts something else: 6 months, 200k users.</summary>
    private static bool IsCounted(WordList words, Money money) =>
        money.Currency is null && Counted.IsAt(words, money.End, mayJoin: money.IsBare);

    private static bool IsNegative(WordList words, int index)
    {
        var sign = words[index - 1];
        if (words[index].IsGlued && sign.Is("-"))
        {
            // "budget -50k" and "-50k" are below zero; in "a-50k" and "10-50k" the dash joins.
            return !sign.IsGlued || words[index - 2].Kind == WordKind.Sign;
        }

        return sign.Is("minus") || sign.Is("negative")
            || (words.Is(index, "$") || words.Is(index, "€") || words.Is(index, "£")) && words.Is(index + 1, "-");
    }

    /// <summary>"Six figures" and its thirds.</summary>
    private static Range? ReadFigures(WordList words, int index)
    {
        var i = index + (words[index].Text is "low" or "mid" or "high" or "middle" ? 1 : 0);
        if (!Figures.TryGetValue(words[i].Text, out var figures))
        {
            return null;
        }

        var noun = i + (words.Is(i + 1, "-") ? 2 : 1);
        if (words[noun].Text is not ("figures" or "figure"))
        {
            return null;
        }

        var unit = 1m;
        for (var power = 1; power < figures; power++)
        {
            unit *= 10;
        }

        var (low, high) = words[index].Text switch
        {
            "low" => (unit, (4 * unit) - 1),
            "mid" or "middle" => (4 * unit, (7 * unit) - 1),
            "high" => (7 * unit, (10 * unit) - 1),
            _ => (unit, (10 * unit) - 1),
        };
        return new Range(Plain(low, noun + 1), Plain(high, noun + 1), noun + 1, IsBare: false, IsFigures: true);

        static Money Plain(decimal value, int end) => new(new Number(value, end), null, end, false);
    }

    private readonly record struct Money(Number Number, Currency? Currency, int End, bool IsBare)
    {
        private readonly decimal? _value;

        public decimal Value
        {
            get => _value ?? Number.Value;
            init => _value = value;
        }

        public bool HasCents => Number.Value != decimal.Truncate(Number.Value);
    }

    private readonly record struct Range(Money Low, Money High, int End, bool IsBare, bool IsFigures = false);
}
