using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>"3", "option 2", "the last one" → a choice of the question that was asked. Only as the whole message.</summary>
internal static class OptionReader
{
    private static readonly PhraseTree<int> Positions = PhraseTree<int>.Of(
        ("1|one|first|1 st", 1), ("2|two|second|2 nd", 2), ("3|three|third|3 rd", 3), ("4|four|fourth|4 th", 4), ("last|final|bottom", -1), ("top", 1));

    private static readonly HashSet<string> Around = new("option number choice answer no nr one # . ) ( : i take would choose pick go with ll will let us say it is".Split(' '), StringComparer.Ordinal);

    public static Answer? Read(Message message)
    {
        // A size may be a head count and a time a number of months: there "3" is no choice.
        if (message.Pending is not { } pending || pending == Criterion.Timeline || pending == Criterion.Commitment || pending == Criterion.ProjectSize)
        {
            return null;
        }

        var choices = Vocabulary.ChoicesOf(pending);
        return IndexIn(message.Folded.Texts, choices.Count) is { } index ? ChoiceReader.Of(pending, choices[index]) : null;
    }

    /// <summary>Which of so many things the whole message picks by its place, from 0 on; null when it does not.</summary>
    public static int? IndexIn(IReadOnlyList<string> folded, int count)
    {
        var position = 0;
        for (var i = 0; i < folded.Count;)
        {
            if (position == 0 && Positions.TryMatch(folded, i, _ => true, out var positions, out var length) && !(folded[i] == "one" && i + 1 < folded.Count))
            {
                (position, i) = (positions[0], i + length);
            }
            else if (Around.Contains(folded[i]) && i < 8)
            {
                i++;
            }
            else
            {
                return null;
            }
        }

        var index = position < 0 ? count - 1 : position - 1;
        return position == 0 || index >= count ? null : index;
    }
}
