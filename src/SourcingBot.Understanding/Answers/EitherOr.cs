using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>"The first", "2", "thousand" → one of a few things that were put to the person: "100 thousand, or 100?"</summary>
internal static class EitherOr
{
    /// <summary>A longer message says more than which.</summary>
    private const int MostWords = 8;

    public static int? Read(FoldedWords message, IReadOnlyList<FoldedWords> options)
    {
        if (message.Count is 0 or > MostWords)
        {
            return null;
        }

        return OptionReader.IndexIn(message.Words, options.Count) ?? ByItsOwnWords(message, options);
    }

    /// <summary>What two options share tells nothing; what is denied ("not thousand") is not picked, and does not pick the other.</summary>
    private static int? ByItsOwnWords(FoldedWords message, IReadOnlyList<FoldedWords> options)
    {
        var picked = Enumerable.Range(0, options.Count).Where(option => IsSaid(message, [.. OwnWords(options, option)])).ToArray();
        return picked is [var only] ? only : null;
    }

    private static IEnumerable<string> OwnWords(IReadOnlyList<FoldedWords> options, int option) =>
        options[option].Texts.Where(word => !options.Where((_, other) => other != option).Any(other => other.Texts.Contains(word)));

    private static bool IsSaid(FoldedWords message, string[] words) =>
        Enumerable.Range(0, message.Count).Any(i => words.Contains(message[i]) && !Negation.Covers(message, i, i + 1));
}
