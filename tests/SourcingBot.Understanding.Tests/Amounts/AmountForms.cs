using System.Globalization;
using CsCheck;

namespace SourcingBot.Understanding.Tests.Amounts;

/// <summary>The ways to write an amount, put together at random.</summary>
internal static class AmountForms
{
    private static readonly string[] Separators = [",", ".", " ", "\u00a0", "\u202f", "'", "’"];

    private static readonly string[] Thousands = ["k", "K", " k", " thousand", " grand", " thousend"];

    private static readonly string[] Millions = ["m", "M", "mm", " million", " mil", "mio", " mn", " millon"];

    private static readonly (string Before, string After, string? Code)[] Currencies =
    [
        ("", "", null), ("$", "", "USD"), ("", "$", "USD"), ("", " dollars", "USD"), ("US$", "", "USD"), ("USD ", "", "USD"), ("", " usd", "USD"), ("", " bucks", "USD"), ("", " dolars", "USD"),
        ("€", "", "EUR"), ("", " €", "EUR"), ("EUR ", "", "EUR"), ("", " euros", "EUR"), ("£", "", "GBP"), ("", " pounds sterling", "GBP"), ("", " quid", "GBP"), ("CHF ", "", "CHF"), ("", " Swiss francs", "CHF"),
        ("A$", "", "AUD"), ("", " Aussie dollars", "AUD"), ("C$", "", "CAD"), ("S$", "", "SGD"), ("HK$", "", "HKD"), ("NZ$", "", "NZD"), ("₹", "", "INR"), ("Rs. ", "", "INR"), ("", " rupees", "INR"),
        ("¥", "", "JPY"), ("", " yen", "JPY"), ("RMB ", "", "CNY"), ("", " zł", "PLN"), ("", " Kč", "CZK"), ("", " kronor", "SEK"), ("", " Norwegian kroner", "NOK"), ("", " DKK", "DKK"), ("", " forint", "HUF"),
        ("", " lei", "RON"), ("", " Mexican pesos", "MXN"), ("", " rand", "ZAR"), ("AED ", "", "AED"), ("", " SAR", "SAR"), ("", " shekels", "ILS"), ("", " Turkish lira", "TRY"), ("₩", "", "KRW"), ("", " baht", "THB"),
        ("₫", "", "VND"), ("", " dong", "VND"), ("₱", "", "PHP"), ("Rp ", "", "IDR"), ("RM ", "", "MYR"),
    ];

    private static readonly (string Text, string? Per)[] Rates =
    [
        ("", null), ("", null), (" per month", "month"), ("/month", "month"), (" a month", "month"), (" monthly", "month"), (" pcm", "month"), ("/mo", "month"), (" a year", "year"), (" p.a.", "year"), (" annually", "year"),
        (" per annum", "year"), (" a day", "day"), (" per diem", "day"), (" an hour", "hour"), ("/hr", "hour"), (" in total", "total"), (" all in", "total"), (" for the whole project", "total"),
    ];

    private static readonly (string Before, string After, bool HasMin, bool HasMax)[] Bounds =
    [
        ("", "", true, true), ("", "", true, true), ("up to ", "", false, true), ("max ", "", false, true), ("no more than ", "", false, true), ("under ", "", false, true), ("< ", "", false, true), ("not a penny more than ", "", false, true),
        ("can't exceed ", "", false, true), ("", " tops", false, true), ("", " max", false, true), ("", " at most", false, true), ("at least ", "", true, false), ("from ", "", true, false), ("north of ", "", true, false), (">= ", "", true, false),
        ("a minimum of ", "", true, false), ("starting at ", "", true, false), ("", " or more", true, false), ("", "+", true, false),
    ];

    private static readonly (string Before, string After)[] Approximations =
    [
        ("", ""), ("about ", ""), ("roughly ", ""), ("~", ""), ("circa ", ""), ("ca. ", ""), ("ballpark ", ""), ("in the region of ", ""), ("in the neighbourhood of ", ""), ("", " or so"), ("", ", give or take"), ("", " or thereabouts"),
        ("I'd say ", ""), ("maybe ", ""), ("we have ", ""), ("our budget is ", ""), ("we can spend ", ""),
    ];

    private static readonly string[] Joins = ["-", " - ", "–", " to ", "..", " or "];

    /// <summary>A figure from 3,000 on, in one of its forms: a bare 2,000 may be a year.</summary>
    public static Gen<Form> Figures(string locale) => Gen.OneOf(Grouped, Magnified(locale), Worded, Indian);

    /// <summary>The same with a currency, a rate, and a bound or a word of approximation.</summary>
    public static Gen<Form> Amounts(string locale) =>
        Gen.Select(Figures(locale), Any.Of(Currencies), Any.Of(Rates), Any.Of(Bounds), Any.Of(Approximations), (figure, currency, rate, bound, approximation) =>
        {
            // Two limits or two roundings in one phrase are nobody's way of writing.
            var around = bound is { HasMin: true, HasMax: true } ? approximation : ("", "");
            return figure with
            {
                Text = $"{around.Item1}{bound.Before}{currency.Before}{figure.Text}{currency.After}{rate.Text}{bound.After}{around.Item2}",
                Min = bound.HasMin ? figure.Min : null,
                Max = bound.HasMax ? figure.Max : null,
                Currency = currency.Code,
                Per = rate.Per,
            };
        });

    /// <summary>Two figures of one magnitude, which only the second names: "50-80k".</summary>
    public static readonly Gen<Form> Ranges =
        Gen.Select(Gen.Int[1, 499], Gen.Int[1, 499], Any.Of([.. Thousands.Select(t => (t, 1_000m)), .. Millions.Select(m => (m, 1_000_000m))]), Any.Of(Joins), Any.Of(Currencies), Any.Of(Rates), (low, more, magnitude, join, currency, rate) =>
        {
            // "80 or 90k", but "1 or 500k" are alternatives.
            var high = join == " or " ? low + Math.Min(more, low) : low + more;
            return new Form($"{currency.Before}{low}{join}{high}{magnitude.Item1}{currency.After}{rate.Text}", low * magnitude.Item2, high * magnitude.Item2, currency.Code, rate.Per);
        });

    private static Gen<Form> Grouped => Gen.Select(Gen.Int[3, 9_999], Gen.Int[0, 999], Any.Of([.. Separators, ""]), (high, low, separator) =>
    {
        var value = (high * 1_000) + low;
        return Form.Of(value.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", separator, StringComparison.Ordinal), value);
    });

    private static Gen<Form> Magnified(string locale) => Gen.Select(Gen.Int[3, 999], Gen.Int[0, 9], Gen.Bool, Gen.Int[0, 1_000], (whole, tenth, isMillion, form) =>
    {
        var names = isMillion ? Millions : Thousands;
        var sign = locale == "de-DE" ? "," : ".";
        return Form.Of($"{whole}{(tenth == 0 ? "" : sign + tenth)}{names[form % names.Length]}", (whole + (tenth / 10m)) * (isMillion ? 1_000_000 : 1_000));
    });

    private static Gen<Form> Worded => Gen.Select(Gen.Int[3, 999], Gen.Bool, Gen.Bool, (whole, isMillion, hasHyphen) =>
        Form.Of($"{Words(whole, hasHyphen)} {(isMillion ? "million" : "thousand")}", whole * (isMillion ? 1_000_000m : 1_000m)));

    private static Gen<Form> Indian => Gen.Select(Gen.Int[1, 99], Gen.Int[0, 9], Gen.Int[0, 3], (whole, tenth, form) => form switch
    {
        0 => Form.Of($"{whole}.{tenth} lakh", (whole + (tenth / 10m)) * 100_000),
        1 => Form.Of($"{whole} lakhs", whole * 100_000m),
        2 => Form.Of($"{whole},{tenth}0,000", (whole * 100_000m) + (tenth * 10_000m)),
        _ => Form.Of($"{whole} crore", whole * 10_000_000m),
    });

    private static string Words(int number, bool hasHyphen)
    {
        string[] units = ["", .. "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' ')];
        string[] tens = ["", "", .. "twenty thirty forty fifty sixty seventy eighty ninety".Split(' ')];
        var rest = number % 100;
        var small = rest < 20 ? units[rest] : rest % 10 == 0 ? tens[rest / 10] : $"{tens[rest / 10]}{(hasHyphen ? "-" : " ")}{units[rest % 10]}";
        return number < 100 ? small : rest == 0 ? $"{units[number / 100]} hundred" : $"{units[number / 100]} hundred {(hasHyphen ? "and " : "")}{small}";
    }

    /// <param name="Text">As written.</param>
    /// <param name="Min">What it says.</param>
    /// <param name="Max">What it says.</param>
    /// <param name="Currency">What it says.</param>
    /// <param name="Per">What it says.</param>
    internal sealed record Form(string Text, decimal? Min, decimal? Max, string? Currency = null, string? Per = null)
    {
        public static Form Of(string text, decimal value) => new(text, value, value);
    }
}
