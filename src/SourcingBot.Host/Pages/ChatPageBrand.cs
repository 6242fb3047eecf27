namespace SourcingBot.Host.Pages;

internal sealed record ChatPageBrand(string Accent, string OnAccent, string Background, string Text, string MutedText, string Line, string Initials)
{
    public static ChatPageBrand Of(Brand brand) => new(
        brand.Accent.ToString(),
        brand.Accent.ReadableOnTop.ToString(),
        brand.Background.ToString(),
        brand.Text.ToString(),
        brand.MutedText.ToString(),
        brand.Line.ToString(),
        brand.Initials);
}
