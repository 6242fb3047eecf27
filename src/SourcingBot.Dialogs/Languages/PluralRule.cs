using System.Globalization;
using System.Text.RegularExpressions;

namespace SourcingBot.Dialogs.Languages;

/// <summary>
/// Which numbers take a form of a word, in the notation of Unicode's plural rules (https://www.unicode.org/reports/tr35/tr35-numbers.html),
/// as in <c>v = 0 and i % 10 = 2..4 and i % 100 != 12..14</c>.
/// </summary>
internal sealed partial class PluralRule
{
    private readonly IReadOnlyList<IReadOnlyList<Relation>> _anyOfAll;

    private PluralRule(IReadOnlyList<IReadOnlyList<Relation>> anyOfAll) => _anyOfAll = anyOfAll;

    /// <returns>Null for what is no such rule.</returns>
    public static PluralRule? TryParse(string text)
    {
        var rule = text.Split(" or ").Select(all => all.Split(" and ").Select(Relation.TryParse).ToArray()).ToArray();
        return rule.SelectMany(all => all).Contains(null) ? null : new PluralRule([.. rule.Select(all => all.OfType<Relation>().ToArray())]);
    }

    public bool Holds(decimal number) => _anyOfAll.Any(all => all.All(relation => relation.Holds(number)));

    [GeneratedRegex(@"^\s*(?<operand>[niv])(\s*%\s*(?<divisor>[1-9][0-9]{0,6}))?\s*(?<not>!)?=\s*(?<ranges>[0-9]{1,7}(\.\.[0-9]{1,7})?(\s*,\s*[0-9]{1,7}(\.\.[0-9]{1,7})?)*)\s*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form { get; }

    private sealed record Relation(char Operand, decimal? Divisor, bool IsDenied, IReadOnlyList<(decimal From, decimal To)> Ranges)
    {
        public static Relation? TryParse(string text)
        {
            var match = Form.Match(text);
            return !match.Success ? null : new Relation(
                match.Groups["operand"].Value[0],
                match.Groups["divisor"] is { Success: true } divisor ? Number(divisor.Value) : null,
                match.Groups["not"].Success,
                [.. match.Groups["ranges"].Value.Split(',').Select(range => range.Trim().Split("..")).Select(ends => (Number(ends[0]), Number(ends[^1])))]);
        }

        public bool Holds(decimal number)
        {
            var value = Operand switch
            {
                'i' => decimal.Truncate(number),
                'v' => (number / 1.0000000000000000000000000000m).Scale,
                _ => number,
            };
            value = Divisor is { } divisor ? value % divisor : value;
            return Ranges.Any(range => value == decimal.Truncate(value) && range.From <= value && value <= range.To) != IsDenied;
        }

        private static decimal Number(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);
    }
}
