using System.Globalization;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public static class Tokenizer
{
    /// <summary>Runs of letters and digits; a picture such as an emoji is a word by itself. Everything else only separates.</summary>
    public static List<Token> DefaultTokenizer(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>();
        var start = -1;
        var position = 0;

        while (position < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(position), out var rune, out var length);
            var category = Rune.GetUnicodeCategory(rune);
            var inWord = IsOfWord(category) || (start >= 0 && IsMark(category));

            if (inWord && start < 0)
            {
                start = position;
            }
            else if (!inWord && start >= 0)
            {
                tokens.Add(TokenOf(text, start, position));
                start = -1;
            }

            if (category == UnicodeCategory.OtherSymbol)
            {
                tokens.Add(TokenOf(text, position, position + length));
            }

            position += length;
        }

        if (start >= 0)
        {
            tokens.Add(TokenOf(text, start, text.Length));
        }

        return tokens;
    }

    private static bool IsOfWord(UnicodeCategory category) => category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>Accents belong to the letter before them; after an emoji such a mark only chooses how it is drawn.</summary>
    private static bool IsMark(UnicodeCategory category) => category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static Token TokenOf(string text, int start, int end)
    {
        var word = text[start..end];
        return new Token(start, end - 1, word, word.ToLowerInvariant());
    }
}
