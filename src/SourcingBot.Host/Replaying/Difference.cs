namespace SourcingBot.Host.Replaying;

/// <param name="Line">Where in the file what was expected stands.</param>
/// <param name="After">What the person did before.</param>
/// <param name="Lines">Begin with "- " for what was expected, with "+ " for what came, with two spaces for what is the same.</param>
internal sealed record Difference(int Line, string After, IReadOnlyList<string> Lines);
