using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Grammars;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Priorities;

/// <summary>
/// The folded words of a message in which names of criteria, alone or in a row ("quality, reliability and control"), stand as one word: the
/// place that phrases about priorities have for them.
/// </summary>
internal sealed class NamedWords
{
    private readonly List<Criterion>?[] _named;
    private readonly int[] _firsts;

    private NamedWords(List<string> texts, List<Criterion>?[] named, int[] firsts) => (Texts, _named, _firsts) = (texts, named, firsts);

    public List<string> Texts { get; }

    public static NamedWords Of(FoldedWords folded, Vocabulary vocabulary)
    {
        var texts = new List<string>(folded.Count);
        var named = new List<Criterion>?[folded.Count];
        var firsts = new int[folded.Count + 1];
        var place = vocabulary.CriterionWord;
        var joined = -1;
        for (var i = 0; i < folded.Count;)
        {
            var isName = vocabulary.PriorityNames.TryMatch(folded.Texts, i, _ => true, out var phrases, out var length);
            if (isName && joined >= 0 && texts.Count - joined is 1 or 2 or 3 && texts.Skip(joined + 1).All(folded.Grammar.Priorities.Joins.Contains))
            {
                // "Cost, and control" is one row of two names.
                texts.RemoveRange(joined + 1, texts.Count - joined - 1);
                named[joined]!.Add(phrases[0].Meaning.Criterion!);
                i += length;
                continue;
            }

            firsts[texts.Count] = i;
            if (isName)
            {
                joined = texts.Count;
                named[joined] = [phrases[0].Meaning.Criterion!];
            }

            texts.Add(isName ? place : folded[i]);
            i += isName ? length : 1;
        }

        firsts[texts.Count] = folded.Count;
        return new NamedWords(texts, named, firsts);
    }

    /// <summary>The folded word at which a word of <see cref="Texts"/> begins.</summary>
    public int FirstOf(int index) => _firsts[index];

    /// <summary>The criteria named from one word up to another; none where somebody really wrote "criterion".</summary>
    public IEnumerable<Criterion> Named(int first, int end) =>
        Enumerable.Range(first, end - first).SelectMany(i => _named[i] ?? []);

    /// <summary>Those of the first place alone.</summary>
    public IEnumerable<Criterion> FirstNamed(int first, int end) =>
        Enumerable.Range(first, end - first).Select(i => _named[i]).FirstOrDefault(named => named is not null) ?? [];
}
