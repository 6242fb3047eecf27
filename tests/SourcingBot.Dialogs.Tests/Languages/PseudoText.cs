using System.Text.RegularExpressions;

namespace SourcingBot.Dialogs.Tests.Languages;

/// <summary>
/// English made strange: every letter has an accent, every word is longer, and what is shown stands between right-to-left marks. A word
/// always becomes the same word, so that what is said is still understood.
/// </summary>
internal static partial class PseudoText
{
    private const char Mark = '\u200F';
    private const string Plain = "abcdefghijklmnopqrstuvwxyz";
    private const string Strange = "áƀçđéƒğħíĵķłṁñöþɋřšŧüṽŵẋýž";

    /// <summary>As it stands in a file; places in braces, addresses, names such as ISO 27001 and ids stay.</summary>
    public static string Shown(string text) => string.Join('\n', text.Split('\n').Select(line => string.Join('|', line.Split('|').Select(Marked))));

    /// <summary>As somebody types it.</summary>
    public static string Typed(string text) => Parts(text, Word);

    /// <summary>The words of a text that have no strange letter.</summary>
    /// <param name="allowed">What is alike in every language, the longest first.</param>
    public static IEnumerable<string> EnglishIn(string text, IEnumerable<string> allowed) => Letters()
        .Matches(Kept().Replace(allowed.Aggregate(text.Replace("\\", "", StringComparison.Ordinal), (rest, name) => rest.Replace(name, " ", StringComparison.Ordinal)), " "))
        .Select(word => word.Value)
        .Where(word => word.All(char.IsAsciiLetter));

    private static string Marked(string text)
    {
        var typed = Typed(text);
        var (first, last) = (typed.IndexOfAny(Strange), typed.LastIndexOfAny(Strange));
        return first < 0 ? typed : $"{typed[..first]}{Mark}{typed[first..(last + 1)]}{Mark}{typed[(last + 1)..]}";
    }

    private static int IndexOfAny(this string text, string letters) => text.ToLowerInvariant().IndexOfAny([.. letters]);

    private static int LastIndexOfAny(this string text, string letters) => text.ToLowerInvariant().LastIndexOfAny([.. letters]);

    /// <summary>Changes the words outside of what must stay as it is.</summary>
    private static string Parts(string text, MatchEvaluator change)
    {
        var changed = new List<string>();
        var at = 0;
        foreach (Match kept in Kept().Matches(text))
        {
            changed.Add(EnglishWord().Replace(text[at..kept.Index], change));
            changed.Add(kept.Value);
            at = kept.Index + kept.Length;
        }

        return string.Concat(changed) + EnglishWord().Replace(text[at..], change);
    }

    private static string Word(Match word)
    {
        var strange = string.Concat(word.Value.Select(letter => char.IsUpper(letter) ? char.ToUpperInvariant(Accented(letter)) : Accented(letter)));
        return strange + new string(strange[^1], (int)Math.Ceiling(strange.Length * 0.4));
    }

    private static char Accented(char letter) => Strange[Plain.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal)];

    [GeneratedRegex(@"\{[^{}]*\}|\b[A-Z]{2,} [0-9]+\b|\]\([^)\s]*\)|(https?|mailto|tel):[^\s)>""]+|[\w.+-]+@[\w.-]+\w")]
    private static partial Regex Kept();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex EnglishWord();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Letters();
}
