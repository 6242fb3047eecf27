using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Numbers;

/// <summary>
/// Reads one number at a word: digits or words, fractions, magnitudes. A number has at most
/// <see cref="LongestNumber"/> words, so that a message of nothing but "million" is still read in linear time.
/// </summary>
internal sealed class NumberReader(NumberStyle style)
{
    private const int LongestNumber = 16;

    /// <summary>A trillion; whoever names more does not answer.</summary>
    public const decimal Largest = 1_000_000_000_000;

    public NumberReader With(NumberStyle more) => new(style | more);

    public Number? Read(WordList words, int index)
    {
        var number = words[index].Kind switch
        {
            WordKind.Digits => ReadDigits(words, index),
            WordKind.Letters => ReadFraction(words, index) ?? ReadVague(words, index) ?? ReadWords(words, index),
            _ => ReadSign(words, index),
        };
        // "A billion trillion" is no billion.
        return number is { } n && n.Value <= Largest && MagnitudeAt(words, n.End, afterDigits: false) is null ? n : null;
    }

    private Number? ReadDigits(WordList words, int index)
    {
        // "1/2 million", but not the date 1/2/2027.
        if (words.Is(index + 1, "/") && words[index + 2].Kind == WordKind.Digits && words[index + 2].IsGlued)
        {
            if (Fraction(words, index) is { } fraction && !words.Is(index + 3, "/"))
            {
                return Scaled(words, fraction with { End = BeforeMagnitude(words, index + 3) }, true, false);
            }

            // "80/90k" are two numbers.
            if (!style.HasFlag(NumberStyle.Money) || MagnitudeAt(words, index + 3, afterDigits: true) is null)
            {
                return null;
            }
        }

        var (written, end) = WithSpaces(words, index);
        var isScaled = MagnitudeAt(words, end, afterDigits: true) is not null;
        if (!Digits.TryRead(written, style, isScaled, out var value, out var grouped))
        {
            return null;
        }

        // "1 1/2 million", "2½ years", "two and a half": the fraction belongs to the number.
        if (words[end].Kind == WordKind.Digits && !words[end].IsGlued && words.Is(end + 1, "/") && Fraction(words, end) is { } more)
        {
            (value, end) = (value + more.Value, end + 3);
        }
        else if (Glyph(words[end]) is { } glyph)
        {
            (value, end) = (value + glyph, end + 1);
        }
        else
        {
            (value, end) = WithPoint(words, value, end);
        }

        return WithSmaller(words, AndAHalf(words, Scaled(words, new Number(value, end, 1, false, grouped || end > index + 1), true, false)));
    }

    /// <summary>"150 000": groups of three that follow after one space each.</summary>
    private static (string Written, int End) WithSpaces(WordList words, int index)
    {
        var end = index + 1;
        if (words[index].Length > 3 || words[index].Text.AsSpan().ContainsAny(".,'"))
        {
            return (words[index].Text, end);
        }

        while (words[end].Kind == WordKind.Digits && words[end].Start == words[end - 1].End + 1 && end - index < LongestNumber && IsGroup(words[end].Text))
        {
            end++;
        }

        return (end == index + 1 ? words[index].Text : string.Concat(Enumerable.Range(index, end - index).Select(i => words[i].Text)), end);
    }

    private static bool IsGroup(string text) =>
        text.Length >= 3 && text.AsSpan(0, 3).IndexOfAnyExceptInRange('0', '9') < 0 && (text.Length == 3 || !char.IsAsciiDigit(text[3]));

    private static Number? Fraction(WordList words, int index) =>
        Digits.TryRead(words[index].Text, NumberStyle.None, false, out var top, out _)
        && Digits.TryRead(words[index + 2].Text, NumberStyle.None, false, out var bottom, out _)
        && words[index].Length <= 2 && words[index + 2].Length <= 2 && bottom is > 1 and <= 10 && top < bottom
            ? new Number(top / bottom, index + 3)
            : null;

    private static decimal? Glyph(Word word) => word.Text switch { "½" => 0.5m, "¼" => 0.25m, "¾" => 0.75m, _ => null };

    /// <summary>"½ million", ".5m".</summary>
    private Number? ReadSign(WordList words, int index) =>
        words.Is(index, ".") && IsDigitsOfFraction(words, index + 1)
            ? Digits.TryRead($"0.{words[index + 1].Text}", NumberStyle.None, true, out var fraction, out _) ? Scaled(words, new Number(fraction, index + 2), true, false) : null
        : Glyph(words[index]) is { } glyph ? Scaled(words, new Number(glyph, BeforeMagnitude(words, index + 1)), true, false) : null;

    private static bool IsDigitsOfFraction(WordList words, int index) =>
        words[index].Kind == WordKind.Digits && words[index].IsGlued && words[index].Length <= 3 && words[index].Text.All(char.IsAsciiDigit)
        && (!words[index - 1].IsGlued || (words[index - 2].Kind == WordKind.Sign && !words.Is(index - 2, ".")));

    /// <summary>"¾ of a million", "2/3 of a million".</summary>
    private int BeforeMagnitude(WordList words, int index)
    {
        var i = index + (words.Is(index, words.Grammar.Common.Of) ? words.Is(index + 1, words.Grammar.Common.A) ? 2 : 1 : 0);
        return MagnitudeAt(words, i, afterDigits: false) is null ? index : i;
    }

    /// <summary>"Two point five", "1 point 25".</summary>
    private static (decimal Value, int End) WithPoint(WordList words, decimal value, int index)
    {
        if (!words.Is(index, words.Grammar.Numbers.Point) || value != decimal.Truncate(value))
        {
            return (value, index);
        }

        if (words[index + 1].Kind == WordKind.Digits)
        {
            return words[index + 1].Length <= 2 && int.TryParse(words[index + 1].Text, out var written)
                ? (value + (written / (words[index + 1].Length == 2 ? 100m : 10m)), index + 2)
                : (value, index);
        }

        var (i, unit) = (index + 1, 0.1m);
        for (; i - index <= 3 && words.Grammar.Numbers.IsDigit(words[i].Text, out var digit); i++)
        {
            (value, unit) = (value + (digit * unit), unit / 10);
        }

        return (value, i == index + 1 ? index : i);
    }

    /// <summary>The "a quarter" of "between a quarter and half a million": a part of a magnitude that stands further on.</summary>
    public static Number? ReadPart(WordList words, int index)
    {
        var i = index + (words.Is(index, words.Grammar.Common.A) ? 1 : 0);
        return words.Is(i, words.Grammar.Numbers.Half) ? new Number(0.5m, i + 1)
            : i > index && words.Is(i, words.Grammar.Numbers.Quarter) ? new Number(0.25m, i + 1)
            : null;
    }

    /// <summary>"Half a million", "a quarter of a million", "three quarters of a million": only before a magnitude.</summary>
    private Number? ReadFraction(WordList words, int index)
    {
        var known = words.Grammar.Numbers;
        var i = index + (words.Is(index, words.Grammar.Common.A) || known.IsUnit(words[index], 1) ? 1 : 0);
        var (value, length) =
            words.Is(i, known.Half) ? (0.5m, 1)
            : words.Is(i, known.Quarter) ? (0.25m, 1)
            : known.IsUnit(words[i], 3) && (words.Is(i + 1, known.Quarters) || words.Is(i + 1, known.Quarter)) ? (0.75m, 2)
            : known.IsUnit(words[i], 3) && words.Is(i + 1, "-") && words.Is(i + 2, known.Quarters) ? (0.75m, 3)
            : i > index && words.Is(i, known.Third) ? (1m / 3, 1)
            : known.IsUnit(words[i], 2) && words.Is(i + 1, known.Thirds) ? (2m / 3, 2)
            : (0, 0);
        if (value == 0)
        {
            return null;
        }

        i += length;
        i += words.Is(i, words.Grammar.Common.Of) || IsHyphen(words, i) ? 1 : 0;
        i += words.Is(i, words.Grammar.Common.A) ? 1 : 0;
        i += IsHyphen(words, i) ? 1 : 0;
        return MagnitudeAt(words, i, afterDigits: false) is { } magnitude
            ? new Number(decimal.Round(value * magnitude, 2), i + 1, magnitude)
            : null;
    }

    /// <summary>"A couple (of)" counts two, "a few" three, as in Recognizers-Text; before a magnitude they multiply it.</summary>
    private Number? ReadVague(WordList words, int index)
    {
        var (known, article) = (words.Grammar.Numbers, words.Grammar.Common.A);
        if (words.Is(index, known.Half) && words[index + (words.Is(index + 1, article) ? 2 : 1)].Is(known.Dozen))
        {
            return new Number(6, index + (words.Is(index + 1, article) ? 3 : 2));
        }

        var i = index + (words.Is(index, article) ? 1 : 0);
        var value = words.Is(i, known.Dozen) ? 12 : known.Vague.GetValueOrDefault(words[i].Text);
        if (value == 0)
        {
            return null;
        }

        i++;
        i += words.Is(i, words.Grammar.Common.Of) ? 1 : 0;
        var hundreds = words.Is(i, known.Hundred) ? 100 : 1;
        i += hundreds == 100 ? 1 : 0;
        var number = Scaled(words, new Number(value * hundreds, i, hundreds), false, true);
        return number with { IsVague = value != 12 };
    }

    private Number? ReadWords(WordList words, int index)
    {
        decimal total = 0;
        decimal current = 0;
        decimal smallest = decimal.MaxValue;
        var lastPart = 0;
        var scale = 1m;
        var started = false;
        var i = index;
        var known = words.Grammar.Numbers;
        if (words.Is(i, words.Grammar.Common.Article))
        {
            var next = known.Known(words[i + 1]);
            if (known.Emphasis.Contains(next))
            {
                next = known.Known(words[++i + 1]);
            }

            if (!known.IsHundred(next) && (!known.Magnitudes.ContainsKey(next) || known.NeedDigits.Contains(next) || known.NeedNumber.Contains(next)))
            {
                return known.Grand.Contains(next) ? new Number(1_000, i + 2, 1_000) : null;
            }

            (current, started, lastPart) = (1, true, 1);
            i++;
        }
        else if (style.HasFlag(NumberStyle.Money) && known.IsHundred(known.Known(words[i])) && known.AfterBareHundred.Contains(known.Known(words[i + 1])))
        {
            (current, started, lastPart) = (1, true, 1);
        }

        for (; i - index < LongestNumber; i++)
        {
            var word = known.Known(words[i]);
            if (words[i].Kind == WordKind.Sign)
            {
                // "twenty-five", "half-a-million"
                if (IsHyphen(words, i) && started
                    && (known.Units.ContainsKey(words[i + 1].Text) ? lastPart >= 20 : known.Tens.TryGetValue(words[i + 1].Text, out var tens) && IsHundreds(total, current, lastPart, tens)))
                {
                    continue;
                }

                break;
            }

            if (known.Units.TryGetValue(word, out var unit))
            {
                if (started && IsHundreds(total, current, lastPart, unit))
                {
                    current *= 100;
                }
                else if (started && (lastPart is > 0 and < 20 || (lastPart < 100 && unit > 9) || unit == 0))
                {
                    break;
                }

                (current, lastPart, started) = (current + unit, unit == 0 ? 1 : unit, true);
            }
            else if (known.Tens.TryGetValue(word, out var ten))
            {
                if (started && IsHundreds(total, current, lastPart, ten))
                {
                    current *= 100;
                }
                else if (started && lastPart is > 0 and < 100)
                {
                    break;
                }

                (current, lastPart, started) = (current + ten, ten, true);
            }
            else if (known.IsHundred(word) && started && current is > 0 and < 100)
            {
                (current, lastPart, scale) = (current * 100, 100, 100);
            }
            else if (started && known.Magnitudes.TryGetValue(word, out var magnitude) && !known.NeedDigits.Contains(word) && magnitude < smallest && current > 0)
            {
                magnitude = Magnitude(known, word, magnitude);
                scale = current is 100 or 200 or 300 or 400 or 500 or 600 or 700 or 800 or 900 ? magnitude * 100 : magnitude;
                if (total > 0)
                {
                    scale = 1;
                }

                (total, current, smallest, lastPart) = (total + (current * magnitude), 0, magnitude, 1000);
            }
            else if (known.Point.Contains(word) && started && lastPart < 100 && WithPoint(words, current, i) is var (exact, after) && after > i)
            {
                (current, i, lastPart) = (exact, after - 1, 100);
            }
            else if (words.Grammar.Common.And.Contains(word) && started && lastPart >= 100 && !style.HasFlag(NumberStyle.BeforeAnd) && known.IsSmall(known.Known(words[i + 1])))
            {
                continue;
            }
            else
            {
                break;
            }
        }

        if (!started)
        {
            return null;
        }

        if (total == 0 && current is > 0 and < 20 && words.Is(i, words.Grammar.Numbers.Dozens))
        {
            return new Number(current * 12, i + 1);
        }

        var value = total + current;
        return AndAHalf(words, new Number(value, i, total > 0 && current > 0 ? 1 : scale));
    }

    private static bool IsHyphen(WordList words, int index) => words.Is(index, "-") && words[index].IsGlued && words[index + 1].IsGlued;

    /// <summary>"One fifty k", "two-fifty": so many hundreds, as money is said.</summary>
    private bool IsHundreds(decimal total, decimal current, int lastPart, int next) =>
        style.HasFlag(NumberStyle.Money) && total == 0 && current == lastPart && lastPart is > 0 and < 10 && next >= 10;

    private Number Scaled(WordList words, Number number, bool afterDigits, bool afterVague)
    {
        if (words.Is(number.End, words.Grammar.Numbers.Dozens) && number.Value is > 0 and < 100 && !number.IsGrouped)
        {
            number = number with { Value = number.Value * 12, End = number.End + 1 };
        }

        if (words.Grammar.Numbers.IsHundred(words.Grammar.Numbers.Known(words[number.End])) && number.Value < 100 && !number.IsGrouped)
        {
            number = number with { Value = number.Value * 100, Scale = 100, End = number.End + 1 };
        }

        // "50 thousand", "50-thousand", and "10 k"; at most two of them: "2 hundred thousand", "1 lakh crore" is beyond the largest.
        var end = number.End + (words.Is(number.End, "-") && words[number.End].IsGlued && words[number.End + 1].Text.Length > 2 ? 1 : 0);
        // "100-odd thousand", "80ish k"
        if (words.Is(end, words.Grammar.Numbers.OddOrIsh) || (words.Is(end, "-") && words.Is(end + 1, words.Grammar.Numbers.OddOrIsh)))
        {
            var odd = end + (words.Is(end, "-") ? 2 : 1);
            end = MagnitudeAt(words, odd, afterDigits) is null ? end : odd;
        }

        if (MagnitudeAt(words, end, afterDigits) is { } magnitude)
        {
            // Too much stays too much, and must not be read without its magnitude.
            return number with { Value = number.Value > Largest / magnitude ? Largest + 1 : number.Value * magnitude, Scale = number.Scale * magnitude, End = end + 1, IsVague = afterVague };
        }

        return number;
    }

    /// <summary>"1 lakh 50 thousand", "1 million 200 thousand".</summary>
    private Number WithSmaller(WordList words, Number number)
    {
        var i = number.End;
        return style.HasFlag(NumberStyle.Money) && number.Scale >= 1_000 && words[i].Kind == WordKind.Digits && !words[i].IsGlued
            && Digits.TryRead(words[i].Text, style, isScaled: true, out var value, out _) && MagnitudeAt(words, i + 1, afterDigits: true) is { } magnitude
            && magnitude < number.Scale && value * magnitude < number.Scale
                ? number with { Value = number.Value + (value * magnitude), Scale = magnitude, End = i + 2 }
                : number;
    }

    /// <summary>"two and a half million", "a million and a half".</summary>
    private Number AndAHalf(WordList words, Number number)
    {
        if (!words.Is(number.End, words.Grammar.Common.And))
        {
            return number;
        }

        var i = number.End + 1;
        i += words.Is(i, words.Grammar.Common.A) || words.Grammar.Numbers.IsUnit(words[i], 1) ? 1 : 0;
        if (!words.Is(i, words.Grammar.Numbers.Half))
        {
            return number;
        }

        i++;
        if (number.Scale > 1)
        {
            return number with { Value = number.Value + (number.Scale / 2), End = i };
        }

        return Scaled(words, number with { Value = number.Value + 0.5m, End = i }, afterDigits: false, afterVague: false);
    }

    private decimal? MagnitudeAt(WordList words, int index, bool afterDigits)
    {
        var word = words[index];
        if (word.Kind != WordKind.Letters)
        {
            return null;
        }

        var numbers = words.Grammar.Numbers;
        var known = numbers.Known(word);
        return numbers.Magnitudes.TryGetValue(known, out var magnitude) && (afterDigits || !numbers.NeedDigits.Contains(known))
            && (!numbers.Glued.Contains(known) || (word.IsGlued && style.HasFlag(NumberStyle.Money)))
            ? Magnitude(numbers, known, magnitude)
            : null;
    }

    private decimal Magnitude(NumberWords known, string word, decimal magnitude) =>
        known.ThousandInSome.Contains(word) && style.HasFlag(NumberStyle.MilIsThousand) ? 1_000 : magnitude;
}
