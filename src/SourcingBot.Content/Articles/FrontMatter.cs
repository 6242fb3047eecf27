using SourcingBot.Definitions;

namespace SourcingBot.Content.Articles;

/// <summary>The two parts of an article's file.</summary>
/// <param name="Yaml">Between the first line, <c>---</c>, and the next such line; it begins on line 2.</param>
/// <param name="Body">Markdown.</param>
/// <param name="BodyLine">One-based line of the file on which the body begins.</param>
internal sealed record FrontMatter(string Yaml, string Body, int BodyLine)
{
    private const string Fence = "---";

    internal static FrontMatter? Split(string text, string file, Problems problems)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var begins = lines[0].TrimEnd() == Fence;
        var end = begins ? Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence) : -1;
        if (begins && end < 0)
        {
            var nearly = Array.FindIndex(lines, 1, line => line.Length > 1 && line.All(c => c is '-' or '\u2013' or '\u2014' or ' '));
            problems.Add(file, Math.Max(nearly + 1, 1), "The lines above the article do not end.", "Write a line '---' after the last of them, before the text; three dashes and nothing else.");
            return null;
        }

        if (!begins && string.IsNullOrWhiteSpace(lines[0]) && lines.FirstOrDefault(line => !string.IsNullOrWhiteSpace(line))?.Trim() == Fence)
        {
            problems.Add(file, 1, "There is an empty line above the first '---'.", "Take it away: the article begins with '---'.");
            return null;
        }

        if (!begins)
        {
            problems.Add(file, 1, "The article does not begin with the lines that tell what it is about.", "Write a line '---', then lines 'topic: …', 'title: …', 'short: …', 'asks:', 'related:' and 'sources:', then again a line '---', then the text.");
            return null;
        }

        return new FrontMatter(string.Join('\n', lines[1..end]), string.Join('\n', lines[(end + 1)..]), end + 2);
    }
}
