using SourcingBot.Understanding.Numbers;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Amounts;

/// <summary>Signs, codes and names of currencies. A bare "$" is the US dollar and a bare "¥" the yen, as in Recognizers-Text.</summary>
internal static class Currencies
{
    // Codes that are English words (all, try, top, cup, mad) are left out.
    private static readonly string[] Codes =
    [
        "usd", "eur", "gbp", "jpy", "cny", "inr", "chf", "cad", "aud", "nzd", "sgd", "hkd", "sek", "nok", "dkk", "pln", "czk", "huf", "ron", "bgn", "uah",
        "ils", "aed", "sar", "qar", "zar", "brl", "mxn", "ars", "clp", "cop", "krw", "vnd", "thb", "php", "idr", "myr", "twd", "rub", "isk", "ngn", "kes", "egp", "pkr", "bdt", "lkr", "kwd",
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
        ["eurs"] = new("EUR", "Euro"),
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
        ["fr"] = new("CHF", "Franc"),
        ["sfr"] = new("CHF", "Franc"),
        ["sfrs"] = new("CHF", "Franc"),
        ["reais"] = new("BRL", "Brazilian Real"),
        ["zloty"] = new("PLN", "Polish zloty"),
        ["zlotys"] = new("PLN", "Polish zloty"),
        ["zloties"] = new("PLN", "Polish zloty"),
        ["zl"] = new("PLN", "Polish zloty"),
        ["zł"] = new("PLN", "Polish zloty"),
        ["złoty"] = new("PLN", "Polish zloty"),
        ["złotych"] = new("PLN", "Polish zloty"),
        ["złote"] = new("PLN", "Polish zloty"),
        ["kronor"] = new("SEK", "Swedish krona"),
        ["koruna"] = new("CZK", "Czech koruna"),
        ["korunas"] = new("CZK", "Czech koruna"),
        ["kč"] = new("CZK", "Czech koruna"),
        ["forint"] = new("HUF", "Hungarian forint"),
        ["forints"] = new("HUF", "Hungarian forint"),
        ["leu"] = new("RON", "Romanian leu"),
        ["lei"] = new("RON", "Romanian leu"),
        ["leva"] = new("BGN", "Bulgarian lev"),
        ["hryvnia"] = new("UAH", "Ukrainian hryvnia"),
        ["hryvnias"] = new("UAH", "Ukrainian hryvnia"),
        ["rand"] = new("ZAR", "South African rand"),
        ["rands"] = new("ZAR", "South African rand"),
        ["shekel"] = new("ILS", "Israeli new shekel"),
        ["shekels"] = new("ILS", "Israeli new shekel"),
        ["nis"] = new("ILS", "Israeli new shekel"),
        ["dirham"] = new("AED", "United Arab Emirates dirham"),
        ["dirhams"] = new("AED", "United Arab Emirates dirham"),
        ["dhs"] = new("AED", "United Arab Emirates dirham"),
        ["riyal"] = new(null, "Riyal"),
        ["riyals"] = new(null, "Riyal"),
        ["lira"] = new("TRY", "Turkish lira"),
        ["liras"] = new("TRY", "Turkish lira"),
        ["won"] = new("KRW", "South Korean won"),
        ["baht"] = new("THB", "Thai baht"),
        ["dong"] = new("VND", "Vietnamese dong"),
        ["rupiah"] = new("IDR", "Indonesian rupiah"),
        ["rupiahs"] = new("IDR", "Indonesian rupiah"),
        ["rp"] = new("IDR", "Indonesian rupiah"),
        ["ringgit"] = new("MYR", "Malaysian ringgit"),
        ["ringgits"] = new("MYR", "Malaysian ringgit"),
        ["rm"] = new("MYR", "Malaysian ringgit"),
        ["naira"] = new("NGN", "Nigerian naira"),
        ["ruble"] = new("RUB", "Russian ruble"),
        ["rubles"] = new("RUB", "Russian ruble"),
        ["rouble"] = new("RUB", "Russian ruble"),
        ["roubles"] = new("RUB", "Russian ruble"),
        ["kroner"] = new(null, "Krone"),
        ["krone"] = new(null, "Krone"),
        ["krona"] = new(null, "Krona"),
        ["kr"] = new(null, "Krona"),
        ["crown"] = new(null, "Crown"),
        ["crowns"] = new(null, "Crown"),
        ["peso"] = new(null, "Peso"),
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
        ["₱"] = new("PHP", "Philippine peso"),
    };

    /// <summary>What stands glued before a dollar sign and says whose dollar it is.</summary>
    private static readonly Dictionary<string, Currency> DollarPrefixes = new(StringComparer.Ordinal)
    {
        ["us"] = new("USD", "United States dollar"),
        ["a"] = new("AUD", "Australian dollar"),
        ["au"] = new("AUD", "Australian dollar"),
        ["cdn"] = new("CAD", "Canadian dollar"),
        ["can"] = new("CAD", "Canadian dollar"),
        ["aud"] = new("AUD", "Australian dollar"),
        ["cad"] = new("CAD", "Canadian dollar"),
        ["usd"] = new("USD", "United States dollar"),
        ["sg"] = new("SGD", "Singapore dollar"),
        ["c"] = new("CAD", "Canadian dollar"),
        ["ca"] = new("CAD", "Canadian dollar"),
        ["nz"] = new("NZD", "New Zealand dollar"),
        ["s"] = new("SGD", "Singapore dollar"),
        ["hk"] = new("HKD", "Hong Kong dollar"),
        ["r"] = new("BRL", "Brazilian Real"),
        ["mx"] = new("MXN", "Mexican peso"),
        ["mex"] = new("MXN", "Mexican peso"),
        ["nt"] = new("TWD", "New Taiwan dollar"),
    };

    private static readonly PhraseTree<string> Nations = PhraseTree<string>.Of(
        ("us|u . s|u . s .|usa|american|united states", "USD"), ("australian|aussie|oz", "AUD"), ("canadian|canada", "CAD"), ("singapore|singaporean|sing", "SGD"), ("new zealand|kiwi|nz", "NZD"), ("hong kong|hk", "HKD"), ("taiwan|new taiwan", "TWD"),
        ("british|uk|english", "GBP"), ("swiss", "CHF"), ("indian", "INR"), ("brazilian", "BRL"), ("japanese", "JPY"), ("chinese", "CNY"), ("polish", "PLN"), ("swedish", "SEK"), ("norwegian", "NOK"), ("danish", "DKK"), ("icelandic", "ISK"), ("czech", "CZK"),
        ("hungarian", "HUF"), ("romanian", "RON"), ("bulgarian", "BGN"), ("ukrainian", "UAH"), ("mexican", "MXN"), ("philippine|filipino", "PHP"), ("chilean", "CLP"), ("colombian", "COP"), ("argentine|argentinian", "ARS"), ("south african", "ZAR"), ("israeli", "ILS"),
        ("uae|emirati", "AED"), ("saudi", "SAR"), ("qatari", "QAR"), ("turkish", "TRY"), ("korean|south korean", "KRW"), ("thai", "THB"), ("vietnamese", "VND"), ("indonesian", "IDR"), ("malaysian", "MYR"), ("pakistani", "PKR"), ("sri lankan", "LKR"), ("egyptian", "EGP"));

    /// <summary>Names that stand only behind a number: "we won 100k" and "let's try 100k" name no currency.</summary>
    private static readonly HashSet<string> OnlyAfter = new(StringComparer.Ordinal) { "won", "try", "crown", "crowns", "buck", "bucks", "quid" };

    private static readonly Currency Lira = new("TRY", "Turkish lira", IsCode: true);

    private static readonly Currency Rand = new("ZAR", "South African rand");

    private static readonly Dictionary<string, Currency> ByCode = Codes.ToDictionary(
        code => code,
        code => new Currency(code.ToUpperInvariant(), Names.Values.Concat(Signs.Values).FirstOrDefault(c => c.Code == code.ToUpperInvariant())?.Unit ?? code.ToUpperInvariant(), IsCode: true),
        StringComparer.Ordinal);

    private static readonly Spelling Spelling = new(Names.Keys.Where(name => name.All(char.IsAsciiLetter)), others: ["france", "frances", "frank", "founds", "starling", "crowd", "crowds", "rival", "rivals", "royal", "royals", "books"]);

    /// <summary>Whose currency: the "Canadian" of "$250k Canadian".</summary>
    public static (string Code, int End)? Nation(WordList words, int index) =>
        Nations.TryMatch(words, index, 1, out var code, out var length) ? (code, index + length) : null;

    /// <summary>Thousands or millions and a code in one word: "50 KEUR", "100 TEUR", "2 MUSD".</summary>
    public static (decimal Factor, Currency Currency)? Scaled(Word word) =>
        word.Kind == WordKind.Letters && word.Text.Length == 4 && word.Text[0] is 'k' or 't' or 'm' && ByCode.TryGetValue(word.Text[1..], out var code)
            ? (word.Text[0] == 'm' ? 1_000_000 : 1_000, code)
            : null;

    /// <summary>So much is earned in India in a year: "12 LPA", lakhs per annum.</summary>
    public static Currency OfLakhsPerYear => ByCode["inr"];

    /// <summary>A currency before a number, and the first word after it.</summary>
    public static (Currency Currency, int End)? Before(WordList words, int index)
    {
        if (IsLiraCode(words, index))
        {
            return (Lira, index + 1);
        }

        // "R 1 million", "R250,000"; the R of "R2" names something else.
        if (words.Is(index, "r") && words[index + 1].Kind == WordKind.Digits)
        {
            return words[index + 1].Length > 4 || NumberWords.Magnitudes.ContainsKey(words[index + 2].Text) ? (Rand, index + 1) : null;
        }

        return At(words, index) is var (currency, end) && !(OnlyAfter.Contains(words[index].Text) && words[end - 1].Kind == WordKind.Letters) ? (currency, end) : null;
    }

    /// <summary>"TRY 1m": capitals tell it from the verb, unless the word before has them too ("LET US TRY 100K").</summary>
    private static bool IsLiraCode(WordList words, int index) =>
        words.Is(index, "try") && words[index + 1].Kind == WordKind.Digits && words.Message.AsSpan(words[index].Start, words[index].Length).SequenceEqual("TRY")
        && (index == 0 || words[index - 1].Kind == WordKind.Sign || !words.Message.AsSpan(words[index - 1].Start, words[index - 1].Length).ContainsAnyInRange('A', 'Z'));

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

        if (word.Is("nis") && words.Is(index + 1, "2"))
        {
            // A directive on the security of networks, not two shekels.
            return null;
        }

        if (ByCode.TryGetValue(word.Text, out var code))
        {
            return (code, index + 1);
        }

        if (word.Is("try"))
        {
            return (Lira, index + 1);
        }

        if (Names.TryGetValue(Spelling.Corrected(word.Text), out var named))
        {
            // "Pounds sterling" is one name.
            return (named, index + (words.Is(index + 1, "sterling") ? 2 : 1));
        }

        return Nation(words, index) is var (nation, next) && Names.TryGetValue(Spelling.Corrected(words[next].Text), out var unit)
            ? (unit with { Code = nation }, next + 1)
            : null;
    }
}
