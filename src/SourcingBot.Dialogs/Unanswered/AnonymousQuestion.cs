using System.Text;

namespace SourcingBot.Dialogs.Unanswered;

/// <summary>
/// Takes out of a question whatever may point to a person or a company: addresses, numbers, names. In doubt a word goes; authors
/// lose less by that than somebody whose name is kept.
/// </summary>
internal static class AnonymousQuestion
{
    /// <summary>Stands for what was taken out.</summary>
    public const string Gap = "…";

    /// <summary>A question is rarely longer; of a letter the rest is its writer's own story.</summary>
    private const int MostCharacters = 200;

    /// <param name="text">As somebody wrote it.</param>
    /// <param name="isKnown">Whether the articles have a word, so that it names nobody.</param>
    /// <param name="introductions">Word groups after which somebody's name follows, in small letters.</param>
    /// <returns>In small letters without the last punctuation, so that the same question is the same text; null where nothing telling is left.</returns>
    public static string? Of(string text, Func<string, bool> isKnown, IReadOnlyCollection<string> introductions)
    {
        var isShouted = !text.Any(char.IsLower);
        var kept = new StringBuilder();
        var tells = false;
        var isBeingNamed = false;
        foreach (var token in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var word = token.Trim([.. token.Where(c => (char.IsPunctuation(c) && c != '@') || char.IsSymbol(c))]);
            var small = word.ToLowerInvariant();
            // First and last name: whatever follows "my name is" until a word that the articles have.
            isBeingNamed = !isKnown(small) && (isBeingNamed || EndsIn(kept.ToString(), introductions));
            var isTaken = Points(token) || isBeingNamed || (!isShouted && LooksLikeName(word) && !isKnown(small));
            if (!isTaken && word.Length == 0)
            {
                continue;
            }

            if (kept.Length + small.Length > MostCharacters)
            {
                break;
            }

            Append(kept, isTaken ? Gap : small);
            tells |= !isTaken;
        }

        return tells ? kept.ToString() : null;
    }

    private static bool EndsIn(string kept, IReadOnlyCollection<string> introductions) =>
        introductions.Any(words => $" {kept}".EndsWith($" {words}", StringComparison.Ordinal));

    private static void Append(StringBuilder kept, string word)
    {
        if (word == Gap && kept.Length > 0 && kept[^1] == Gap[0])
        {
            return;
        }

        kept.Append(kept.Length > 0 ? " " : "").Append(word);
    }

    /// <summary>An address, a number, an amount, a date.</summary>
    private static bool Points(string token) =>
        token.Any(char.IsDigit) || token.Contains('@') || token.Contains("://", StringComparison.Ordinal) || token.Contains("www.", StringComparison.OrdinalIgnoreCase)
        || HasInnerPoint(token);

    /// <summary>As in <c>example.org</c>.</summary>
    private static bool HasInnerPoint(string token) =>
        token.Index().Any(c => c.Item == '.' && c.Index > 0 && c.Index + 1 < token.Length && char.IsLetter(token[c.Index - 1]) && char.IsLetter(token[c.Index + 1]));

    /// <summary>Abbreviations in capitals (SLA, GDPR) name nobody.</summary>
    private static bool LooksLikeName(string word) => word.Length > 0 && char.IsUpper(word[0]) && (word.Length > 6 || word.Any(char.IsLower));
}
