using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace SourcingBot.Host.Pages;

/// <summary><c>widget.js</c> for other sites: the file, with the brand and the texts of one language written into it.</summary>
internal sealed class Widget
{
    private const string Settings = "SETTINGS";

    private readonly Brand _brand;
    private readonly string _script;
    private readonly ConditionalWeakTable<PageTexts, Asset> _byTexts = [];

    public Widget(Brand brand, string folder)
    {
        _brand = brand;

        // Every visitor of those sites loads it, so what only its readers need stays here.
        var lines = File.ReadLines(Path.Combine(folder, "widget.js")).Select(line => line.Trim());
        _script = string.Join('\n', lines.Where(line => !line.StartsWith("//", StringComparison.Ordinal)));
    }

    public Asset In(PageTexts texts) => _byTexts.GetValue(texts, Make);

    private Asset Make(PageTexts texts)
    {
        var settings = new WidgetSettings(
            texts.Language.Tag, texts.Language.IsRightToLeft ? "rtl" : "ltr", _brand.Name, texts.Chat.Heading, WidgetColours.Of(_brand), texts.Widget);
        var json = JsonSerializer.Serialize(settings, WidgetJson.Short.WidgetSettings);
        return Asset.Small("widget.js", Encoding.UTF8.GetBytes(_script.Replace(Settings, json, StringComparison.Ordinal)));
    }
}
