using System.Text.RegularExpressions;

namespace SourcingBot.Content.Tests.Rendering;

/// <summary>Reads HTML strictly: what is not a known tag with known attributes, well nested, or plain text is a breach.</summary>
internal static partial class HtmlElements
{
    private static readonly string[] Empty = ["br", "hr"];

    private static readonly HashSet<string> Tags =
        ["h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "blockquote", "pre", "code", "table", "thead", "tbody", "tr", "th", "td", "a", "strong", "em", "br", "hr"];

    internal static IReadOnlyList<string> Breaches(string html, bool isMail)
    {
        var breaches = new List<string>();
        var open = new Stack<string>();
        var end = 0;
        foreach (Match token in Token().Matches(html))
        {
            if (token.Index != end)
            {
                breaches.Add($"'{html[end..token.Index]}' is neither a tag nor text.");
            }

            end = token.Index + token.Length;
            var name = token.Groups["name"].Value;
            if (token.Groups["close"].Success)
            {
                if (!open.TryPop(out var last) || last != name)
                {
                    breaches.Add($"</{name}> closes {last ?? "nothing"}.");
                }
            }
            else if (name.Length > 0)
            {
                Judge(token, name, isMail, breaches);
                if (!Empty.Contains(name))
                {
                    open.Push(name);
                }
            }
        }

        if (end != html.Length || open.Count > 0)
        {
            breaches.Add($"'{html[end..]}' is left, {open.Count} elements are open.");
        }

        return breaches;
    }

    private static void Judge(Match tag, string name, bool isMail, List<string> breaches)
    {
        if (!Tags.Contains(name))
        {
            breaches.Add($"<{name}> is not allowed.");
        }

        foreach (var (attribute, value) in tag.Groups["attribute"].Captures.Zip(tag.Groups["value"].Captures, (attribute, value) => (attribute.Value, value.Value)))
        {
            var isAllowed = (name, attribute) switch
            {
                ("a", "href") => SafeAddress().IsMatch(value),
                ("a", "rel") => value == "noopener noreferrer",
                ("th", "scope") => value is "row" or "col",
                ("ol", "start") => value.All(char.IsAsciiDigit),
                ("th" or "td", "class") => !isMail && value is "right" or "center",
                ("table", "border" or "cellpadding" or "cellspacing") => isMail,
                (_, "style") => isMail && Style().IsMatch(value),
                _ => false,
            };
            if (!isAllowed)
            {
                breaches.Add($"{attribute}=\"{value}\" of <{name}> is not allowed.");
            }
        }

        if (name == "a" && tag.Groups["attribute"].Captures.Count(attribute => attribute.Value is "href" or "rel") != 2)
        {
            breaches.Add($"{tag.Value} lacks its address or its rel.");
        }
    }

    [GeneratedRegex("""</(?<name>[a-z0-9]+)(?<close>)>|<(?<name>[a-z0-9]+)(?: (?<attribute>[a-z]+)="(?<value>[^"<>]*)")*>|(?:[^<>&"']|&(?:amp|lt|gt|quot|#39);)+""", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();

    [GeneratedRegex("^(https://|mailto:|tel:)", RegexOptions.IgnoreCase)]
    private static partial Regex SafeAddress();

    [GeneratedRegex("^[a-z0-9#:;. -]+$")]
    private static partial Regex Style();
}
