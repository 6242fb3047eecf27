using Microsoft.Recognizers.Text;
using SourcingBot.Understanding.Grammars;
using SourcingBot.Understanding.Numbers;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Amounts;

/// <summary>Finds amounts of money: one figure or a range, bounded or not, with currency and rate. Looks at a bounded number of words from each.</summary>
internal sealed class AmountModel : WordModel
{
    /// <summary>Two figures joined by "or" that lie further apart are alternatives, not the ends of what one means.</summary>
    private const decimal WidestAlternative = 5;

    /// <summary>Rate, bound, tax, tolerance and currency, in any order behind a figure.</summary>
    private const int MostParts = 5;

    /// <summary>Words between a figure and its currency: "100k, currency is euros".</summary>
    private const int MostApart = 3;

    /// <summary>No clock shows it before "pm".</summary>
    private const int NoHourOfClock = 13;

    private readonly NumberReader _numbers;

    public AmountModel(Grammar grammar, string locale)
        : base("currency", locale, grammar) =>
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
        var range = ReadOrder(words, index) ?? ReadRange(words, index);
        if (range is not { } r)
        {
            return null;
        }

        var (low, high, end, isBare) = (r.Low.Value, r.High.Value, r.End, r.IsBare);
        var currency = r.High.Currency is { IsCode: true } || r.Low.Currency is null ? r.High.Currency ?? r.Low.Currency : r.Low.Currency;
        Rate? rate = null;
        var before = AmountLimits.Leading(words, index);
        (Limit Limit, int End) after = (r.IsMore ? Limit.AtLeast : Limit.None, end);
        for (var parts = 0; parts < MostParts; parts++)
        {
            if (Asides.After(words, end) is var aside && aside > end)
            {
                end = aside;
            }
            else if (rate is null && (Rates.At(words, end) ?? Rates.Apart(words, end)) is { } said)
            {
                (rate, end) = said;
            }
            else if (after.Limit == Limit.None && (after = AmountLimits.Trailing(words, end, before.Limit != Limit.None)).Limit != Limit.None)
            {
                end = after.End;
            }
            else if (currency is { Unit: "Dollar", IsCode: false } && Currencies.Nation(words, end) is var (nation, next))
            {
                (currency, end) = (currency with { Code = nation, IsCode = true }, next);
            }
            else if ((Currencies.At(words, end) ?? CurrencyApart(words, end)) is { } late && currency is not { IsCode: true } && (currency is null || late.Currency.IsCode) && (currency is null || words[late.End - 1].Text.Length > 1))
            {
                (currency, end) = late;
            }
        }

        isBare &= currency is null;
        if (isBare && high < NoHourOfClock && rate is { Per: "month" } && words.Is(r.End, words.Grammar.Amounts.Afternoon))
        {
            // "5 pm"
            return (null, index, end);
        }

        rate ??= Rates.Leading(words, index);
        if (before.Limit == Limit.AtLeast && after.Limit == Limit.Refused)
        {
            // "Anything above 100k is too much"
            (before.Limit, after.Limit) = (Limit.AtMost, Limit.None);
        }

        if (IsNegative(words, index) || IsShare(words, index) || before.Limit == Limit.Refused || after.Limit == Limit.Refused || high == 0 || r.IsRefused)
        {
            return (null, index, end);
        }

        var factor = rate?.Factor ?? 1;
        (decimal? min, decimal? max) = (decimal.Round(Math.Min(low, high) * factor, 2), decimal.Round(Math.Max(low, high) * factor, 2));
        var limit = after.Limit != Limit.None ? after.Limit : before.Limit;
        if (low != high && !r.IsOrder && (after.Limit == Limit.AtMost || (limit == Limit.AtLeast && before.Limit == Limit.AtLeast && words.Is(before.Start, words.Grammar.Amounts.Starts))))
        {
            // "From 50k to 80k", "50-80k max": both ends are named.
            limit = Limit.None;
        }

        // Of a bounded range the bound takes the far end: "under six figures" is up to where they begin.
        (min, max) = limit switch
        {
            Limit.AtMost => (null, r.IsOrder ? min : max),
            Limit.AtLeast => (min, null),
            _ => (min, max),
        };
        var start = before.Limit == Limit.None ? index : before.Start;
        return (new Amount(min, max, currency?.Code, currency?.Unit, rate?.Per, isBare && rate is null), start, end);
    }

    /// <summary>"100k, in euros", "100k-ish dollars", "one hundred thousand (100,000) dollars".</summary>
    private static (Currency Currency, int End)? CurrencyApart(WordList words, int index)
    {
        var i = index;
        while (i - index < MostApart && words.Is(i, words.Grammar.Amounts.BeforeCurrency))
        {
            i++;
        }

        return i > index && Currencies.At(words, i) is var (currency, end) && words[end].Kind != WordKind.Digits ? (currency, end) : null;
    }

    private Range? ReadRange(WordList words, int index)
    {
        var isBetween = words.Is(index - 1, words.Grammar.Common.Between);
        if ((ReadMoney(words, index, isBetween ? NumberStyle.BeforeAnd : NumberStyle.None) ?? ReadPart(words, index, isBetween)) is not { } first)
        {
            return null;
        }

        var joint = first.End + (words.Is(first.End, words.Grammar.Numbers.Ish) ? 1 : words.Is(first.End, "-") && words.Is(first.End + 1, words.Grammar.Numbers.Ish) ? 2 : 0);
        var next = Connector(words, joint, isBetween);
        if (next > joint && ReadMoney(words, next, NumberStyle.None, isSecond: true) is { } second)
        {
            var (low, high) = Borrowed(first, second);
            var isSlashed = words.Is(first.End, "/") || (words.Is(first.End, ",") && next == first.End + 1);
            if (second.Value > 0 && !IsCounted(words, second) && (first.Currency?.Code == second.Currency?.Code || first.Currency is null || second.Currency is null)
                && !(isSlashed && (second.IsBare || high <= low || high >= low * 2 || (words.Is(first.End, ",") && !first.IsBare))))
            {
                var isRefused = words.Is(next - 1, words.Grammar.Common.Or) && Math.Max(low, high) > Math.Min(low, high) * WidestAlternative;
                return new Range(first with { Value = low }, second with { Value = high }, second.End, first.IsBare && second.IsBare, IsRefused: isRefused, IsMore: second.IsMore);
            }
        }

        return IsCounted(words, first) || IsSaying(words, index, first) ? null : new Range(first, first, first.End, first.IsBare, IsMore: first.IsMore);
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

        // "80 to 50k"
        if (a.Scale == 1 && b.Scale == 1000 && a.Value < 1000 && a.Value * 1000 is var highest && highest > b.Value && highest <= b.Value * 2)
        {
            return (highest, b.Value);
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
        // "50k - to be clear": the words after it must be the next figure, which the caller checks.
        var known = words.Grammar.Amounts;
        if (words.Is(end, "-") && words.Is(end + 1, ">"))
        {
            return end + 2;
        }

        if (words.Is(end, known.Joins))
        {
            return words.Is(end + 1, known.BeforeMaximum) ? AfterMaximum(words, end + 1)
                : known.UpTo.TryMatch(words, end + 1, 1, out _, out var bound) ? end + 1 + bound
                : words.Is(end + 1, known.Maybe) ? end + 2
                : end + 1;
        }

        if (known.UpTo.TryMatch(words, end, 1, out _, out var length))
        {
            return end + length;
        }

        if (words.Is(end, known.PlainJoins) || (isBetween && words.Is(end, words.Grammar.Common.And)))
        {
            return end + 1;
        }

        if (words.Is(end, ".") && words.Is(end + 1, ".") && words[end + 1].IsGlued)
        {
            return end + (words.Is(end + 2, ".") ? 3 : 2);
        }

        if (((words.Is(end, ",") || words.Is(end, words.Grammar.Common.And)) && words.Is(end + 1, known.MaybeBehindComma)) || (words.Is(end, ",") && words.Is(end + 1, words.Grammar.Common.Or)))
        {
            return end + 2;
        }

        return words[end].Text is "," or "/" || words.Is(end, known.MaybeAlone) ? end + 1 : end;
    }

    /// <summary>"50 to a maximum of 80k" names the end of a range.</summary>
    private static int AfterMaximum(WordList words, int index)
    {
        var i = index + (words.Is(index, words.Grammar.Amounts.ArticleOfMaximum) ? 1 : 0);
        return words.Is(i, words.Grammar.Amounts.Maximum) ? i + (words.Is(i + 1, words.Grammar.Common.Of) ? 2 : 1) : index;
    }

    /// <summary>A fraction that borrows the magnitude of the one that follows it.</summary>
    private Money? ReadPart(WordList words, int index, bool isBetween) =>
        NumberReader.ReadPart(words, index) is { } part && Connector(words, part.End, isBetween) is var next && next > part.End
        && ReadMoney(words, next, NumberStyle.None, isSecond: true) is { Number.Scale: >= 100_000 } ? new Money(part, null, part.End, IsBare: true) : null;

    private Money? ReadMoney(WordList words, int index, NumberStyle more, bool isSecond = false)
    {
        var i = index;
        Currency? currency = null;
        if (Currencies.Before(words, i) is { } leading)
        {
            (currency, i) = leading;
            // "CAD $250k": the code says whose dollars.
            i += leading.Currency.IsCode && words[i].Kind == WordKind.Sign && Currencies.At(words, i) is not null ? 1 : 0;
            i += words.Is(i, words.Grammar.Amounts.About) || (words.Is(i, ".") && words[i - 1].Kind == WordKind.Letters) ? 1 : 0;
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
        if (number.Scale == 1 && words.Is(i, words.Grammar.Amounts.LakhsPerYear))
        {
            return new Money(number with { Value = number.Value * 100_000, Scale = 100_000 }, Currencies.OfLakhsPerYear, i, false);
        }

        // "80+k"
        var isMore = number.Scale == 1 && words.Is(i, "+") && words[i].IsGlued && words[i + 1].IsGlued && words.Is(i + 1, words.Grammar.Amounts.BehindPlus);
        if (isMore)
        {
            var scale = words.Grammar.Numbers.Magnitudes[words[i + 1].Text];
            (number, i) = (number with { Value = number.Value * scale, Scale = scale }, i + 2);
        }

        if (currency is null && number.Scale == 1 && Currencies.Scaled(words, i) is var (factor, scaled))
        {
            return new Money(number with { Value = number.Value * factor, Scale = factor }, scaled, i + 1, false);
        }

        if (currency is not null && number.Scale == 1 && words[index].IsGlued && words.Is(index - 1, words.Grammar.Amounts.BeforeSign) && !words[index - 1].IsGlued)
        {
            // "k€ 10"
            number = number with { Value = number.Value * 1_000, Scale = 1_000 };
        }

        // "100'000.- CHF"
        i += words[i].IsGlued && words[i].Text is "." or "," && words.Is(i + 1, "-") && words[i + 1].IsGlued && words[i + 2].Kind != WordKind.Digits ? 2 : 0;

        // "2 Mio. EUR"
        i += words.Is(i, ".") && words.Is(i - 1, words.Grammar.Amounts.Abbreviated) && Currencies.At(words, i + 1) is not null ? 1 : 0;
        if (Currencies.At(words, i) is { } trailing && (currency is null || trailing.Currency.IsCode || words[i].Text.Length > 2))
        {
            // "$1,000,000 CAD": the code says whose dollars.
            (currency, i) = (currency is { IsCode: true } ? currency : trailing.Currency, trailing.End);
        }

        var isPartOfName = words[i].IsGlued && ((words[i].Kind == WordKind.Letters && words[i - 1].Kind == WordKind.Digits) || (words[i].Kind == WordKind.Digits && words[i - 1].Kind == WordKind.Letters));
        // "$50ph" is a rate, and "8ish" about eight.
        isPartOfName &= !words.Is(i, words.Grammar.Numbers.Ish) && (currency is null || Rates.At(words, i) is null);
        if (isPartOfName || (words.Is(i, "%") && currency is null) || words.Is(i, words.Grammar.Common.Percent))
        {
            return null;
        }

        return new Money(number, currency, i, currency is null && number.Scale < 1_000, isMore);
    }

    /// <summary>The 3 of "Q3", the 19 of "covid19", the parts of a date or a clock time.</summary>
    private static bool IsPartOfName(WordList words, int index) =>
        words[index].Kind == WordKind.Digits
        && ((words[index].IsGlued && (words[index - 1].Kind == WordKind.Letters || words[index - 1].Text is "/" or ":" or "#" or "_" or "^"))
            || (words[index].IsGlued && words.Is(index - 1, "-") && words[index - 1].IsGlued && words[index - 2].Kind == WordKind.Letters)
            || (words[index + 1].IsGlued && words[index + 1].Text is "/" or ":" or "-" && words[index + 2].Kind == WordKind.Digits && words[index + 3].IsGlued && words.Is(index + 3, words[index + 1].Text) && words[index + 4].Kind == WordKind.Digits));

    /// <summary>A figure that counts something else: 6 months, 200k users.</summary>
    private static bool IsCounted(WordList words, Money money) =>
        money.Currency is null && (IsMeasure(words, money.End) || IsOtherCount(words, money));

    /// <summary>"10 m of cable", "3 mm thick", "50k of traffic".</summary>
    private static bool IsMeasure(WordList words, int end) =>
        (words.Is(end - 1, words.Grammar.Amounts.Lengths) && words.Is(end, words.Grammar.Amounts.Measured))
        || (words.Is(end, words.Grammar.Common.Of) && words[end + 1].Kind == WordKind.Letters && !words.Grammar.Amounts.MoneyNames.Contains(words[end + 1].Text) && !words.Grammar.Amounts.MoneyNames.Contains(words[end + 2].Text) && Currencies.At(words, end + 1) is null);

    private static bool IsOtherCount(WordList words, Money money) =>
        !(words.Is(money.End, words.Grammar.Amounts.MinutesOrMinimum) && money.Number.Scale > 1)
        && (Counted.IsAt(words, money.End, mayJoin: money.IsBare) || (Counted.IsPlural(words, money.End) && Rates.At(words, money.End) is null && Currencies.At(words, money.End) is null));

    /// <summary>The whole of which somebody names a part: "25% of 400k", "half of 400k".</summary>
    private static bool IsShare(WordList words, int index) =>
        words.Is(index - 1, words.Grammar.Common.Of) && words.Is(index - 2, words.Grammar.Amounts.Shares);

    /// <summary>"One in a million", "thanks a million", "I feel like a million dollars".</summary>
    private static bool IsSaying(WordList words, int index, Money money) =>
        words.Is(index, words.Grammar.Common.A)
        && (words.Grammar.Amounts.BeforeLikeness.TryMatch(words, index - 1, -1, out _, out _)
            || (money.Currency is null && (words.Grammar.Amounts.BeforeSaying.TryMatch(words, index - 1, -1, out _, out _) || words.Is(money.End, words.Grammar.Amounts.BehindSaying))));

    private static bool IsNegative(WordList words, int index)
    {
        var sign = words[index - 1];
        if (words[index].IsGlued && sign.Is("-"))
        {
            // "budget -50k" and "-50k" are below zero; in "a-50k" and "10-50k" the dash joins.
            return !sign.IsGlued || words[index - 2].Kind == WordKind.Sign;
        }

        return (words.Is(index - 1, words.Grammar.Amounts.Minus) && !words.Is(index - 2, words.Grammar.Amounts.PlusOr)) || words.Is(index - 1, words.Grammar.Amounts.Negative)
            || (words.Is(index, "$") || words.Is(index, "€") || words.Is(index, "£")) && words.Is(index + 1, "-");
    }

    private static Range? ReadOrder(WordList words, int index)
    {
        if (OrderReader.Read(words, index) is not var (low, high, end))
        {
            return null;
        }

        // "Hundreds of thousands of dollars", but not "of users".
        if (words.Is(end, words.Grammar.Common.Of))
        {
            return Currencies.At(words, end + 1) is var (currency, last) ? new Range(Money.Plain(low, currency, last), Money.Plain(high, currency, last), last, IsBare: false, IsOrder: true) : null;
        }

        var money = Money.Plain(low, null, end);
        return IsCounted(words, money) ? null : new Range(money, Money.Plain(high, null, end), end, IsBare: false, IsOrder: true);
    }

    private readonly record struct Money(Number Number, Currency? Currency, int End, bool IsBare, bool IsMore = false)
    {
        private readonly decimal? _value;

        public decimal Value
        {
            get => _value ?? Number.Value;
            init => _value = value;
        }

        public static Money Plain(decimal value, Currency? currency, int end) => new(new Number(value, end), currency, end, IsBare: false);

        public bool HasCents => Number.Value != decimal.Truncate(Number.Value);
    }

    private readonly record struct Range(Money Low, Money High, int End, bool IsBare, bool IsOrder = false, bool IsRefused = false, bool IsMore = false);
}
