using System.Globalization;
using System.Text.RegularExpressions;

namespace SourcingBot.Advice.Tables;

/// <summary>
/// What a row rests on: a section of the article (<c>2.1.2</c>), a fact of the list of facts (<c>fact 12</c>), the client's own
/// condition (<c>constraint</c>), or a reasoned guess (<c>assumption</c>).
/// </summary>
public sealed partial record Ground
{
    private const string FactWord = "fact ";

    /// <exception cref="ArgumentException">The text has none of the four forms.</exception>
    public Ground(string text)
    {
        if (!IsGround(text))
        {
            throw new ArgumentException($"'{text}' is not a ground. Known forms: 2.1.2, fact 12, constraint, assumption.", nameof(text));
        }

        Text = text;
    }

    public string Text { get; }

    /// <summary>The article's section, or null for a ground of another kind.</summary>
    public string? Section => char.IsAsciiDigit(Text[0]) ? Text : null;

    /// <summary>The fact's number, or null for a ground of another kind.</summary>
    public int? Fact => Text.StartsWith(FactWord, StringComparison.Ordinal) ? int.Parse(Text.AsSpan(FactWord.Length), CultureInfo.InvariantCulture) : null;

    public static bool IsGround(string text) => Form.IsMatch(text);

    public static bool IsSection(string text) => SectionForm.IsMatch(text);

    public override string ToString() => Text;

    [GeneratedRegex(@"^(\d(\.\d){0,2}|fact \d{1,3}|constraint|assumption)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form { get; }

    [GeneratedRegex(@"^\d(\.\d){0,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex SectionForm { get; }
}
