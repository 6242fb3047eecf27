using Microsoft.Recognizers.Text;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>Something a recogniser found, with the words it covers.</summary>
internal sealed record Found(ModelResult Result, int First, int Last)
{
    public static List<Found> In(Message message, List<ModelResult> results) =>
        [.. results.Select(result => new Found(result, message.Words.IndexAt(result.Start), message.Words.IndexAt(result.End)))];

    public bool Overlaps(Found other) => First <= other.Last && other.First <= Last;
}
