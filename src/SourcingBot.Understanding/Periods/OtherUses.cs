using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Periods;

/// <summary>Tells times that are to come from rhythms ("5 days a week", "two-week sprints") and from measures of something else ("30 days notice", "down for a day", "spring framework").</summary>
internal static class OtherUses
{
    /// <summary>Longer than this nobody asks the other to wait.</summary>
    private const int LongestPause = 14;

    public static bool OfLength(WordList words, int index, int end)
    {
        var noun = end + (words[end].Text is "'" or "-" ? 1 : 0);
        return (words.Is(index, words.Grammar.Common.Article) && words.Grammar.OtherUses.Counting.Contains(words[index - 1].Text))
            || words.Is(index - 1, words.Grammar.OtherUses.Net)
            || (words.Is(index - 1, words.Grammar.Common.For) && words.Grammar.OtherUses.Outages.Contains(words[index - 2].Text))
            || (words.Is(end, words.Grammar.OtherUses.Each) && words.Grammar.Units.Find(words[end + 1].Text) is not null)
            || (words.Is(noun, words.Grammar.OtherUses.Week) && words.Is(end - 1, words.Grammar.OtherUses.Days))
            || IsRunning(words, index, end)
            || words.Grammar.OtherUses.Measured.Contains(words[noun].Text);
    }

    /// <summary>"Won the cup two years running" tells of what was; as the whole reply it says how long.</summary>
    private static bool IsRunning(WordList words, int index, int end) =>
        words[index - 1].Kind == WordKind.Letters && !words.Is(index - 1, words.Grammar.Common.For) && (words.Is(end, words.Grammar.OtherUses.Running) || words.Grammar.OtherUses.InARow.TryMatch(words, end, 1, out _, out _));

    /// <summary>"Give me a day", "I need a week to think": time for the answer, not for the work.</summary>
    public static bool IsPause(WordList words, Length length, int start) =>
        length.High.TotalDays <= LongestPause
        && ((words.Is(length.End, words.Grammar.Common.To) && words.Grammar.OtherUses.Pondering.Contains(words[length.End + 1].Text)) || (words.Is(start - 1, words.Grammar.Common.MeOrUs) && words.Is(start - 2, words.Grammar.OtherUses.Giving)));

    /// <summary>"In May's opinion", "March's report": whose, not when.</summary>
    public static bool IsPossessive(WordList words, int end) =>
        words[end - 1].Kind == WordKind.Letters && words[end - 1].Length == words[end - 1].Text.Length + 2 && words[end].Kind == WordKind.Letters && !words.Grammar.OtherUses.Followers.Contains(words[end].Text);

    /// <summary>A name that stands for itself is followed by little; "Q1 results" and "the year 2027 report" are no days either.</summary>
    public static bool OfDates(WordList words, Stretch stretch, int end) =>
        words.Grammar.OtherUses.Reported.Contains(words[end].Text) || (stretch.IsName && words[end].Kind == WordKind.Letters && !words.Grammar.OtherUses.Followers.Contains(words[end].Text));
}
