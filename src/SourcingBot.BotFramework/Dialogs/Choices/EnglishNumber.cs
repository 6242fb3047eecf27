using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Reads the first number of a sentence: "42", "-1,250.5", "$500", "5km", "two hundred and six", "1.5 million".</summary>
internal static class EnglishNumber
{
    private static readonly Dictionary<string, int> Small = NumberReader.Numbered(
        0, "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen");

    private static readonly Dictionary<string, int> Tens = NumberReader.Numbered(2, "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static readonly Dictionary<string, decimal> Magnitudes = new() { ["thousand"] = 1e3m, ["million"] = 1e6m, ["billion"] = 1e9m };

    /// <summary>Null when there is no number in it, or one that is too large to be meant.</summary>
    public static decimal? Read(string text)
    {
        var words = Tokenizer.DefaultTokenizer(text);
        for (var index = 0; index < words.Count; index++)
        {
            if (char.IsAsciiDigit(words[index].Text[0]))
            {
                return InDigits(text, words, index);
            }

            if (Small.ContainsKey(words[index].Normalized) || Tens.ContainsKey(words[index].Normalized))
            {
                return InWords(words, index);
            }
        }

        return null;
    }

    private static decimal? InDigits(string text, List<Token> words, int index)
    {
        var start = words[index].Start;
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || JoinsDigits(text, end)))
        {
            end++;
        }

        if (start > 0 && text[start - 1] == '-' && (start == 1 || !char.IsLetterOrDigit(text[start - 2])))
        {
            start--;
        }

        if (!decimal.TryParse(text[start..end], NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var next = words.FindIndex(index, word => word.Start >= end);
        return next >= 0 && Magnitudes.TryGetValue(words[next].Normalized, out var magnitude) ? Times(number, magnitude) : number;
    }

    /// <summary>A point before a digit; a comma before exactly three of them.</summary>
    private static bool JoinsDigits(string text, int at)
    {
        var digits = 0;
        while (at + 1 + digits < text.Length && digits < 4 && char.IsAsciiDigit(text[at + 1 + digits]))
        {
            digits++;
        }

        return text[at] switch { '.' => digits > 0, ',' => digits == 3, _ => false };
    }

    private static decimal? InWords(List<Token> words, int index)
    {
        decimal total = 0;
        decimal group = 0;
        for (; index < words.Count; index++)
        {
            var word = words[index].Normalized;
            if (Small.TryGetValue(word, out var small))
            {
                group += small;
            }
            else if (Tens.TryGetValue(word, out var tens))
            {
                group += 10 * tens;
            }
            else if (word == "hundred")
            {
                group *= 100;
            }
            else if (Magnitudes.TryGetValue(word, out var magnitude))
            {
                total += group * magnitude;
                group = 0;
            }
            else if (word != "and")
            {
                break;
            }
        }

        return total + group;
    }

    private static decimal? Times(decimal number, decimal magnitude) => Math.Abs(number) < decimal.MaxValue / magnitude ? number * magnitude : null;
}
