namespace SourcingBot.Understanding.Amounts;

/// <summary>The currencies that are known, by their codes (ISO 4217), and how Recognizers-Text names them. A bare "$" is the US dollar and a bare "¥" the yen, as there.</summary>
internal static class CurrencyCodes
{
    public static IReadOnlyList<string> All { get; } =
    [
        "USD", "EUR", "GBP", "JPY", "CNY", "INR", "CHF", "CAD", "AUD", "NZD", "SGD", "HKD", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "BGN",
        "UAH", "ILS", "AED", "SAR", "QAR", "ZAR", "BRL", "MXN", "ARS", "CLP", "COP", "KRW", "VND", "THB", "PHP", "IDR", "MYR", "TWD", "RUB", "ISK",
        "NGN", "KES", "EGP", "PKR", "BDT", "LKR", "KWD", "TRY", "ALL", "TOP", "CUP", "MAD",
    ];

    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["USD"] = "Dollar",
        ["EUR"] = "Euro",
        ["GBP"] = "Pound",
        ["JPY"] = "Japanese yen",
        ["CNY"] = "Chinese yuan",
        ["INR"] = "Rupee",
        ["CHF"] = "Franc",
        ["BRL"] = "Brazilian Real",
        ["PLN"] = "Polish zloty",
        ["SEK"] = "Swedish krona",
        ["CZK"] = "Czech koruna",
        ["HUF"] = "Hungarian forint",
        ["RON"] = "Romanian leu",
        ["BGN"] = "Bulgarian lev",
        ["UAH"] = "Ukrainian hryvnia",
        ["ZAR"] = "South African rand",
        ["ILS"] = "Israeli new shekel",
        ["AED"] = "United Arab Emirates dirham",
        ["TRY"] = "Turkish lira",
        ["KRW"] = "South Korean won",
        ["THB"] = "Thai baht",
        ["VND"] = "Vietnamese dong",
        ["IDR"] = "Indonesian rupiah",
        ["MYR"] = "Malaysian ringgit",
        ["NGN"] = "Nigerian naira",
        ["RUB"] = "Russian ruble",
        ["PHP"] = "Philippine peso",
    };

    /// <summary>The same where letters before a dollar sign say whose dollar it is.</summary>
    private static readonly Dictionary<string, string> UnitsBeforeDollar = new(StringComparer.Ordinal)
    {
        ["USD"] = "United States dollar",
        ["AUD"] = "Australian dollar",
        ["CAD"] = "Canadian dollar",
        ["SGD"] = "Singapore dollar",
        ["NZD"] = "New Zealand dollar",
        ["HKD"] = "Hong Kong dollar",
        ["BRL"] = "Brazilian Real",
        ["MXN"] = "Mexican peso",
        ["TWD"] = "New Taiwan dollar",
    };

    private static readonly Dictionary<string, Currency> Signs = new(StringComparer.Ordinal)
    {
        ["$"] = Of("USD"),
        ["＄"] = Of("USD"),
        ["€"] = Of("EUR"),
        ["£"] = Of("GBP"),
        ["¥"] = Of("JPY"),
        ["￥"] = Of("JPY"),
        ["₹"] = Of("INR"),
        ["₫"] = Of("VND"),
        ["₩"] = Of("KRW"),
        ["₽"] = Of("RUB"),
        ["₺"] = Of("TRY"),
        ["₴"] = Of("UAH"),
        ["₪"] = Of("ILS"),
        ["฿"] = Of("THB"),
        ["₦"] = Of("NGN"),
        ["₱"] = Of("PHP"),
    };

    /// <summary>The currency by one of its names.</summary>
    public static Currency Of(string code) => new(code, Units.GetValueOrDefault(code, code));

    public static Currency BeforeDollar(string code) => new(code, UnitsBeforeDollar.GetValueOrDefault(code, code));

    public static Currency? BySign(string sign) => Signs.GetValueOrDefault(sign);
}
