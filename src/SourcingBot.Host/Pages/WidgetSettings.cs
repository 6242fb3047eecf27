namespace SourcingBot.Host.Pages;

/// <summary>What is written into widget.js, so that it need not ask for it.</summary>
internal sealed record WidgetSettings(string Lang, string Dir, string Brand, string Heading, WidgetColours Colours, WidgetTexts Texts);
