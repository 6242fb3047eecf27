namespace SourcingBot.Understanding.Words;

/// <summary>Nouns that say a number counts something other than money.</summary>
internal static class Counted
{
    /// <summary>A noun in the plural, known or not: "50k widgets".</summary>
    public static bool IsPlural(WordList words, int index) =>
        words[index].Kind == WordKind.Letters && words.Grammar.Forms.IsPlural(words[index].Text) && !words.Is(index, words.Grammar.Counted.NoNouns);

    /// <param name="words">The message.</param>
    /// <param name="index">The first word after the number.</param>
    /// <param name="mayJoin">Whether the number may be the first of two.</param>
    public static bool IsAt(WordList words, int index, bool mayJoin = true)
    {
        var i = index;
        // "2 to 3 months", "5-10 people": the first number counts what the second counts.
        if (mayJoin && words.Is(i, words.Grammar.Counted.Joins) && (words[i + 1].Kind == WordKind.Digits || words.Grammar.Numbers.IsSmall(words[i + 1].Text)))
        {
            i += 2;
        }

        i += words.Is(i, "+") || words.Is(i, "-") ? 1 : 0;
        return words[i].Kind == WordKind.Letters && (words.Is(i, words.Grammar.Counted.Nouns) || (words.Is(i + 1, words.Grammar.Counted.Nouns) && words.Is(i, words.Grammar.Counted.Adjectives)));
    }
}
