using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Amounts;

/// <summary>Signs, codes and names of currencies. A bare "$" is the US dollar and a bare "¥" the yen, as in Recognizers-Text.</summary>
internal static class Currencies
{
    // Codes that are English words (all, try, top, cup, mad) are left out.
    private static readonly string[] Codes =
    [
        "usd", "eur", "gbp", "jpy", "cny", "inr", "chf", "cad", "aud", "nzd", "sgd", "hkd", "sek", "nok", "dkk", "pln", "czk", "huf", "ron", "bgn", "uah",
        "ils", "aed", "sar", "qar", "zar", "brl", "mxn", "ars", "clp", "cop", "krw", "vnd", "thb", "php", "idr", "myr", "twd", "rub", "isk", "ngn", "kes", "egp", "pkr", "bdt", "lkr",
    ];

    private static readonly Dictionary<string, Currency> Names = new(StringComparer.Ordinal)
    {
        ["dollar"] = new("USD", "Dollar"),
        ["dollars"] = new("USD", "Dollar"),
        ["bucks"] = new("USD", "Dollar"),
        ["buck"] = new("USD", "Dollar"),
        ["dollor"] = new("USD", "Dollar"),
        ["euro"] = new("EUR", "Euro"),
        ["euros"] = new("EUR", "Euro"),
        ["pound"] = new("GBP", "Pound"),
        ["pounds"] = new("GBP", "Pound"),
        ["quid"] = new("GBP", "Pound"),
        ["sterling"] = new("GBP", "Pound"),
        ["yen"] = new("JPY", "Japanese yen"),
        ["yuan"] = new("CNY", "Chinese yuan"),
        ["rmb"] = new("CNY", "Chinese yuan"),
        ["renminbi"] = new("CNY", "Chinese yuan"),
        ["rupee"] = new("INR", "Rupee"),
        ["rupees"] = new("INR", "Rupee"),
        ["rs"] = new("INR", "Rupee"),
        ["franc"] = new("CHF", "Franc"),
        ["francs"] = new("CHF", "Franc"),
        ["reais"] = new("BRL", "Brazilian Real"),
        ["zloty"] = new("PLN", "Polish zloty"),
        ["zlotys"] = new("PLN", "Polish zloty"),
        ["zl"] = new("PLN", "Polish zloty"),
        ["kronor"] = new("SEK", "Swedish krona"),
        ["rand"] = new("ZAR", "South African rand"),
        ["shekels"] = new("ILS", "Israeli new shekel"),
        ["dirhams"] = new("AED", "United Arab Emirates dirham"),
        ["baht"] = new("THB", "Thai baht"),
        ["dong"] = new("VND", "Vietnamese dong"),
        ["kroner"] = new(null, "Krone"),
        ["krona"] = new(null, "Krona"),
        ["pesos"] = new(null, "Peso"),
    };

    private static readonly Dictionary<string, Currency> Signs = new(StringComparer.Ordinal)
    {
        ["$"] = new("USD", "Dollar"),
        ["＄"] = new("USD", "Dollar"),
        ["€"] = new("EUR", "Euro"),
        ["£"] = new("GBP", "Pound"),
        ["¥"] = new("JPY", "Japanese yen"),
        ["￥"] = new("JPY", "Japanese yen"),
        ["₹"] = new("INR", "Rupee"),
        ["₫"] = new("VND", "Vietnamese dong"),
        ["₩"] = new("KRW", "South Korean won"),
        ["₽"] = new("RUB", "Russian ruble"),
        ["₺"] = new("TRY", "Turkish lira"),
        ["₴"] = new("UAH", "Ukrainian hryvnia"),
        ["₪"] = new("ILS", "Israeli new shekel"),
        ["฿"] = new("THB", "Thai baht"),
        ["₦"] = new("NGN", "Nigerian naira"),
    };

    /// <summary>What stands glued before a dollar sign and says whose dollar it is.</summary>
    private static readonly Dictionary<string, Currency> DollarPrefixes = new(StringComparer.Ordinal)
    {
        ["us"] = new("USD", "United States dollar"),
        ["a"] = new("AUD", "Australian dollar"),
        ["au"] = new("AUD", "Australian dollar"),
        ["c"] = new("CAD", "Canadian dollar"),
        ["ca"] = new("CAD", "Canadian dollar"),
        ["nz"] = new("NZD", "New Zealand dollar"),
        ["s"] = new("SGD", "Singapore dollar"),
        ["hk"] = new("HKD", "Hong Kong dollar"),
        ["r"] = new("BRL", "Brazilian Real"),
    };

    private static readonly Dictionary<string, string> Nations = new(StringComparer.Ordinal)
    {
        ["us"] = "USD",
        ["american"] = "USD",
        ["australian"] = "AUD",
        ["aussie"] = "AUD",
        ["canadian"] = "CAD",
        ["singapore"] = "SGD",
        ["british"] = "GBP",
        ["swiss"] = "CHF",
        ["indian"] = "INR",
        ["brazilian"] = "BRL",
        ["japanese"] = "JPY",
    };

    private static readonly Dictionary<string, Currency> ByCode = Codes.ToDictionary(
        code => code,
        code => new Currency(code.ToUpperInvariant(), Names.Values.Concat(Signs.Values).FirstOrDefault(c => c.Code == code.ToUpperInvariant())?.Unit ?? code.ToUpperInvariant(), IsCode: true),
        StringComparer.Ordinal);

    private static readonly Spelling Spelling = new(Names.Keys, shortest: 6, others: ["france", "frances", "founds", "starling"]);

    /// <summary>Whose currency: the "Canadian" of "$250k Canadian".</summary>
    public static string? Nation(Word word) => word.Kind == WordKind.Letters ? Nations.GetValueOrDefault(word.Text) : null;

    /// <summary>A currency that begins at the word, and the first word after it.</summary>
    public static (Currency Currency, int End)? At(WordList words, int index)
    {
        var word = words[index];
        if (word.Kind == WordKind.Sign)
        {
            return Signs.TryGetValue(word.Text, out var sign) ? (sign, index + 1) : null;
        }

        if (word.Kind != WordKind.Letters)
        {
            return null;
        }

        if (DollarPrefixes.TryGetValue(word.Text, out var prefixed) && words.Is(index + 1, "$") && words[index + 1].IsGlued)
        {
            return (prefixed, index + 2);
        }

        if (ByCode.TryGetValue(word.Text, out var code))
        {
            return (code, index + 1);
        }

        if (Names.TryGetValue(Spelling.Corrected(word.Text), out var named))
        {
            // "Pounds sterling" is one name.
            return (named, index + (words.Is(index + 1, "sterling") ? 2 : 1));
        }

        if (Nations.TryGetValue(word.Text, out var nation) && Names.TryGetValue(Spelling.Corrected(words[index + 1].Text), out var unit))
        {
            return (unit with { Code = nation }, index + 2);
        }

        return null;
    }
}
