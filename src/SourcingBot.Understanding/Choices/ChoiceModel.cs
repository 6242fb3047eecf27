using Microsoft.Recognizers.Text;
using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Grammars;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Choices;

/// <summary>
/// Finds the phrases of the vocabulary that answer a criterion. What is denied ("not regulated") is found too, and marked, so that
/// nobody takes it for said.
/// </summary>
/// <param name="vocabulary">The phrases.</param>
/// <param name="pending">The criterion that was asked about: its short answers count too.</param>
/// <param name="locale">Of the message.</param>
internal sealed class ChoiceModel(Vocabulary vocabulary, Criterion? pending, string locale) : WordModel("choice", locale, vocabulary.Grammar)
{
    /// <summary>Keys of a resolution beside Recognizers-Text's <c>value</c>.</summary>
    public const string PhraseKey = "phrase";
    public const string DeniedKey = "denied";

    /// <summary>A reply with more words is a text in which "full" or "all" may mean anything.</summary>
    private const int ShortReply = 9;
    private const int LongestAlone = 4;

    /// <summary>With all that people put around it.</summary>
    private const int LongestReply = 14;

    private const int MostAround = 4;

    public override List<ModelResult> Read(WordList words) => Read(FoldedWords.Of(words, vocabulary.Spelling));

    /// <param name="folded">The words.</param>
    /// <param name="isAboutOther">
    /// Whether the words from the first index to the second are said of another criterion than the one asked about: then they are no short
    /// answer to it, as in "I don't care about <i>control</i>" where the location was asked about.
    /// </param>
    public List<ModelResult> Read(FoldedWords folded, Func<int, int, bool>? isAboutOther = null)
    {
        var results = new List<ModelResult>();
        var count = folded.Texts.Count(text => !FoldedWords.IsBreak(text));
        var hedges = folded.Texts.Count(folded.Grammar.Choices.Hedges.Contains);
        var isAllAnswer = pending is not null && count - hedges <= LongestAlone && SaysNothingElse(folded, count, count - hedges);
        for (var i = 0; i < folded.Count;)
        {
            if (!vocabulary.Choices.TryMatch(folded.Texts, i, phrase => Suits(phrase, count, count - hedges) || (phrase.Occasion != Occasion.Anywhere && (phrase.Occasion == Occasion.Alone || phrase.Meaning.Criterion == pending) && BeginsItem(folded, i, phrase.Occasion)), out var phrases, out var length))
            {
                i++;
                continue;
            }

            if (phrases[0].Occasion != Occasion.Anywhere && isAboutOther?.Invoke(i, i + length) == true)
            {
                phrases = [.. phrases.Where(phrase => phrase.Occasion == Occasion.Anywhere)];
            }

            var denied = Negation.Covers(folded, i, i + length);
            var (first, last) = (folded.Indexes[i], folded.Indexes[i + length - 1]);
            var hedgesInside = folded.Texts.GetRange(i, length).Count(folded.Grammar.Choices.Hedges.Contains);
            var isWhole = count - hedges == length - hedgesInside && (length > hedgesInside || length == count);
            var counting = phrases.Where(phrase => phrase.Occasion == Occasion.Anywhere || (phrase.Occasion == Occasion.WhenAsked && Suits(phrase, count, count - hedges)) || isWhole || IsListed(folded, i, length, phrase.Occasion) || (isAllAnswer && length > hedgesInside && phrase.Occasion == Occasion.AloneWhenAsked)).ToList();
            if (counting.Count == 0)
            {
                i++;
                continue;
            }

            foreach (var phrase in counting.Where(phrase => phrase.Meaning.Criterion == pending || !counting.Exists(other => other.Meaning.Criterion == pending)))
            {
                // Words that answer the question just asked answer no other: "nothing special" is about skills when skills were asked about.
                results.Add(Result(folded.Words, first, last + 1, phrase, denied));
            }

            if (OfferedBefore(folded, i, counting) is { } offered)
            {
                results.Insert(results.Count - 1, Result(folded.Words, folded.Indexes[i - 2], folded.Indexes[i - 2] + 1, offered, denied));
            }

            if (OfferedAfter(folded, i + length, counting) is { } alternative)
            {
                results.Add(Result(folded.Words, folded.Indexes[i + length], folded.Indexes[i + length] + 1, alternative, denied));
            }

            i += length;
        }

        return results;
    }

    /// <summary>Whether the shortest way to say a phrase fits into a reply in which it counts.</summary>
    public static bool CanCount(Occasion occasion, PhrasePattern pattern, Grammar grammar) => occasion switch
    {
        Occasion.Anywhere => true,
        Occasion.WhenAsked => pattern.Slots.Sum(slot => slot.Min(words => words.Count(word => !grammar.Choices.Hedges.Contains(word)))) <= ShortReply,
        _ => pattern.Slots.Sum(slot => slot.Min(words => words.Count(word => !grammar.Choices.Hedges.Contains(word)))) <= LongestAlone,
    };

    /// <summary>The "full" of "full or shared control", which leaves open which of the two holds.</summary>
    private Phrase? OfferedBefore(FoldedWords folded, int index, List<Phrase> phrases) =>
        index >= 2 && folded.Is(index - 1, folded.Grammar.Common.Or) ? Offered(folded, index - 2, phrases) : null;

    /// <summary>The "core" of "connected or core, hard to say".</summary>
    private Phrase? OfferedAfter(FoldedWords folded, int end, List<Phrase> phrases) =>
        folded.Is(end, folded.Grammar.Common.Or) ? Offered(folded, end + 1, phrases) : folded.Is(end, folded.Grammar.Choices.Pronoun) && folded.Is(end + 1, folded.Grammar.Common.Or) ? Offered(folded, end + 2, phrases) : null;

    /// <summary>The one word that answers what the phrases answer.</summary>
    private Phrase? Offered(FoldedWords folded, int index, List<Phrase> phrases) =>
        index < folded.Count
        && vocabulary.Choices.TryMatch(folded.Texts, index, phrase => phrases.Exists(other => other.Meaning.Kind == phrase.Meaning.Kind && other.Meaning.Criterion == phrase.Meaning.Criterion), out var offered, out var length)
        && length == 1
            ? offered[0]
            : null;

    /// <summary>Nothing stands in the message but answers to the question, as in "not tight, just balanced" or "shared, no wait, full".</summary>
    private bool SaysNothingElse(FoldedWords folded, int count, int withoutHedges)
    {
        for (var i = 0; i < folded.Count;)
        {
            if (vocabulary.Choices.TryMatch(folded.Texts, i, phrase => phrase.Meaning.Criterion == pending && Suits(phrase, count, withoutHedges), out _, out var length) && !(length == 1 && Negation.IsNegator(folded, i)))
            {
                i += length;
            }
            else if (FoldedWords.IsBreak(folded[i]) || folded.Grammar.Choices.Hedges.Contains(folded[i]) || (folded.Is(i, folded.Grammar.Choices.No) && folded.Is(i + 1, folded.Grammar.Choices.BehindNo)))
            {
                i++;
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The phrase is all of one of several things: the "ongoing" of "5 people, ongoing, nearshore". A short answer to the question asked is
    /// so only as a sentence of its own, or with approval ("shared is fine, and …"), for "large, old companies" is no answer.
    /// </summary>
    private static bool IsListed(FoldedWords folded, int first, int length, Occasion occasion)
    {
        if (occasion == Occasion.Anywhere || !BeginsItem(folded, first, occasion) || (length == 1 && Negation.IsNegator(folded, first)))
        {
            return false;
        }

        var end = first + length;
        var isApproved = false;
        while (end - first - length < MostAround && (folded.Grammar.Choices.Approving.Contains(folded[end]) || folded.Grammar.Choices.AroundItem.Contains(folded[end])))
        {
            isApproved |= folded.Grammar.Choices.Approving.Contains(folded[end]);
            end++;
        }

        return end >= folded.Count || folded[end] is "." or ";" or "!" or "\n" || ((isApproved || occasion == Occasion.Alone) && folded.Is(end, folded.Grammar.Choices.BehindItem));
    }

    private static bool BeginsItem(FoldedWords folded, int first, Occasion occasion)
    {
        var before = first - 1;
        while (before >= 0 && first - before <= MostAround && folded.Grammar.Choices.AroundItem.Contains(folded[before]))
        {
            before--;
        }

        return before < 0 || folded[before] is "." or ";" or "!" or "\n" or "," || (occasion == Occasion.Alone && folded.Is(before, folded.Grammar.Choices.BeforeItem));
    }

    private bool Suits(Phrase phrase, int count, int withoutHedges) => phrase.Occasion switch
    {
        Occasion.Anywhere => true,
        Occasion.Alone => withoutHedges <= LongestAlone,
        Occasion.AloneWhenAsked => withoutHedges <= LongestAlone && phrase.Meaning.Criterion == pending,
        _ => withoutHedges <= ShortReply && count <= LongestReply && phrase.Meaning.Criterion == pending,
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
