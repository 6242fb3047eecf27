using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Amounts;

/// <summary>Finds currencies by their signs, codes and names.</summary>
internal static class Currencies
{
    /// <summary>Whose currency: the "Canadian" of "$250k Canadian".</summary>
    public static (string Code, int End)? Nation(WordList words, int index) =>
        words.Grammar.Currencies.Nations.TryMatch(words, index, 1, out var code, out var length) ? (code, index + length) : null;

    /// <summary>Thousands or millions and a code in one word: "50 KEUR", "100 TEUR", "2 MUSD".</summary>
    public static (decimal Factor, Currency Currency)? Scaled(WordList words, int index)
    {
        var (word, known) = (words[index], words.Grammar.Currencies);
        return word.Kind == WordKind.Letters && word.Text.Length == 4 && known.ScaleLetters.TryGetValue(word.Text[..1], out var factor) && known.ByCode(word.Text[1..]) is { } code
            ? (factor, code)
            : null;
    }

    /// <summary>So much is earned in India in a year: "12 LPA", lakhs per annum.</summary>
    public static Currency OfLakhsPerYear { get; } = CurrencyCodes.Of("INR") with { IsCode = true };

    /// <summary>A currency before a number, and the first word after it.</summary>
    public static (Currency Currency, int End)? Before(WordList words, int index)
    {
        var known = words.Grammar.Currencies;
        if (IsInCapitals(words, index))
        {
            return (known.ByCode(words[index].Text)!, index + 1);
        }

        // "R 1 million", "R250,000"; the R of "R2" names something else.
        if (words[index + 1].Kind == WordKind.Digits && known.ByLetter(words[index].Text) is { } lettered)
        {
            return words[index + 1].Length > 4 || words.Grammar.Numbers.Magnitudes.ContainsKey(words[index + 2].Text) ? (lettered, index + 1) : null;
        }

        return At(words, index) is var (currency, end) && !(words.Is(index, known.OnlyBehind) && words[end - 1].Kind == WordKind.Letters) ? (currency, end) : null;
    }

    /// <summary>"TRY 1m": capitals tell it from the verb, unless the word before has them too ("LET US TRY 100K").</summary>
    private static bool IsInCapitals(WordList words, int index) =>
        words.Is(index, words.Grammar.Currencies.CapitalCodes) && words[index + 1].Kind == WordKind.Digits && !words.Message.AsSpan(words[index].Start, words[index].Length).ContainsAnyExceptInRange('A', 'Z')
        && (index == 0 || words[index - 1].Kind == WordKind.Sign || !words.Message.AsSpan(words[index - 1].Start, words[index - 1].Length).ContainsAnyInRange('A', 'Z'));

    /// <summary>A currency that begins at the word, and the first word after it.</summary>
    public static (Currency Currency, int End)? At(WordList words, int index)
    {
        var (word, known) = (words[index], words.Grammar.Currencies);
        if (word.Kind == WordKind.Sign)
        {
            return CurrencyCodes.BySign(word.Text) is { } sign ? (sign, index + 1) : null;
        }

        if (word.Kind != WordKind.Letters)
        {
            return null;
        }

        if (words.Is(index + 1, "$") && words[index + 1].IsGlued && known.BeforeDollar(word.Text) is { } prefixed)
        {
            return (prefixed, index + 2);
        }

        if (word.Is(known.NetworkDirective) && words.Is(index + 1, "2"))
        {
            // A directive on the security of networks, not two shekels.
            return null;
        }

        if (known.ByCode(word.Text) is { } code)
        {
            return (code, index + 1);
        }

        if (known.Named(word.Text) is { } named)
        {
            // "Pounds sterling" is one name.
            return (named, index + (words.Is(index + 1, known.Sterling) ? 2 : 1));
        }

        return Nation(words, index) is var (nation, next) && known.Named(words[next].Text) is { } unit
            ? (unit with { Code = nation }, next + 1)
            : null;
    }
}
