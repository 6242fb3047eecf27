#nullable disable annotations

using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Reads "2", "#2", "two" or "twenty-two". Not part of an amount: "2.5", "$2", "2%", "two million" name no choice.</summary>
internal static class NumberReader
{
    private static readonly Dictionary<string, int> Small = Numbered(
        1, "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen");

    private static readonly Dictionary<string, int> Tens = Numbered(2, "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static readonly HashSet<string> Magnitudes = ["hundred", "thousand", "million", "billion", "k", "percent", "half"];

    // In "the cheap one" the word stands for a thing, not for a number; after these, or at the beginning, it counts.
    private static readonly HashSet<string> BeforeOne = ["option", "number", "choice", "answer", "item", "and", "or"];

    public static List<Place> Read(string utterance, List<Token> tokens)
    {
        var places = new List<Place>();

        for (var index = 0; index < tokens.Count; index++)
        {
            var (number, last) = NumberAt(utterance, tokens, index);
            if (number > 0 && !(last + 1 < tokens.Count && Magnitudes.Contains(tokens[last + 1].Normalized)))
            {
                places.Add(new Place(number, tokens[index].Start, tokens[last].End));
            }

            index = Math.Max(index, last);
        }

        return places;
    }

    internal static Dictionary<string, int> Numbered(int first, params ReadOnlySpan<string> words)
    {
        var numbers = new Dictionary<string, int>();
        foreach (var word in words)
        {
            numbers.Add(word, first++);
        }

        return numbers;
    }

    /// <summary>The tens of a compound such as "twenty two", if its parts stand side by side; 0 otherwise.</summary>
    internal static int TensBefore(List<Token> tokens, int index) =>
        index + 1 < tokens.Count && tokens[index + 1].Start - tokens[index].End == 2 ? Ten(tokens[index]) : 0;

    private static (int Number, int Last) NumberAt(string utterance, List<Token> tokens, int index)
    {
        var word = tokens[index].Normalized;

        if (char.IsAsciiDigit(word[0]))
        {
            return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && StandsAlone(utterance, tokens[index]) ? (digits, index) : (0, index);
        }

        if (TensBefore(tokens, index) is > 0 and var tens && Small.GetValueOrDefault(tokens[index + 1].Normalized) is > 0 and < 10 and var ones)
        {
            return (tens + ones, index + 1);
        }

        if (word == "one" && index > 0 && !BeforeOne.Contains(tokens[index - 1].Normalized))
        {
            return (0, index);
        }

        return (Small.TryGetValue(word, out var small) ? small : Ten(tokens[index]), index);
    }

    private static int Ten(Token token) => 10 * Tens.GetValueOrDefault(token.Normalized);

    private static bool StandsAlone(string utterance, Token token)
    {
        var before = token.Start > 0 ? utterance[token.Start - 1] : ' ';
        var after = token.End + 1 < utterance.Length ? utterance[token.End + 1] : ' ';
        var digitBefore = token.Start > 1 && char.IsAsciiDigit(utterance[token.Start - 2]);
        var digitAfter = token.End + 2 < utterance.Length && char.IsAsciiDigit(utterance[token.End + 2]);
        var negative = before == '-' && (token.Start == 1 || char.IsWhiteSpace(utterance[token.Start - 2]));

        return !negative
            && !char.IsSymbol(before) && !char.IsSymbol(after) && after != '%'
            && !(Joins(before) && digitBefore) && !(Joins(after) && digitAfter);
    }

    private static bool Joins(char sign) => sign is '.' or ',' or ':' or '/' or '\'';
}
