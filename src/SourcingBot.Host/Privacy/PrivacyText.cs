using SourcingBot.Definitions;
using SourcingBot.Host.Pages;

namespace SourcingBot.Host.Privacy;

/// <summary>The built-in privacy notice in one language: <c>privacy.yaml</c>.</summary>
/// <param name="Version">Kept with every consent.</param>
/// <param name="Sections">Headings, and what stands below each: Markdown.</param>
internal sealed record PrivacyText(string Version, string Title, string Intro, IReadOnlyList<(string Heading, PlacedText Text)> Sections)
{
    public static PrivacyText Read(DefinitionFolder dialogs, string language, string brandName, Problems problems)
    {
        var file = Yaml.Read(dialogs, $"{language}/privacy.yaml", problems);
        var root = new PageTextReader(file, brandName);
        var sections = file.Require("sections")?.Items() ?? [];
        var text = new PrivacyText(
            root.Text("version"), root.Text("title"), root.Text("intro"), [.. sections.Select(section => Section(new PageTextReader(section, brandName)))]);
        root.RefuseOthers();
        return text;
    }

    private static (string, PlacedText) Section(PageTextReader section)
    {
        var read = (section.Text("heading"), section.TextThatMayHave("text", "contact"));
        section.RefuseOthers();
        return read;
    }
}
