namespace SourcingBot.Content.Search;

/// <param name="Article">The article that answers.</param>
/// <param name="Section">Its section that answers best.</param>
/// <param name="Confidence">0 to 1.</param>
internal sealed record Hit(Article Article, Section Section, double Confidence);
