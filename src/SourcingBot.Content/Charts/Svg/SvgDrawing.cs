using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SourcingBot.Content.Charts.Svg;

/// <summary>
/// One drawing inside of a page. Attributes only, no styles: a page's content security policy has nothing to allow. Colours are the page's where it sets
/// <c>--accent</c>, <c>--text</c>, <c>--line</c> and <c>--background</c>; the font is the page's too.
/// </summary>
internal sealed partial class SvgDrawing
{
    public const string Accent = "var(--accent, #0b5a8c)";
    public const string Ink = "var(--text, #222)";
    public const string Faint = "var(--line, #ccc)";
    public const string Ground = "var(--background, #fff)";

    private readonly XElement _root;
    private readonly double _width;

    /// <param name="form"><c>wide</c> or <c>narrow</c>; both may stand in one page.</param>
    public SvgDrawing(string form, string id, string title, string alt, double width)
    {
        if (!IdPattern().IsMatch(id))
        {
            throw new ArgumentException($"'{id}' is no id of a drawing: lower-case letters, digits and hyphens, a letter first.", nameof(id));
        }

        (Id, _width) = ($"{id}-{form}", width);
        _root = new XElement(
            SvgWords.Svg + "svg",
            new XAttribute("class", $"chart-{form}"),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", $"{Id}-title"),
            new XAttribute("aria-describedby", $"{Id}-desc"),
            new XAttribute("width", "100%"),
            new XAttribute("direction", "ltr"),
            new XElement(SvgWords.Svg + "title", new XAttribute("id", $"{Id}-title"), SvgWords.Clean(title)),
            new XElement(SvgWords.Svg + "desc", new XAttribute("id", $"{Id}-desc"), SvgWords.Clean(alt)));
    }

    /// <summary>Where ids inside of the drawing begin.</summary>
    public string Id { get; }

    /// <param name="attributes">Names and values in turn; numbers are written as such.</param>
    public XElement Add(string name, params ReadOnlySpan<object> attributes)
    {
        var element = Element(name, attributes);
        _root.Add(element);
        return element;
    }

    public void Add(XElement element) => _root.Add(element);

    public static XElement Element(string name, params ReadOnlySpan<object> attributes)
    {
        var element = new XElement(SvgWords.Svg + name);
        for (var i = 0; i < attributes.Length; i += 2)
        {
            element.Add(new XAttribute((string)attributes[i], attributes[i + 1] is double or int or float ? SvgWords.Number(Convert.ToDouble(attributes[i + 1], null)) : attributes[i + 1]));
        }

        return element;
    }

    /// <param name="y">Of the line on which the letters stand.</param>
    public void Write(string words, double x, double y, double size, string anchor = "start", bool bold = false)
    {
        var text = Add("text", "x", x, "y", y, "font-size", size, "fill", Ink);
        if (anchor != "start")
        {
            text.Add(new XAttribute("text-anchor", anchor));
        }

        if (bold)
        {
            text.Add(new XAttribute("font-weight", "700"));
        }

        text.Add(words);
    }

    public string Finish(double height)
    {
        _root.SetAttributeValue("viewBox", $"0 0 {SvgWords.Number(_width)} {SvgWords.Number(height)}");
        return _root.ToString();
    }

    [GeneratedRegex(@"^[a-z][a-z0-9-]*\z", RegexOptions.NonBacktracking)]
    private static partial Regex IdPattern();
}
