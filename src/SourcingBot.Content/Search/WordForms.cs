using SourcingBot.Definitions;

namespace SourcingBot.Content.Search;

/// <summary>How a language makes the forms of its words; <c>forms</c> of <c>words.yaml</c>.</summary>
/// <param name="Plurals">Endings of plurals, and what a singular has instead: <c>ies y</c>.</param>
/// <param name="Endings">Endings that are cut off, by how many letters must be left.</param>
/// <param name="StayDoubled">Letters that stay when they stand twice at the end of a stem.</param>
/// <param name="LastLetters">Letters that are dropped at the end of a stem.</param>
/// <param name="Joined">What stands beside an apostrophe and is no word of its own.</param>
internal sealed record WordForms(
    IReadOnlyList<(string Ending, string Instead)> Plurals,
    IReadOnlyList<(int Least, IReadOnlyList<string> Endings)> Endings,
    string StayDoubled,
    string LastLetters,
    IReadOnlySet<string> Joined)
{
    internal static WordForms None { get; } = new([], [], "", "", new HashSet<string>());

    internal static WordForms Read(YamlValue forms)
    {
        var read = new WordForms(
            [.. (forms.Find("plurals")?.Texts() ?? []).Select(plural => plural.Split(' ')).Select(parts => (parts[0], parts.ElementAtOrDefault(1) ?? ""))],
            [.. (forms.Find("endings")?.Items() ?? []).Select(ReadEndings)],
            string.Concat(forms.Find("stayDoubled")?.Texts() ?? []),
            string.Concat(forms.Find("lastLetters")?.Texts() ?? []),
            (forms.Find("joined")?.Texts() ?? []).ToHashSet());
        forms.RefuseOthers();
        return read;
    }

    private static (int Least, IReadOnlyList<string> Endings) ReadEndings(YamlValue group)
    {
        var read = (group.Require("leave")?.Integer(1, 20) ?? 1, group.Require("cut")?.Texts() ?? []);
        group.RefuseOthers();
        return read;
    }
}
