using SourcingBot.Content.Charts.Svg;

namespace SourcingBot.Content.Charts;

/// <summary>The scores of models as bars, in the order given. Every word in it comes from the caller; what is too long for its place is cut with an ellipsis.</summary>
/// <param name="Title">Names the drawing for those who do not see it; the page shows its own heading.</param>
/// <param name="Advised">The mark of the advised model: one or two words.</param>
public sealed record RankingChart(string Title, string Advised, IReadOnlyList<RankedModel> Models)
{
    public const int MostModels = 12;

    /// <param name="id">Of the drawing in its page: lower-case letters, digits and hyphens, a letter first.</param>
    /// <param name="alt">What the picture says, for those who do not see it: a screen reader reads this and not the single words, so a table stands beside the picture.</param>
    /// <exception cref="ArgumentException">There is no model, one too many, or a score outside of 0..1; or the id cannot be one.</exception>
    public InlineSvg ToSvg(string id, string alt)
    {
        if (Models.Count is 0 or > MostModels)
        {
            throw new ArgumentException($"A ranking has 1 to {MostModels} models, not {Models.Count}.");
        }

        if (Models.FirstOrDefault(model => model.Score is not (>= 0 and <= 1)) is { } wrong)
        {
            throw new ArgumentException($"'{wrong.Name}' needs a score from 0 to 1, not {wrong.Score}.");
        }

        return new InlineSvg(RankingDrawing.Wide(this, id, alt), RankingDrawing.Narrow(this, id, alt));
    }
}
