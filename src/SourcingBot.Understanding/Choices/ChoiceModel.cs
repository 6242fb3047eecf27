using Microsoft.Recognizers.Text;
using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Choices;

/// <summary>
/// Finds the phrases of the vocabulary that answer a criterion. What is denied ("not regulated") is found too, and marked, so that
/// nobody takes it for said.
/// </summary>
/// <param name="vocabulary">The phrases.</param>
/// <param name="pending">The criterion that was asked about: its short answers count too.</param>
internal sealed class ChoiceModel(Vocabulary vocabulary, Criterion? pending) : WordModel("choice", Microsoft.Recognizers.Text.Culture.English)
{
    /// <summary>Keys of a resolution beside Recognizers-Text's <c>value</c>.</summary>
    public const string PhraseKey = "phrase";
    public const string DeniedKey = "denied";

    /// <summary>A reply with more words is a text in which "full" or "all" may mean anything.</summary>
    private const int ShortReply = 9;
    private const int LongestAlone = 4;

    /// <summary>What people put around a one-word reply: "I'd say low, I think".</summary>
    private static readonly HashSet<string> Hedges = new(
        "i guess think probably maybe perhaps it is that would be say suppose we want need like hmm well yes ok okay have will should must are us thanks one as to somewhere in".Split(' '), StringComparer.Ordinal);

    public override List<ModelResult> Read(WordList words) => Read(FoldedWords.Of(words, vocabulary.Spelling));

    public List<ModelResult> Read(FoldedWords folded)
    {
        var results = new List<ModelResult>();
        var count = folded.Texts.Count(text => !FoldedWords.IsBreak(text));
        var hedges = folded.Texts.Count(Hedges.Contains);
        for (var i = 0; i < folded.Count;)
        {
            if (!vocabulary.Choices.TryMatch(folded.Texts, i, phrase => Suits(phrase, count, count - hedges), out var phrases, out var length))
            {
                i++;
                continue;
            }

            var denied = Negation.Covers(folded, i, i + length);
            var (first, last) = (folded.Indexes[i], folded.Indexes[i + length - 1]);
            var counting = phrases.Where(phrase => phrase.Occasion is Occasion.Anywhere or Occasion.WhenAsked || length >= count - hedges).ToList();
            foreach (var phrase in counting.Where(phrase => phrase.Meaning.Criterion == pending || !counting.Exists(other => other.Meaning.Criterion == pending)))
            {
                // Words that answer the question just asked answer no other: "nothing special" is about skills when skills were asked about.
                results.Add(Result(folded.Words, first, last + 1, phrase, denied));
            }

            i += length;
        }

        return results;
    }

    /// <summary>Whether the shortest way to say a phrase fits into a reply in which it counts.</summary>
    public static bool CanCount(Occasion occasion, PhrasePattern pattern) => occasion switch
    {
        Occasion.Anywhere => true,
        Occasion.WhenAsked => pattern.Slots.Sum(slot => slot.Min(words => words.Count)) <= ShortReply,
        _ => pattern.Slots.Sum(slot => slot.Min(words => words.Count(word => !Hedges.Contains(word)))) <= LongestAlone,
    };

    private bool Suits(Phrase phrase, int count, int withoutHedges) => phrase.Occasion switch
    {
        Occasion.Anywhere => true,
        Occasion.Alone => withoutHedges <= LongestAlone,
        Occasion.AloneWhenAsked => withoutHedges <= LongestAlone && phrase.Meaning.Criterion == pending,
        _ => count <= ShortReply && phrase.Meaning.Criterion == pending,
    };

    private static ModelResult Result(WordList words, int first, int end, Phrase phrase, bool denied) => new()
    {
        Text = words.Written(first, end),
        Start = words[first].Start,
        End = words[end - 1].End - 1,
        TypeName = phrase.Meaning.Kind.ToString().ToLowerInvariant(),
        Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal)
        {
            [ResolutionKey.Value] = phrase.Meaning.Value,
            [PhraseKey] = phrase,
            [DeniedKey] = denied,
        },
    };
}
