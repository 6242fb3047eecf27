using System.Globalization;
using Microsoft.Recognizers.Text;
using SourcingBot.Understanding.Amounts;
using SourcingBot.Understanding.Grammars;
using SourcingBot.Understanding.Numbers;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.HeadCounts;

/// <summary>Finds how many people: "3-5 developers", "a team of ten", "20 FTE". A dimension with the unit "Person".</summary>
internal sealed class HeadCountModel(Grammar grammar, string locale) : WordModel("dimension", locale, grammar)
{
    /// <summary>Tells a team ("developers", "a team of") from people of any sort, which may be the company's staff or its customers.</summary>
    public const string TeamKey = "team";

    private const decimal Most = 10_000;

    public static bool IsOrganisation(WordList words, int index) => words.Is(index, words.Grammar.HeadCounts.Organisations);

    private const int MostBeforeNumber = 6;

    private const int MostRoles = 3;

    /// <summary>"5 or 50 people" are alternatives, between which nobody can choose.</summary>
    private const decimal WidestAlternative = 5;

    private readonly NumberReader _numbers = new(NumberStyle.None);

    public override List<ModelResult> Read(WordList words)
    {
        var results = new List<ModelResult>();
        for (var i = 0; i < words.Count;)
        {
            if (ReadAt(words, i) is var (result, end))
            {
                if (result is not null)
                {
                    results.Add(result);
                }

                i = end;
            }
            else
            {
                i++;
            }
        }

        return results;
    }

    /// <summary>A head count that begins here; a null one was seen and is refused.</summary>
    private (ModelResult? Result, int End)? ReadAt(WordList words, int index)
    {
        if ((ReadSelf(words, index) ?? ReadOne(words, index)) is { } one)
        {
            return one;
        }

        var slashed = ReadSlashed(words, index);
        if ((slashed?.Low ?? ReadCount(words, index)) is not { } low)
        {
            return null;
        }

        var high = slashed?.High ?? low;
        if (slashed is null && (words.Is(low.End, words.Grammar.HeadCounts.Joins) || (words.Is(low.End, words.Grammar.Common.And) && words.Is(index - 1, words.Grammar.Common.Between))) && ReadCount(words, low.End + 1, isSecond: true) is { } second && second.Value > low.Value)
        {
            if (words.Is(low.End, words.Grammar.Common.Or) && second.Value > low.Value * WidestAlternative)
            {
                return (null, second.End);
            }

            high = second;
        }

        var (isTeam, end) = NounAfter(words, high.End);
        if (end == 0 && NamesTeam(words, index) && !Counted.IsAt(words, high.End) && !Counted.IsPlural(words, high.End) && !words.Is(high.End, words.Grammar.HeadCounts.NoCounts))
        {
            (isTeam, end) = (true, high.End);
        }

        if (end > 0 && words.Is(index - 1, words.Grammar.Common.Of) && words.Is(index - 2, words.Grammar.HeadCounts.SeveralTeams))
        {
            return (null, end);
        }

        if (end == 0 || words.Grammar.HeadCounts.Organisations.Contains(words[end].Text) || IsOfOrganisation(words, index)
            || (!isTeam && Rates.At(words, end) is { Rate.Per: not "total" })
            || low.Value < 1 || high.Value > Most || low.Value != decimal.Truncate(low.Value) || high.Value != decimal.Truncate(high.Value))
        {
            return null;
        }

        var (lead, start) = AmountLimits.Leading(words, index);
        if (lead == Limit.Refused)
        {
            return (null, end);
        }

        var others = 0;
        for (; isTeam && lead == Limit.None && words.Is(end, words.Grammar.HeadCounts.Plus) && words.Is(end + 1, words.Grammar.Common.Article) && (RoleAfter(words, end + 2) ?? NounAfter(words, end + 2)) is (true, > 0) and var (_, next); others++)
        {
            end = next;
        }

        var (trail, last) = AmountLimits.Trailing(words, end);
        if (trail == Limit.Refused)
        {
            return (null, last);
        }

        if (lead == Limit.None && words.Is(high.End, "+"))
        {
            trail = Limit.AtLeast;
        }

        (low, high) = (low with { Value = low.Value + others }, high with { Value = high.Value + others });
        var value = (trail != Limit.None ? trail : lead) switch
        {
            Limit.AtMost => $"(,{Text(high.Value)}]",
            Limit.AtLeast => $"[{Text(low.Value)},)",
            _ => low.Value == high.Value ? Text(low.Value) : $"[{Text(low.Value)},{Text(high.Value)}]",
        };
        return (Result(words, start, last, value, isTeam), last);
    }

    /// <summary>"5/6 people", but no fraction and no date.</summary>
    private static (Number Low, Number High)? ReadSlashed(WordList words, int index) =>
        words[index].Kind == WordKind.Digits && words[index + 1] is { IsGlued: true, Text: "/" } && words[index + 2] is { IsGlued: true, Kind: WordKind.Digits } && !words.Is(index - 1, "/") && !words.Is(index + 3, "/")
        && int.TryParse(words[index].Text, out var low) && int.TryParse(words[index + 2].Text, out var high) && low > 1 && high > low && high <= low * 2
            ? (new Number(low, index + 1), new Number(high, index + 3))
            : null;

    /// <summary>"Just me", "just me and one more".</summary>
    private (ModelResult Result, int End)? ReadSelf(WordList words, int index)
    {
        if (!words.Is(index, words.Grammar.HeadCounts.Self) || !words.Is(index - 1, words.Grammar.HeadCounts.Just))
        {
            return null;
        }

        var end = index + 1;
        if (words[end].Kind == WordKind.Sign && !(words[end].Text is "&" or "+" or "-" or "/"))
        {
            return (Result(words, index - 1, end, "1", isTeam: true), end);
        }

        return words.Is(end, words.Grammar.HeadCounts.PlusOthers) && ReadCount(words, end + 1) is { } more && more.Value < Most && words.Is(more.End, words.Grammar.HeadCounts.More)
            ? (Result(words, index - 1, more.End + 1, Text(more.Value + 1), isTeam: true), more.End + 1)
            : null;
    }

    /// <summary>The designer of "a designer and two developers".</summary>
    private (ModelResult Result, int End)? ReadOne(WordList words, int index) =>
        words.Is(index, words.Grammar.Common.Article) && NounAfter(words, index + 1) is (true, > 0) and var (_, end) && words.Is(end, words.Grammar.HeadCounts.Plus)
        && ReadCount(words, end + 1) is { } next && NounAfter(words, next.End) is (true, > 0)
            ? (Result(words, index, end, "1", isTeam: true), end)
            : null;

    private ModelResult Result(WordList words, int first, int end, string value, bool isTeam)
    {
        var text = words.Written(first, end);
        return new ModelResult
        {
            Text = text,
            Start = words[first].Start,
            End = words[first].Start + text.Length - 1,
            TypeName = ModelTypeName,
            Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal) { [ResolutionKey.Value] = value, [ResolutionKey.Unit] = "Person", [TeamKey] = isTeam },
        };
    }

    /// <summary>"A team of about 12", "team size: 8".</summary>
    private static bool NamesTeam(WordList words, int index)
    {
        for (var i = index - 1; i >= 0 && index - i <= MostBeforeNumber; i--)
        {
            if (words.Grammar.HeadCounts.Teams.Contains(words[i].Text))
            {
                return i == index - 1 ? words.Is(i, words.Grammar.HeadCounts.HeadCount) : words.Is(i + 1, words.Grammar.HeadCounts.BehindTeam);
            }

            if (!words.Grammar.HeadCounts.BeforeNumber.Contains(words[i].Text))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsOfOrganisation(WordList words, int index) => words.Is(index - 1, words.Grammar.Common.Of) && words.Grammar.HeadCounts.Organisations.Contains(words[index - 2].Text);

    private Number? ReadCount(WordList words, int index, bool isSecond = false) =>
        !isSecond && words[index].Kind == WordKind.Digits && words[index].IsGlued && (words[index - 1].Kind == WordKind.Letters || words.Is(index - 1, "/") || (words.Is(index - 1, "-") && words[index - 2].Kind != WordKind.Digits)) ? null
        : words.Is(index, words.Grammar.Common.Article) && !words.Is(index + 1, words.Grammar.HeadCounts.VagueNumbers) ? null
        : _numbers.Read(words, index);

    /// <summary>"Four developers and a PM", "and a product owner": roles that by themselves name no head count.</summary>
    private static (bool IsTeam, int End)? RoleAfter(WordList words, int index) =>
        words.Is(index, words.Grammar.HeadCounts.Roles) ? (true, index + 1)
        : words.Grammar.HeadCounts.LongRoles.TryMatch(words, index, 1, out _, out var length) ? (true, index + length)
        : null;

    private (bool IsTeam, int End) NounAfter(WordList words, int index, int more = MostRoles)
    {
        var i = index + (words.Is(index, "+") ? 1 : 0);
        var testers = 0;
        for (var skipped = 0; skipped < 4 && words.Grammar.HeadCounts.Adjectives.Contains(words[i].Text); skipped++)
        {
            i++;
            testers = words.Is(i - 1, words.Grammar.HeadCounts.Testers) ? i : testers;
        }

        if (words.Grammar.HeadCounts.TeamNouns.Contains(words[i].Text))
        {
            return (true, i + 1);
        }

        // "2 backend and 3 frontend developers": both are of the noun behind the second.
        if (more > 0 && i > index && words.Is(i, words.Grammar.HeadCounts.JoinsCounts) && words[i + 1].Kind != WordKind.Sign && ReadCount(words, i + 1) is { } next && NounAfter(words, next.End, more - 1) is (true, > 0))
        {
            return (true, i);
        }

        if (!words.Grammar.HeadCounts.PeopleNouns.Contains(words[i].Text))
        {
            // "1 QA" is a person, "2 QA engineers" are two.
            return (testers > 0, testers);
        }

        // "A 10-person team", "5 people team"
        return words.Is(i + 1, words.Grammar.HeadCounts.BehindPeople) ? (true, i + 2) : (false, i + 1);
    }

    private static string Text(decimal value) => value.ToString("0", CultureInfo.InvariantCulture);
}
