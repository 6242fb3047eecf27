using SourcingBot.Understanding.Grammars;

namespace SourcingBot.Understanding.Words;

/// <summary>
/// What a pasted e-mail says itself: without its header, what it quotes, its signature and the small print, in which a bank's name, a
/// phone number or "confidential information" answers nothing.
/// </summary>
internal static class Letter
{
    /// <summary>"Thanks," closes a letter only when no more lines than a signature has follow.</summary>
    private const int LongestSignature = 8;

    public static string Body(string text, LetterTexts texts)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            return text;
        }

        var lines = text.Split('\n');
        var refersToQuoted = RefersToQuoted(lines, texts);
        if (refersToQuoted)
        {
            lines = Array.ConvertAll(lines, line => IsQuotedOnce(line) ? line[1..] : line);
        }

        var body = new List<string>(lines.Length);
        var (isSaid, isOver) = (false, false);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = Plain(lines[i]);
            isOver = (isOver && !IsPostscript(line, texts) && !(refersToQuoted && Begins(line, texts.Headers))) || Closes(lines, i, line, texts) || Begins(line, texts.SmallPrint) || (isSaid && Quotes(lines, i, line, texts));
            if (!isOver && !line.StartsWith('>') && !IsHeader(lines, i, line, texts))
            {
                body.Add(lines[i]);
                isSaid |= IsSaid(line);
            }
        }

        // Of a message that is nothing but small print or a quotation, that is what was said.
        return isSaid ? string.Join('\n', body) : text;
    }

    private static string Plain(string line) => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    /// <summary>The person says that the quoted mail counts, and writes nothing between its lines or after it.</summary>
    private static bool RefersToQuoted(string[] lines, LetterTexts texts)
    {
        var quoted = Array.FindIndex(lines, IsQuotedOnce);
        return quoted > 0
            && Array.TrueForAll(lines[quoted..], line => line.StartsWith('>') || !IsSaid(line))
            && Array.Exists(lines[..quoted], line => texts.References.Any(Plain(line).Contains));
    }

    private static bool IsQuotedOnce(string line) => line.StartsWith('>') && !line[1..].TrimStart().StartsWith('>');

    private static bool IsSaid(string line) => line.AsSpan().Trim().Length > 0;

    private static bool Begins(string line, IReadOnlyList<string> starts) => starts.Any(start => line.StartsWith(start, StringComparison.Ordinal));

    private static bool IsPostscript(string line, LetterTexts texts) =>
        texts.Postscripts.Any(start => line.StartsWith(start, StringComparison.Ordinal) && line.Length > start.Length && !char.IsLetter(line[start.Length])) || Begins(line, texts.DottedPostscripts);

    private static bool Closes(string[] lines, int index, string line, LetterTexts texts)
    {
        var words = line.TrimEnd(',', '.', '!', ' ');
        return words is "--" or "___" || texts.Closings.Contains(words)
            || (texts.Thanks.Contains(words) && lines.Skip(index + 1).Where(IsSaid).Take(LongestSignature + 1).Count() is > 0 and <= LongestSignature && line.EndsWith(','));
    }

    /// <summary>What stands below was written before, by whomever; what is quoted with ">" line by line may be answered in between.</summary>
    private static bool Quotes(string[] lines, int index, string line, LetterTexts texts) =>
        (line.StartsWith('-') && texts.OriginalMessage.Any(line.Contains))
        || (IntroducesQuotation(line, texts) && !lines.Skip(index + 1).FirstOrDefault(IsSaid, ">").TrimStart().StartsWith('>'));

    private static bool IntroducesQuotation(string line, LetterTexts texts) =>
        Begins(line, texts.QuoteBegins) && texts.QuoteEnds.Any(end => line.EndsWith(end, StringComparison.Ordinal));

    private static bool IsHeader(string[] lines, int index, string line, LetterTexts texts)
    {
        return Begins(line, texts.Headers)
            || (Begins(line, texts.LateHeaders) && (IsBeside(index - 1) || IsBeside(index + 1)))
            || IntroducesQuotation(line, texts);

        bool IsBeside(int other) => other >= 0 && other < lines.Length && Begins(lines[other].Trim().ToLowerInvariant(), texts.Headers);
    }
}
