using System.Globalization;
using System.Xml.Linq;

namespace SourcingBot.Content.Tests.Charts;

/// <summary>An SVG as a reader who is not ours sees it.</summary>
internal sealed class SvgPicture(string svg)
{
    /// <summary>All that a drawing needs; nothing that runs, loads or leads elsewhere.</summary>
    private static readonly string[] s_elements = ["svg", "title", "desc", "defs", "pattern", "clipPath", "g", "path", "rect", "line", "polyline", "polygon", "circle", "text"];

    public XElement Root { get; } = XDocument.Parse(svg).Root!;

    public IReadOnlyList<string> Words => [.. All("text").Select(text => text.Value)];

    public string Title => All("title").Single().Value;

    public string Description => All("desc").Single().Value;

    /// <summary>Names of elements and of their attributes, in order.</summary>
    public IReadOnlyList<string> Shape => [.. Root.DescendantsAndSelf().Select(element => $"{element.Name.LocalName}({string.Join(' ', element.Attributes().Select(attribute => attribute.Name.LocalName))})")];

    public IEnumerable<XElement> All(string name) => Root.DescendantsAndSelf().Where(element => element.Name.LocalName == name);

    public static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    /// <summary>Attributes only, no styles, no scripts, no addresses but those of its own parts; every id once.</summary>
    public void ShouldBeSafe()
    {
        Root.DescendantsAndSelf().Select(element => element.Name.NamespaceName).ShouldAllBe(name => name == "http://www.w3.org/2000/svg");
        Root.DescendantsAndSelf().Select(element => element.Name.LocalName).ShouldBeSubsetOf(s_elements);
        var attributes = Root.DescendantsAndSelf().Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).ToArray();
        attributes.Select(attribute => attribute.Name.LocalName).ShouldAllBe(name => name != "style" && name != "href" && !name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        var ids = attributes.Where(attribute => attribute.Name == "id").Select(attribute => attribute.Value).ToArray();
        ids.ShouldBeUnique();
        attributes.Where(attribute => attribute.Value.Contains("url(", StringComparison.Ordinal)).ShouldAllBe(attribute => ids.Any(id => attribute.Value == $"url(#{id})"));
        attributes.Where(attribute => attribute.Name.LocalName is "aria-labelledby" or "aria-describedby").ShouldAllBe(attribute => ids.Contains(attribute.Value));
    }
}
