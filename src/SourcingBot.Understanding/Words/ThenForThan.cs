using SourcingBot.Understanding.Grammars;

namespace SourcingBot.Understanding.Words;

/// <summary>"No later then June", "more then 50k": a slip so common that it is mended before anything is read.</summary>
internal static class ThenForThan
{
    public static void Mend(List<Word> words, Grammar grammar)
    {
        for (var i = 1; i < words.Count - 1 && grammar.Slips.Meant.Count > 0; i++)
        {
            if (words[i].Is(grammar.Slips.Mistaken) && words[i - 1].Is(grammar.Slips.Comparing) && IsCompared(words[i + 1], grammar))
            {
                words[i] = words[i] with { Text = grammar.Slips.Meant[0] };
            }
        }
    }

    private static bool IsCompared(Word word, Grammar grammar) => word.Kind == WordKind.Sign ? word.Text is "$" or "€" or "£" or "₹" or "¥" or "~" : !word.Is(grammar.Slips.Following);
}
