using System.Globalization;
using Microsoft.Recognizers.Text;
using SourcingBot.Understanding.Amounts;
using SourcingBot.Understanding.Numbers;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.HeadCounts;

/// <summary>Finds how many people: "3-5 developers", "a team of ten", "20 FTE". A dimension with the unit "Person".</summary>
internal sealed class HeadCountModel() : WordModel("dimension", Microsoft.Recognizers.Text.Culture.English)
{
    /// <summary>Tells a team ("developers", "a team of") from people of any sort, which may be the company's staff or its customers.</summary>
    public const string TeamKey = "team";

    private const decimal Most = 10_000;

    private static readonly HashSet<string> TeamNouns = new(
        ("developer developers dev devs engineer engineers programmer programmers coder coders tester testers designer designers fte ftes contractor contractors specialist specialists consultant consultants "
        + "architect architects analyst analysts scientist scientists freelancer freelancers technician technicians backenders frontenders").Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> PeopleNouns = new("people person persons heads head headcount ppl folks members member man men guys guy chap chaps bloke blokes lad lads agents operators clerks accountants assistants nurses moderators experts expert resources staff workers seats seat colleagues peeps pax".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Adjectives = new(
        "ish half senior junior mid level data devops cloud web ux ui lead strong great technical it full-time part ai ml ios android embedded test product project good skilled more software remote full time backend frontend stack mobile qa java python react experienced dedicated or so external additional team call center centre customer service support - . net".Split(' '), StringComparer.Ordinal);

    /// <summary>Whose people are no team: "a startup of 12 people", "a 500 person company".</summary>
    private static readonly HashSet<string> Organisations = new("company firm startup business organisation organization enterprise agency corporation shop office department employer".Split(' '), StringComparer.Ordinal);

    public static bool IsOrganisation(Word word) => Organisations.Contains(word.Text);

    private static readonly HashSet<string> Teams = new("team squad group crew headcount staff".Split(' '), StringComparer.Ordinal);

    /// <summary>What may stand between "team" and its number.</summary>
    private static readonly HashSet<string> BeforeNumber = new("of size is : - about around roughly approximately approx ~ some maybe perhaps probably say between up to at least most max maximum min minimum under over < > = or so".Split(' '), StringComparer.Ordinal);

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
        if (slashed is null && words[low.End].Text is "-" or "to" or "or" or "and" or "~" && (words[low.End].Text != "and" || words.Is(index - 1, "between")) && ReadCount(words, low.End + 1, isSecond: true) is { } second && second.Value > low.Value)
        {
            if (words.Is(low.End, "or") && second.Value > low.Value * WidestAlternative)
            {
                return (null, second.End);
            }

            high = second;
        }

        var (isTeam, end) = NounAfter(words, high.End);
        if (end == 0 && NamesTeam(words, index) && !Counted.IsAt(words, high.End) && !Counted.IsPlural(words[high.End]) && words[high.End].Text is not ("%" or "k" or "m"))
        {
            (isTeam, end) = (true, high.End);
        }

        if (end > 0 && words.Is(index - 1, "of") && words.Is(index - 2, "teams"))
        {
            return (null, end);
        }

        if (end == 0 || Organisations.Contains(words[end].Text) || IsOfOrganisation(words, index)
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
        for (; isTeam && lead == Limit.None && words[end].Text is "and" or "," or "plus" or "&" && words[end + 1].Text is "a" or "an" && (RoleAfter(words, end + 2) ?? NounAfter(words, end + 2)) is (true, > 0) and var (_, next); others++)
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
        if (!(words[index].Text is "me" or "myself") || !(words[index - 1].Text is "just" or "only"))
        {
            return null;
        }

        var end = index + 1;
        if (words[end].Kind == WordKind.Sign && !(words[end].Text is "&" or "+" or "-" or "/"))
        {
            return (Result(words, index - 1, end, "1", isTeam: true), end);
        }

        return words[end].Text is "and" or "plus" or "&" or "+" && ReadCount(words, end + 1) is { } more && more.Value < Most && words[more.End].Text is "more" or "other" or "others"
            ? (Result(words, index - 1, more.End + 1, Text(more.Value + 1), isTeam: true), more.End + 1)
            : null;
    }

    /// <summary>The designer of "a designer and two developers".</summary>
    private (ModelResult Result, int End)? ReadOne(WordList words, int index) =>
        words[index].Text is "a" or "an" && NounAfter(words, index + 1) is (true, > 0) and var (_, end) && words[end].Text is "and" or "," or "plus" or "&"
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
            if (Teams.Contains(words[i].Text))
            {
                return i == index - 1 ? words.Is(i, "headcount") : words[i + 1].Text is "of" or "size" or ":" or "is";
            }

            if (!BeforeNumber.Contains(words[i].Text))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsOfOrganisation(WordList words, int index) => words.Is(index - 1, "of") && Organisations.Contains(words[index - 2].Text);

    private Number? ReadCount(WordList words, int index, bool isSecond = false) =>
        !isSecond && words[index].Kind == WordKind.Digits && words[index].IsGlued && (words[index - 1].Kind == WordKind.Letters || words.Is(index - 1, "/") || (words.Is(index - 1, "-") && words[index - 2].Kind != WordKind.Digits)) ? null
        : words[index].Text is "a" or "an" && !(words[index + 1].Text is "couple" or "few" or "dozen" or "hundred") ? null
        : _numbers.Read(words, index);

    /// <summary>"Four developers and a PM", "and a product owner": roles that by themselves name no head count.</summary>
    private static (bool IsTeam, int End)? RoleAfter(WordList words, int index) =>
        words[index].Text is "pm" or "po" or "ba" or "lead" or "manager" ? (true, index + 1)
        : words[index].Text is "project" or "product" or "team" or "tech" or "scrum" or "delivery" or "engineering" && words[index + 1].Text is "manager" or "owner" or "lead" or "master" ? (true, index + 2)
        : null;

    private (bool IsTeam, int End) NounAfter(WordList words, int index, int more = MostRoles)
    {
        var i = index + (words.Is(index, "+") ? 1 : 0);
        var testers = 0;
        for (var skipped = 0; skipped < 4 && Adjectives.Contains(words[i].Text); skipped++)
        {
            i++;
            testers = words.Is(i - 1, "qa") ? i : testers;
        }

        if (TeamNouns.Contains(words[i].Text))
        {
            return (true, i + 1);
        }

        // "2 backend and 3 frontend developers": both are of the noun behind the second.
        if (more > 0 && i > index && words[i].Text is "and" or "," or "&" or "+" or "plus" && words[i + 1].Kind != WordKind.Sign && ReadCount(words, i + 1) is { } next && NounAfter(words, next.End, more - 1) is (true, > 0))
        {
            return (true, i);
        }

        if (!PeopleNouns.Contains(words[i].Text))
        {
            // "1 QA" is a person, "2 QA engineers" are two.
            return (testers > 0, testers);
        }

        // "A 10-person team", "5 people team"
        return words[i + 1].Text is "team" or "squad" ? (true, i + 2) : (false, i + 1);
    }

    private static string Text(decimal value) => value.ToString("0", CultureInfo.InvariantCulture);
}
