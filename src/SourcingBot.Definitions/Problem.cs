namespace SourcingBot.Definitions;

/// <summary>One mistake in a file that people edit: where it is, what is wrong, and how to mend it.</summary>
/// <param name="File">Path as the author knows it, from the folder that holds <c>dialogs/</c> and <c>content/</c>.</param>
/// <param name="Line">One-based; 0 when the mistake is the whole file (missing, empty).</param>
/// <param name="What">Names the culprit.</param>
/// <param name="Cure">What to write instead.</param>
public sealed record Problem(string File, int Line, string What, string Cure)
{
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {What} {Cure}" : $"{File}: {What} {Cure}";
}
