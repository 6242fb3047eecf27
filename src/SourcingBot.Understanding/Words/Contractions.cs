using SourcingBot.Understanding.Grammars;

namespace SourcingBot.Understanding.Words;

/// <summary>Writes "isn't" as "is not" and "we're" as "we are", so that one phrase in the vocabulary covers both.</summary>
internal static class Contractions
{
    public static void AddTo(List<Word> words, string text, int start, int length, bool glued, Grammar grammar)
    {
        var (first, second) = grammar.Contractions.Split(text);
        words.Add(new Word(WordKind.Letters, first, start, length, glued));
        if (second.Length > 0)
        {
            words.Add(new Word(WordKind.Letters, second, start, length, false));
        }
    }
}
