using SourcingBot.Understanding.Grammars;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Choices;

/// <summary>Takes phrases apart. Their parts come again and again ("is", "we have"), so that each is folded once.</summary>
/// <param name="grammar">Of the language that the phrases are in.</param>
public sealed class PhraseParser(Grammar grammar)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _folded = new(StringComparer.Ordinal);

    /// <param name="text">As written.</param>
    /// <param name="fault">What is wrong with it, when the result is null.</param>
    public PhrasePattern? Parse(string text, out string fault)
    {
        fault = "It has a bracket without its partner.";
        var slots = new List<IReadOnlyList<IReadOnlyList<string>>>();
        for (var i = 0; i < text.Length;)
        {
            var open = text.IndexOf('[', i);
            var plain = open < 0 ? text[i..] : text[i..open];
            if (plain.Contains(']', StringComparison.Ordinal))
            {
                return null;
            }

            if (Folded(plain) is { Count: > 0 } words)
            {
                slots.Add([words]);
            }

            if (open < 0)
            {
                break;
            }

            var close = text.IndexOf(']', open);
            if (close < 0)
            {
                return null;
            }

            var alternatives = text[(open + 1)..close].Split('|');
            if (Array.Find(alternatives, a => a.Trim().Length > 0 && Folded(a).Count == 0) is { } ignored)
            {
                // It would make the bracket optional: "[our|their] team" would be any team.
                fault = $"'{ignored}' is an article or an emphasis, which is not compared.";
                return null;
            }

            // "[report|reports]" is one, because both are compared as singular.
            slots.Add(Different(alternatives));
            i = close + 1;
        }

        if (slots.Count == 0 && FoldedWords.Of(WordList.Of(text, grammar)).Texts is { Count: > 0 } emphasis)
        {
            slots.Add([emphasis]);
        }

        fault = "It has no word that must be said.";
        return slots.Exists(slot => slot.All(words => words.Count > 0)) ? new PhrasePattern(slots) : null;
    }

    private List<IReadOnlyList<string>> Different(string[] alternatives)
    {
        var different = new List<IReadOnlyList<string>>(alternatives.Length);
        foreach (var alternative in alternatives)
        {
            var folded = Folded(alternative);
            if (!different.Exists(other => other.SequenceEqual(folded)))
            {
                different.Add(folded);
            }
        }

        return different;
    }

    private IReadOnlyList<string> Folded(string part)
    {
        if (!_folded.TryGetValue(part, out var folded))
        {
            _folded[part] = folded = FoldedWords.OfPart(part, grammar);
        }

        return folded;
    }
}
