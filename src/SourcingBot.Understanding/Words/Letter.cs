namespace SourcingBot.Understanding.Words;

/// <summary>
/// What a pasted e-mail says itself: without its header, what it quotes, its signature and the small print, in which a bank's name, a
/// phone number or "confidential information" answers nothing.
/// </summary>
internal static class Letter
{
    /// <summary>"Thanks," closes a letter only when no more lines than a signature has follow.</summary>
    private const int LongestSignature = 8;

    private static readonly string[] Headers = ["from:", "to:", "cc:", "bcc:", "sent:", "reply-to:"];

    private static readonly string[] SmallPrint =
    [
        "this e-mail", "this email", "this message", "the information in this", "the information contained in this", "the contents of this", "confidentiality notice", "confidential:",
        "disclaimer", "if you are not the intended", "please consider the environment", "legal notice", "sent from my", "get outlook for",
    ];

    /// <summary>With these a person makes an earlier mail a part of this one.</summary>
    private static readonly string[] References = ["see below", "below is", "below you", "summary below", "find below", "mail below", "message below", "notes below"];

    private static readonly HashSet<string> Closings = new(
        [
            "best regards", "kind regards", "regards", "best", "best wishes", "warm regards", "kindest regards", "with kind regards", "with best regards", "sincerely", "yours sincerely", "yours faithfully",
            "sincerely yours", "yours truly", "all the best", "respectfully", "br", "rgds", "mit freundlichen grüßen", "many thanks and best regards", "thanks and best regards", "thanks and regards", "thank you and best regards", "cordially", "--", "___",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Thanks = new(["thanks", "many thanks", "thank you", "cheers", "thanks in advance", "thank you in advance", "thanks a lot"], StringComparer.Ordinal);

    public static string Body(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            return text;
        }

        var lines = text.Split('\n');
        var refersToQuoted = RefersToQuoted(lines);
        if (refersToQuoted)
        {
            lines = Array.ConvertAll(lines, line => IsQuotedOnce(line) ? line[1..] : line);
        }

        var body = new List<string>(lines.Length);
        var (isSaid, isOver) = (false, false);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = Plain(lines[i]);
            isOver = (isOver && !IsPostscript(line) && !(refersToQuoted && Begins(line, Headers))) || Closes(lines, i, line) || Begins(line, SmallPrint) || (isSaid && Quotes(lines, i, line));
            if (!isOver && !line.StartsWith('>') && !IsHeader(lines, i, line))
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
    private static bool RefersToQuoted(string[] lines)
    {
        var quoted = Array.FindIndex(lines, IsQuotedOnce);
        return quoted > 0
            && Array.TrueForAll(lines[quoted..], line => line.StartsWith('>') || !IsSaid(line))
            && Array.Exists(lines[..quoted], line => Array.Exists(References, Plain(line).Contains));
    }

    private static bool IsQuotedOnce(string line) => line.StartsWith('>') && !line[1..].TrimStart().StartsWith('>');

    private static bool IsSaid(string line) => line.AsSpan().Trim().Length > 0;

    private static bool Begins(string line, string[] starts) => Array.Exists(starts, start => line.StartsWith(start, StringComparison.Ordinal));

    private static bool IsPostscript(string line) => line.StartsWith("ps", StringComparison.Ordinal) && line.Length > 2 && !char.IsLetter(line[2]) || line.StartsWith("p.s", StringComparison.Ordinal);

    private static bool Closes(string[] lines, int index, string line)
    {
        var words = line.TrimEnd(',', '.', '!', ' ');
        return Closings.Contains(words) || (Thanks.Contains(words) && lines.Skip(index + 1).Where(IsSaid).Take(LongestSignature + 1).Count() is > 0 and <= LongestSignature && line.EndsWith(','));
    }

    /// <summary>What stands below was written before, by whomever; what is quoted with ">" line by line may be answered in between.</summary>
    private static bool Quotes(string[] lines, int index, string line) =>
        line.Contains("original message", StringComparison.Ordinal) && line.StartsWith('-')
        || (line.StartsWith("on ", StringComparison.Ordinal) && line.EndsWith("wrote:", StringComparison.Ordinal) && !lines.Skip(index + 1).FirstOrDefault(IsSaid, ">").TrimStart().StartsWith('>'));

    private static bool IsHeader(string[] lines, int index, string line)
    {
        return Begins(line, Headers)
            || (Begins(line, ["date:", "subject:"]) && (IsBeside(index - 1) || IsBeside(index + 1)))
            || (line.StartsWith("on ", StringComparison.Ordinal) && line.EndsWith("wrote:", StringComparison.Ordinal));

        bool IsBeside(int other) => other >= 0 && other < lines.Length && Begins(lines[other].Trim().ToLowerInvariant(), Headers);
    }
}
