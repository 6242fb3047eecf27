using System.Globalization;
using SourcingBot.Understanding.Grammars;

namespace SourcingBot.Understanding.Words;

/// <summary>Message → words, in one pass that never looks back.</summary>
internal static class WordSplitter
{
    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    /// <summary>A line end after a shorter line was meant; after a longer one a mail program may have wrapped it.</summary>
    private const int ShortestWrapped = 45;

    public static List<Word> Split(string message, Grammar grammar)
    {
        var words = new List<Word>(Math.Min(message.Length / 4 + 4, 4096));
        var i = 0;
        var lineStart = 0;
        var glued = false;
        while (i < message.Length)
        {
            var c = Plain(message[i]);
            if (c is ' ' or '\n')
            {
                var end = EndOfSpace(message, i, out var lineEnds);
                // One line end may be a line wrapped by a mail program; two are a new paragraph.
                if (lineEnds > 1 || (lineEnds == 1 && i > lineStart && i - lineStart < ShortestWrapped))
                {
                    words.Add(new Word(WordKind.Sign, "\n", i, end - i, false));
                }

                lineStart = lineEnds > 0 ? end : lineStart;

                (i, glued) = (end, false);
                continue;
            }

            var start = i;
            if (char.IsAsciiDigit(c))
            {
                i = EndOfDigits(message, i);
                words.Add(new Word(WordKind.Digits, PlainText(message.AsSpan(start, i - start)), start, i - start, glued));
            }
            else if (IsLetter(c))
            {
                i = EndOfLetters(message, i);
                Contractions.AddTo(words, PlainText(message.AsSpan(start, i - start)), start, i - start, glued, grammar);
            }
            else
            {
                i++;
                words.Add(new Word(WordKind.Sign, c < 128 ? Ascii[c] : c.ToString(), start, 1, glued));
            }

            glued = true;
        }

        ThenForThan.Mend(words, grammar);
        return words;
    }

    /// <summary>Lower case; digits of every script as 0-9; dashes, quotes and spaces in their plain form.</summary>
    private static char Plain(char c) => c switch
    {
        '\n' => '\n',
        < (char)128 when c > ' ' => char.ToLowerInvariant(c),
        <= ' ' or '\u007f' => ' ',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '\uff0d' => '-',
        '\u2018' or '\u2019' or '\u00b4' or '\u02bc' or '\uff07' => '\'',
        '\u2028' or '\u2029' => '\n',
        '\uff0c' => ',',
        '\uff0e' or '\u3002' => '.',
        '\uff1f' or '\u061f' => '?',
        '\u2044' or '\uff0f' => '/',
        // The dotless i and its kin would otherwise hide a keyword; so would a letter in full width.
        >= '\uff21' and <= '\uff3a' => (char)(c - '\uff21' + 'a'),
        >= '\uff41' and <= '\uff5a' => (char)(c - '\uff41' + 'a'),
        _ when char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format => ' ',
        _ when char.IsDigit(c) => (char)('0' + (int)char.GetNumericValue(c)),
        _ => char.ToLowerInvariant(c),
    };

    private static string PlainText(ReadOnlySpan<char> span) => string.Create(span.Length, span, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = Plain(source[i]);
        }
    });

    private static bool IsLetter(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static int EndOfSpace(string message, int i, out int lineEnds)
    {
        lineEnds = 0;
        while (i < message.Length && Plain(message[i]) is ' ' or '\n')
        {
            lineEnds += Plain(message[i]) == '\n' ? 1 : 0;
            i++;
            if (i >= message.Length)
            {
                break;
            }
        }

        return i;
    }

    private static int EndOfDigits(string message, int i)
    {
        while (true)
        {
            while (i < message.Length && char.IsAsciiDigit(Plain(message[i])))
            {
                i++;
            }

            if (i + 1 < message.Length && Plain(message[i]) is '.' or ',' or '\'' && char.IsAsciiDigit(Plain(message[i + 1])))
            {
                i++;
                continue;
            }

            return i;
        }
    }

    private static int EndOfLetters(string message, int i)
    {
        while (i < message.Length
            && (IsLetter(Plain(message[i]))
                || (Plain(message[i]) == '\'' && i + 1 < message.Length && IsLetter(Plain(message[i + 1])))))
        {
            i++;
        }

        return i;
    }
}
