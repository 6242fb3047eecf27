namespace SourcingBot.Dialogs.Conversation;

/// <summary>The last thing that came from the person.</summary>
/// <param name="At">When the channel took it in.</param>
/// <param name="Words">Null when the person only joined, or wrote more than anybody adds a word to.</param>
/// <param name="Place">What was waiting for it, by <see cref="InterviewMemory.Place"/>.</param>
/// <param name="Kept">The criterion it answered, if it answered one alone.</param>
/// <param name="Id">By which its channel tells of its being changed; null in a conversation stored before it was kept.</param>
internal sealed record Heard(DateTimeOffset At, string? Words = null, string? Place = null, string? Kept = null, string? Id = null)
{
    private const int MostCharacters = 200;

    public static string? Remembered(string words) => words.Length <= MostCharacters ? words : null;
}
