using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Amounts;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>"3", "option b", "the last one" → a choice of the question that was asked, by its place among the buttons.</summary>
internal static class OptionReader
{
    private static readonly PhraseTree<Place> Places = PhraseTree<Place>.Of(
        ("1", Place.Of(1)), ("2", Place.Of(2)), ("3", Place.Of(3)), ("4", Place.Of(4)),
        ("two", Place.Of(2)), ("three", Place.Of(3)), ("four", Place.Of(4)),
        ("first|1 st|top", Place.Named(1)), ("second|2 nd", Place.Named(2)), ("third|3 rd", Place.Named(3)), ("fourth|4 th", Place.Named(4)),
        ("last|final|bottom|very last", Place.Named(-1)), ("last but one|second to last|second last|next to last|penultimate", Place.Named(-2)),
        ("middle", Place.Named(0)),
        ("b", Place.Named(2)), ("c", Place.Named(3)), ("d", Place.Named(4)));

    private const int MostWordsOfPick = 8;

    private static readonly HashSet<string> Marks = new("option number choice answer nr # button variant alternative possibility".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Around = new(
        "one . ) ( : ! \" ' the in i we ll d will would take choose pick select go with for let us say it is that be like please pls plz thanks think guess probably maybe definitely rather ok okay yes my our me to".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Ends = new([",", ".", ";", "-", "\n", "and", "but"], StringComparer.Ordinal);

    /// <summary>The choice, and the first word after those that pick it; null when the message does not begin by picking one.</summary>
    public static (Answer Answer, int End)? Read(Message message)
    {
        // A time may be a number of months, and its first a day: there nothing is picked by its place.
        if (message.Pending is not { } pending || pending == Criterion.Timeline || pending == Criterion.Commitment)
        {
            return null;
        }

        // A size may be a head count: there a bare "3" is no choice.
        return Pick(message.Words) is var (place, isPicked, end) && (end == message.Words.Count || isPicked) && (pending != Criterion.ProjectSize || isPicked)
            && place.In(Vocabulary.ChoicesOf(pending).Count) is { } index
            ? (ChoiceReader.Of(pending, Vocabulary.ChoicesOf(pending)[index]), end)
            : null;
    }

    /// <summary>Which of so many things the whole message picks by its place, from 0 on; null when it does not.</summary>
    public static int? IndexIn(WordList words, int count) => Pick(words) is var (place, _, end) && end == words.Count ? place.In(count) : null;

    /// <summary>The same, only where the words say that one of several things is meant: "the second" alone may be a day.</summary>
    public static int? PickedIn(WordList words, int count) =>
        words.Count <= MostWordsOfPick && Enumerable.Range(0, words.Count).Any(i => words.Is(i, "one") || Marks.Contains(words[i].Text)) && Pick(words) is (var place, true, var end) && IsPolite(words, end) ? place.In(count) : null;

    private static bool IsPolite(WordList words, int index) => Enumerable.Range(index, words.Count - index).All(i => words[i].Text is "," or "." or "please" or "thanks");

    /// <summary>The place that the words begin with, whether it can be nothing else, and the first word after it.</summary>
    private static (Place Place, bool IsPicked, int End)? Pick(WordList words)
    {
        Place? found = null;
        var isMarked = false;
        var (i, end) = (0, words.Count);
        while (end > 0 && Ends.Contains(words[end - 1].Text))
        {
            end--;
        }

        while (i < end && !(Ends.Contains(words[i].Text) && found is { } place && IsPicked(place, isMarked)))
        {
            if (Marks.Contains(words[i].Text) || (words[i].Text is "no" && (words.Is(i + 1, ".") || words[i + 1].Kind == WordKind.Digits)))
            {
                isMarked = true;
                i++;
            }
            else if (PlaceAt(words, i, isMarked, out var length) is { } other)
            {
                if (found is not null)
                {
                    return null;
                }

                (found, i) = (other, i + length);
            }
            else if (Around.Contains(words[i].Text) && i < 12)
            {
                i++;
            }
            else
            {
                return null;
            }
        }

        return found is { } picked ? (picked, IsPicked(picked, isMarked), i == end ? words.Count : i) : null;
    }

    private static bool IsPicked(Place place, bool isMarked) => place.IsNamed || isMarked;

    private static Place? PlaceAt(WordList words, int i, bool isMarked, out int length)
    {
        length = 1;
        // "A" and "one" are places only where nothing else they could be follows.
        if (words[i].Text is "a" or "one" && (isMarked || i == 0) && Rest(words, i + 1))
        {
            return words[i].Is("a") ? Place.Named(1) : Place.Of(1);
        }

        // "c. 250k" is about so much.
        return Places.TryMatch(words, i, 1, out var place, out length) && !(words.Is(i, "c") && words.Is(i + 1, ".") && (words[i + 2].Kind == WordKind.Digits || Currencies.At(words, i + 2) is not null)) ? place : null;
    }

    private static bool Rest(WordList words, int i) => i >= words.Count || words[i].Text is "." or ")" or "," or "please" or ";" or "\n" or "!" or "and" or "but" or "it";

    /// <param name="Position">From 1; from the end when negative; 0 is the middle.</param>
    /// <param name="IsNamed">It can be nothing but a place: "the third", where "3" may count something.</param>
    private readonly record struct Place(int Position, bool IsNamed)
    {
        public static Place Of(int position) => new(position, IsNamed: false);

        public static Place Named(int position) => new(position, IsNamed: true);

        public int? In(int count)
        {
            var index = Position switch
            {
                > 0 => Position - 1,
                < 0 => count + Position,
                // Of four none is in the middle.
                _ => count % 2 == 1 ? count / 2 : -1,
            };
            return index >= 0 && index < count ? index : null;
        }
    }
}
