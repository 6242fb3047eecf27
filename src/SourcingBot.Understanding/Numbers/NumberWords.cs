namespace SourcingBot.Understanding.Numbers;

/// <summary>The words that make up English numbers.</summary>
internal static class NumberWords
{
    public static readonly Dictionary<string, int> Units = Count(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 1);

    public static readonly Dictionary<string, int> Tens = Count("twenty thirty forty fifty sixty seventy eighty ninety", 10, first: 2);

    /// <summary>What follows a number and multiplies it. Single letters only where digits stand before them.</summary>
    public static readonly Dictionary<string, decimal> Magnitudes = new(StringComparer.Ordinal)
    {
        ["k"] = 1_000,
        ["kish"] = 1_000,
        ["grand"] = 1_000,
        ["thousand"] = 1_000,
        ["thousands"] = 1_000,
        ["thou"] = 1_000,
        ["thsd"] = 1_000,
        ["g"] = 1_000,
        ["tsd"] = 1_000,
        ["tys"] = 1_000,
        ["lakh"] = 100_000,
        ["lakhs"] = 100_000,
        ["lac"] = 100_000,
        ["lacs"] = 100_000,
        ["l"] = 100_000,
        ["m"] = 1_000_000,
        ["mm"] = 1_000_000,
        ["mil"] = 1_000_000,
        ["mill"] = 1_000_000,
        ["mils"] = 1_000_000,
        ["mn"] = 1_000_000,
        ["mio"] = 1_000_000,
        ["mln"] = 1_000_000,
        ["million"] = 1_000_000,
        ["millions"] = 1_000_000,
        ["crore"] = 10_000_000,
        ["crores"] = 10_000_000,
        ["cr"] = 10_000_000,
        ["b"] = 1_000_000_000,
        ["mrd"] = 1_000_000_000,
        ["bn"] = 1_000_000_000,
        ["billion"] = 1_000_000_000,
        ["billions"] = 1_000_000_000,
        ["trillion"] = 1_000_000_000_000,
        ["trillions"] = 1_000_000_000_000,
        ["quadrillion"] = 1_000_000_000_000_000,
        ["zillion"] = 1_000_000_000_000_000,
    };

    /// <summary>Magnitudes that need digits before them: "five k" is one, "five m" and "grand plan" are not.</summary>
    public static readonly HashSet<string> NeedDigits = new(StringComparer.Ordinal) { "kish", "g", "l", "m", "mm", "mn", "b", "cr" };

    /// <summary>"Two point five": the digit that a word behind the point names.</summary>
    public static bool IsDigit(string word, out int digit) => Units.TryGetValue(word, out digit) && digit < 10;

    private static Dictionary<string, int> Count(string names, int step, int first = 0) =>
        names.Split(' ').Select((name, i) => (name, value: (i + first) * step)).ToDictionary(n => n.name, n => n.value, StringComparer.Ordinal);
}
