namespace SourcingBot.Content;

/// <summary>What a unit is called beside its number; both have <c>{value}</c>.</summary>
/// <param name="One">For the number 1 alone.</param>
internal sealed record UnitWords(string One, string Other)
{
    internal string For(Figure figure) => figure is { Min: 1, Max: 1 } ? One : Other;
}
