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

    public override List<ModelResult> Read(WordList words) => Read(FoldedWords.Of(words, vocabulary.Spelling));

    public List<ModelResult> Read(FoldedWords folded)
    {
        var results = new List<ModelResult>();
        var isShort = folded.Texts.Count(text => !FoldedWords.IsBreak(text)) <= ShortReply;
        for (var i = 0; i < folded.Count;)
        {
            if (!vocabulary.Choices.TryMatch(folded.Texts, i, phrase => Suits(phrase, isShort), out var phrases, out var length))
            {
                i++;
                continue;
            }

            var denied = Negation.Covers(folded, i, i + length);
            var (first, last) = (folded.Indexes[i], folded.Indexes[i + length - 1]);
            foreach (var phrase in phrases.Where(phrase => Suits(phrase, isShort)))
            {
                results.Add(Result(folded.Words, first, last + 1, phrase, denied));
            }

            i += length;
        }

        return results;
    }

    private bool Suits(Phrase phrase, bool isShort) =>
        phrase.Occasion == Occasion.Anywhere || (isShort && phrase.Meaning.Criterion is not null && phrase.Meaning.Criterion == pending);

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
