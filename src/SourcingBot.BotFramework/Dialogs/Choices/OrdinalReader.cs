#nullable disable annotations

using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Reads "first", "2nd", "twenty-first", "last", "second to last".</summary>
internal static class OrdinalReader
{
    private static readonly Dictionary<string, int> Words = NumberReader.Numbered(
        1, "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth");

    /// <param name="utterance">What the user said.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="count">How many choices there are, for those counted from the end.</param>
    public static List<Place> Read(string utterance, List<Token> tokens, int count)
    {
        var places = new List<Place>();

        for (var index = 0; index < tokens.Count; index++)
        {
            var last = index;
            var number = OrdinalAt(tokens, ref last);
            var end = LastAfter(tokens, last);

            if (number > 0 && end > last)
            {
                number = count - number + 1;
                last = end;
            }
            else if (number == 0 && tokens[index].Normalized == "next" && end > last + 1)
            {
                number = count - 1;
                last = end;
            }
            else if (number == 0)
            {
                number = tokens[index].Normalized switch { "last" => count, "penultimate" => count - 1, _ => 0 };
            }

            if (number > 0)
            {
                places.Add(new Place(number, tokens[index].Start, tokens[last].End));
            }

            index = last;
        }

        return places;
    }

    private static int OrdinalAt(List<Token> tokens, ref int index)
    {
        if (NumberReader.TensBefore(tokens, index) is > 0 and var tens && Words.GetValueOrDefault(tokens[index + 1].Normalized) is > 0 and < 10 and var ones)
        {
            index++;
            return tens + ones;
        }

        var word = tokens[index].Normalized;
        return Words.TryGetValue(word, out var number) ? number : WithSuffix(word);
    }

    private static int WithSuffix(string word) =>
        word is [.., 's', 't'] or [.., 'n', 'd'] or [.., 'r', 'd'] or [.., 't', 'h']
            && int.TryParse(word.AsSpan(0, word.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Where "last", "to last", "from the last" after the given word ends; the given place if none of them follows.</summary>
    private static int LastAfter(List<Token> tokens, int index)
    {
        var next = index + 1;
        while (next < tokens.Count && next <= index + 2 && tokens[next].Normalized is "to" or "from" or "the")
        {
            next++;
        }

        return next < tokens.Count && tokens[next].Normalized == "last" ? next : index;
    }
}
