namespace SourcingBot.Content.Charts;

/// <summary>
/// A drawing as SVG elements for a page, in two widths: text in an SVG shrinks with it, so that what suits a desk and paper cannot be read on a phone.
/// The page's style shows one, by the class of the element: <c>chart-wide</c> or <c>chart-narrow</c>.
/// </summary>
/// <param name="Wide">For 600 pixels and more, and print.</param>
/// <param name="Narrow">For phones, from 320 pixels.</param>
public sealed record InlineSvg(string Wide, string Narrow)
{
    /// <summary>Both, for a page whose style hides one.</summary>
    public string Both => Wide + Narrow;
}
