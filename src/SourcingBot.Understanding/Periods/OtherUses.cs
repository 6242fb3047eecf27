using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Periods;

/// <summary>Tells times that are to come from rhythms ("5 days a week", "two-week sprints") and from measures of something else ("30 days notice", "down for a day", "spring framework").</summary>
internal static class OtherUses
{
    private static readonly HashSet<string> Counting = new("once twice times hours hour days day k dollars euros pounds meeting call".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Measured = new(
        ("sprints sprint iterations iteration cycles cycle cadence rhythm increments increment notice overlap warranty guarantee payment credit retention trial probation lease loan mortgage subscription runway backlog response sla "
        + "salary salaries pay rent wages vacation holiday birthday anniversary veteran degree shift shifts").Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Followers = new(
        ("at latest earliest or and to would will work works is if for please then because but so with when ideally probably maybe perhaps next this already we i it the in on by onwards onward launch launches launching release start starts kickoff kick deadline "
        + "delivery go going rollout live max maximum tops plus minimum until till through morning evening afternoon though as since before after not no can could should must has holidays sale sales campaign business trade too either").Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Pondering = new("think decide consider check ask discuss respond answer reply find come talk look read sleep digest review reflect".Split(' '), StringComparer.Ordinal);

    /// <summary>Longer than this nobody asks the other to wait.</summary>
    private const int LongestPause = 14;

    private static readonly HashSet<string> Outages = new("down offline unavailable broken".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Reported = new("results result figures numbers earnings revenue sales report targets budget".Split(' '), StringComparer.Ordinal);

    public static bool OfLength(WordList words, int index, int end)
    {
        var noun = end + (words[end].Text is "'" or "-" ? 1 : 0);
        return (words[index].Text is "a" or "an" && Counting.Contains(words[index - 1].Text))
            || words[index - 1].Text is "net"
            || (words[index - 1].Text is "for" && Outages.Contains(words[index - 2].Text))
            || (words[end].Text is "a" or "per" or "each" or "every" && TimeUnit.Find(words[end + 1].Text) is not null)
            || (words[noun].Text is "week" or "workweek" && words[end - 1].Text is "day" or "days")
            || IsRunning(words, index, end)
            || Measured.Contains(words[noun].Text);
    }

    /// <summary>"Won the cup two years running" tells of what was; as the whole reply it says how long.</summary>
    private static bool IsRunning(WordList words, int index, int end) =>
        words[index - 1].Kind == WordKind.Letters && !words.Is(index - 1, "for") && (words.Is(end, "running") || (words.Is(end, "in") && words.Is(end + 1, "a") && words.Is(end + 2, "row")));

    /// <summary>"Give me a day", "I need a week to think": time for the answer, not for the work.</summary>
    public static bool IsPause(WordList words, Length length, int start) =>
        length.High.TotalDays <= LongestPause
        && ((words.Is(length.End, "to") && Pondering.Contains(words[length.End + 1].Text)) || (words[start - 1].Text is "me" or "us" && words[start - 2].Text is "give" or "grant" or "allow" or "lend"));

    /// <summary>"In May's opinion", "March's report": whose, not when.</summary>
    public static bool IsPossessive(WordList words, int end) =>
        words[end - 1].Kind == WordKind.Letters && words[end - 1].Length == words[end - 1].Text.Length + 2 && words[end].Kind == WordKind.Letters && !Followers.Contains(words[end].Text);

    /// <summary>A name that stands for itself is followed by little; "Q1 results" and "the year 2027 report" are no days either.</summary>
    public static bool OfDates(WordList words, Stretch stretch, int end) =>
        Reported.Contains(words[end].Text) || (stretch.IsName && words[end].Kind == WordKind.Letters && !Followers.Contains(words[end].Text));
}
