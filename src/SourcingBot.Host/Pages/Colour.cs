using System.Globalization;

namespace SourcingBot.Host.Pages;

/// <summary>A colour as CSS writes it: <c>#rgb</c> or <c>#rrggbb</c>.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static readonly Colour White = new(255, 255, 255);

    public static readonly Colour Black = new(0, 0, 0);

    public static Colour? TryParse(string text)
    {
        var digits = text.StartsWith('#') ? text[1..] : "";
        if (digits.Length == 3)
        {
            digits = string.Concat(digits.Select(digit => new string(digit, 2)));
        }

        return digits.Length == 6 && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
            ? new Colour((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb)
            : null;
    }

    /// <summary>From 1 (the same) to 21 (black on white), as WCAG 2.2 defines it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.</summary>
    public double ContrastWith(Colour other)
    {
        var (darker, lighter) = Luminance < other.Luminance ? (Luminance, other.Luminance) : (other.Luminance, Luminance);
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// <summary>White or black, whichever reads better on this colour; one of them always has a contrast above 4.5.</summary>
    public Colour ReadableOnTop => ContrastWith(White) >= ContrastWith(Black) ? White : Black;

    /// <param name="other">What is mixed in.</param>
    /// <param name="share">Of <paramref name="other"/>, from 0 to 1.</param>
    public Colour MixedWith(Colour other, double share)
    {
        byte Mix(byte own, byte others) => (byte)Math.Round(own + (others - own) * share);
        return new Colour(Mix(Red, other.Red), Mix(Green, other.Green), Mix(Blue, other.Blue));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    private static double Linear(byte channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
