namespace SourcingBot.Content.Comparing;

/// <param name="Aspect">Heads the column of the aspects.</param>
/// <param name="Model">Heads the column of the models.</param>
/// <param name="Source">Where the cells come from.</param>
/// <param name="Cells">By aspect and model, all of them.</param>
internal sealed record ComparisonTexts(
    string Aspect,
    string Model,
    string Source,
    IReadOnlyDictionary<string, string> ModelNames,
    IReadOnlyDictionary<string, string> AspectNames,
    IReadOnlyDictionary<(string Aspect, string Model), string> Cells);
