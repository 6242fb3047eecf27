namespace SourcingBot.Content.Charts.Svg;

/// <summary>The name of a series, and where its line ends.</summary>
internal sealed record EndLabel(IReadOnlyList<string> Lines, string Colour, double X, double Y);
