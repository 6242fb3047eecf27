namespace SourcingBot.Host.Pages;

internal sealed record WidgetColours(string Accent, string OnAccent, string Background, string Text, string Line)
{
    public static WidgetColours Of(Brand brand) => new(
        brand.Accent.ToString(), brand.Accent.ReadableOnTop.ToString(), brand.Background.ToString(), brand.Text.ToString(), brand.Line.ToString());
}
