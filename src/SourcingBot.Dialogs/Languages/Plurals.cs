namespace SourcingBot.Dialogs.Languages;

/// <summary>The forms that a word takes with numbers in one language: "1 month", "2 months".</summary>
/// <param name="rules">By the name of the form; the first that holds wins.</param>
internal sealed class Plurals(IReadOnlyList<(string Form, PluralRule Rule)> rules)
{
    /// <summary>The form for every number that no rule names.</summary>
    public const string Other = "other";

    /// <summary>As Unicode's plural rules name the forms.</summary>
    public static readonly IReadOnlyList<string> Names = ["zero", "one", "two", "few", "many"];

    /// <summary>Every form that a word with a number has, <see cref="Other"/> last.</summary>
    public IReadOnlyList<string> Forms { get; } = [.. rules.Select(rule => rule.Form), Other];

    public string FormOf(decimal number) => rules.FirstOrDefault(rule => rule.Rule.Holds(number)).Form ?? Other;
}
