using System.Net;
using System.Text.RegularExpressions;

namespace SourcingBot.Host.Pages;

/// <summary>HTML with <c>{{name}}</c>, filled in encoded, and <c>{{{name}}}</c>, filled in as it is.</summary>
internal sealed partial class Template
{
    private readonly string _html;

    private Template(string html) => _html = html;

    /// <summary>One of the <c>Pages/*.html</c>, which are inside the program.</summary>
    public static Template Read(string file)
    {
        using var stream = typeof(Template).Assembly.GetManifestResourceStream(file)
            ?? throw new ArgumentException($"There is no template '{file}'.", nameof(file));
        return new Template(new StreamReader(stream).ReadToEnd());
    }

    public static Template ReadFile(string path) => new(File.ReadAllText(path));

    /// <exception cref="KeyNotFoundException">The template asks for a name that <paramref name="values"/> does not have.</exception>
    public string Fill(IReadOnlyDictionary<string, string> values) => Placeholder().Replace(
        _html,
        found => found.Groups["raw"].Success ? values[found.Groups["raw"].Value] : WebUtility.HtmlEncode(values[found.Groups["name"].Value]));

    [GeneratedRegex(@"\{\{\{(?<raw>[a-z-]+)\}\}\}|\{\{(?<name>[a-z-]+)\}\}")]
    private static partial Regex Placeholder();
}
