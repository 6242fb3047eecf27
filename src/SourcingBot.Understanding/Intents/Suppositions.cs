using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Intents;

/// <summary>What a message only supposes, as written, in its order: the "my budget was 1 million" of "what if my budget was 1 million?"</summary>
internal static class Suppositions
{
    public static IEnumerable<string> In(Message message)
    {
        var words = message.Words;
        foreach (var sentence in message.Sentences)
        {
            var (first, end) = (sentence.First, sentence.End);
            while (first < end && words[first].Kind == WordKind.Sign)
            {
                first++;
            }

            while (end > first && words[end - 1].Kind == WordKind.Sign)
            {
                end--;
            }

            if (words.Grammar.Suppositions.Beginnings.TryMatch(words, first, 1, out _, out var length) && first + length < end)
            {
                yield return words.Written(first + length, end);
            }
        }
    }
}
