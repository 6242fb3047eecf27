using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Amounts;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>"3", "option b", "the last one" → a choice of the question that was asked, by its place among the buttons.</summary>
internal static class OptionReader
{
    private const int MostWordsOfPick = 8;

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
        words.Count <= MostWordsOfPick && Enumerable.Range(0, words.Count).Any(i => words.Is(i, words.Grammar.Options.Pronoun) || words.Grammar.Options.Marks.Contains(words[i].Text)) && Pick(words) is (var place, true, var end) && IsPolite(words, end) ? place.In(count) : null;

    private static bool IsPolite(WordList words, int index) => Enumerable.Range(index, words.Count - index).All(i => words[i].Text is "," or "." || words.Is(i, words.Grammar.Options.Polite));

    /// <summary>The place that the words begin with, whether it can be nothing else, and the first word after it.</summary>
    private static (Place Place, bool IsPicked, int End)? Pick(WordList words)
    {
        Place? found = null;
        var isMarked = false;
        var (i, end) = (0, words.Count);
        while (end > 0 && words.Grammar.Options.Ends.Contains(words[end - 1].Text))
        {
            end--;
        }

        while (i < end && !(words.Grammar.Options.Ends.Contains(words[i].Text) && found is { } place && IsPicked(place, isMarked)))
        {
            if (words.Grammar.Options.Marks.Contains(words[i].Text) || (words.Is(i, words.Grammar.Options.NumberMark) && (words.Is(i + 1, ".") || words[i + 1].Kind == WordKind.Digits)))
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
            else if (words.Grammar.Options.Around.Contains(words[i].Text) && i < 12)
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
        var known = words.Grammar.Options;
        if ((words.Is(i, known.A) || words.Is(i, known.Pronoun)) && (isMarked || i == 0) && Rest(words, i + 1))
        {
            return words.Is(i, known.A) ? Place.Named(1) : Place.Of(1);
        }

        // "c. 250k" is about so much.
        return words.Is(i, known.CircaLetter) && words.Is(i + 1, ".") && (words[i + 2].Kind == WordKind.Digits || Currencies.At(words, i + 2) is not null) ? null
            : known.FromEnd.TryMatch(words, i, 1, out var fromEnd, out length) ? Place.Named(-fromEnd)
            : known.Places.TryMatch(words, i, 1, out var place, out length) ? Place.Named(place)
            : known.Numbers.TryMatch(words, i, 1, out var number, out length) ? Place.Of(number)
            : null;
    }

    private static bool Rest(WordList words, int i) => i >= words.Count || words.Is(i, words.Grammar.Options.Rest);

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
