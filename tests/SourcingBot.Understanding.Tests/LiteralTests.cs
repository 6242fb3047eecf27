using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace SourcingBot.Understanding.Tests;

/// <summary>Words of a language stand in <c>dialogs/</c>. In the code a text with letters is an id, a key or a message to a programmer.</summary>
public sealed partial class LiteralTests
{
    private static readonly HashSet<string> Allowed = new(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", "literals.txt")), StringComparer.Ordinal);

    [Fact]
    public void No_words_of_a_language_stand_in_the_code() =>
        Directory.EnumerateFiles(Source(), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Source(), file).StartsWith("obj", StringComparison.Ordinal))
            .Where(file => !Allowed.Contains($"{Path.GetFileName(file)}:"))
            .SelectMany(file => Literals(File.ReadAllText(file)).Select(literal => $"{Path.GetFileName(file)}: {literal}"))
            .Where(literal => !Allowed.Contains(literal))
            .ShouldBeEmpty();

    [Fact]
    public void Words_in_code_are_seen_and_those_in_comments_are_not() =>
        Literals("""
            /// <summary>"In words"</summary>
            var a = words[i].Text is "of" or "-"; // not "these"
            var b = $"{count} items \" or";
            var c = 'x';
            """).ShouldBe(["of", " items \\\" or"]);

    /// <summary>The texts of a file that have two letters in a row outside of places to be filled in.</summary>
    private static IEnumerable<string> Literals(string code) =>
        Token().Matches(code).Where(token => token.Groups["text"].Success)
            .Select(token => Place().Replace(token.Groups["text"].Value, ""))
            .Where(text => Letters().IsMatch(text));

    private static string Source([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "src", "SourcingBot.Understanding"));

    [GeneratedRegex("""//[^\n]*|'(?:[^'\\\n]|\\.)+'|"(?<text>(?:[^"\\\n]|\\.)*)(?:")""", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"\p{L}\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}
