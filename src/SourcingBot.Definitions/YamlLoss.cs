using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace SourcingBot.Definitions;

/// <summary>
/// Texts that YAML reads without complaint and not as they were meant: only in part after " #", and after a first word with "!" or "&amp;";
/// and as one text where the dash of an item, or the blank after it, was forgotten.
/// </summary>
internal static class YamlLoss
{
    /// <param name="text">Valid YAML.</param>
    internal static IEnumerable<(int Line, string What, string Cure)> In(string text)
    {
        var scanner = new Scanner(new StringReader(text), skipComments: false);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        Token? before = null;
        while (scanner.MoveNext())
        {
            var token = scanner.Current!;
            var line = (int)token.Start.Line;
            if (token is Comment { IsInline: true } && before is Scalar { Style: ScalarStyle.Plain } cut && cut.Value.Contains(' ', StringComparison.Ordinal)
                && lines[line - 1].AsSpan(0, (int)token.Start.Column - 1) is [.., not ' ', ' '])
            {
                yield return (line, "What stands after ' #' is not read.", "Put the whole text in quotes; before a remark of your own write two blanks.");
            }
            else if (token is Scalar { Style: ScalarStyle.Plain, Value.Length: > 0 } && before is Tag or Anchor)
            {
                yield return (line, "The first word of this text is not read, because of the mark before it.", "Put the whole text in quotes.");
            }
            else if (token is Scalar { Style: ScalarStyle.Plain } && Enumerable.Range(line + 1, Math.Max(0, (int)token.End.Line - line)).FirstOrDefault(at => lines[at - 1].TrimStart() is ['-', ..]) is > 0 and var swallowed)
            {
                yield return (swallowed, "This line begins with a dash and is read as part of the text above.", "Begin each line of a list with '- ', a dash and a blank, also the one above; no line of a text begins with a dash.");
            }

            before = token;
        }
    }
}
