using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>
/// "Poland, we're in Germany" → how far away the team may be. A place says that only together with one's own: Poland is near to some
/// and far from others.
/// </summary>
internal sealed class PlaceReader(Vocabulary vocabulary)
{
    /// <summary>In a longer reply a country may be that of a customer or a branch.</summary>
    private const int LongestReply = 22;

    private readonly record struct Named(Meaning Place, int First, int End);

    /// <param name="message">The message.</param>
    /// <param name="phrases">What else was found; a place within one of these was read with it.</param>
    public string? Read(Message message, List<Found> phrases)
    {
        var folded = message.Folded;
        var isAsked = message.Pending == Criterion.Location && folded.Count <= LongestReply;
        var homes = new List<Meaning>();
        var wanted = new List<Meaning>();
        var homeBefore = -1;
        for (var i = 0; i < folded.Count;)
        {
            if (!vocabulary.Places.TryMatch(folded.Texts, i, phrase => phrase.Meaning.Kind is MeaningKind.Place or MeaningKind.HomeBefore, out var matched, out var length))
            {
                i++;
                continue;
            }

            var (meaning, end) = (matched[0].Meaning, i + length);
            if (meaning.Kind == MeaningKind.HomeBefore)
            {
                homeBefore = end;
            }
            else if (homeBefore == i || Follows(folded, end, MeaningKind.HomeAfter))
            {
                homes.Add(meaning);
            }
            else if ((isAsked || Follows(folded, end, MeaningKind.WelcomeAfter)) && !message.IsAsked(folded.Indexes[i]) && !Negation.Covers(folded, i, end) && !IsRead(phrases, folded.Indexes[i]))
            {
                wanted.Add(meaning);
            }

            i = end;
        }

        if (homes.Select(home => home.Value).Distinct().Count() != 1 || wanted.Count == 0)
        {
            return null;
        }

        var own = homes[0];
        return wanted.Exists(place => place.Level != own.Level) ? "anywhere"
            : wanted.Exists(place => place.Value != own.Value) ? "nearshore"
            : "onshore";
    }

    private bool Follows(FoldedWords folded, int index, MeaningKind kind) =>
        index < folded.Count && vocabulary.Places.TryMatch(folded.Texts, index, phrase => phrase.Meaning.Kind == kind, out _, out _);

    private static bool IsRead(List<Found> phrases, int word)
    {
        var next = phrases.IndexFrom(word, phrase => phrase.Last);

        return next < phrases.Count && phrases[next].First <= word;
    }
}
