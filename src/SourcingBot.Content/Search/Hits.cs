namespace SourcingBot.Content.Search;

/// <param name="Best">Null when none reaches the threshold.</param>
/// <param name="Also">The second one when it is close.</param>
/// <param name="IsOpen">The two fit so alike that only who asked can tell.</param>
/// <param name="Nearest">The likeliest when none reaches the threshold; else empty.</param>
internal sealed record Hits(Hit? Best, Hit? Also, bool IsOpen, IReadOnlyList<Article> Nearest);
