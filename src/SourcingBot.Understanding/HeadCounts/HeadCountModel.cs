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
        "developer developers dev devs engineer engineers programmer programmers coder coders tester testers designer designers fte ftes contractor contractors specialists consultants".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> PeopleNouns = new("people person persons heads head headcount ppl folks members man men guys experts resources".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Adjectives = new(
        "senior junior good skilled more software remote full time backend frontend stack mobile qa java python react experienced dedicated or so external additional team - . net".Split(' '), StringComparer.Ordinal);

    private readonly NumberReader _numbers = new(NumberStyle.None);

    public override List<ModelResult> Read(WordList words)
    {
        var results = new List<ModelResult>();
        for (var i = 0; i < words.Count;)
        {
            if (ReadAt(words, i) is var (result, end))
            {
                results.Add(result);
                i = end;
            }
            else
            {
                i++;
            }
        }

        return results;
    }

    private (ModelResult Result, int End)? ReadAt(WordList words, int index)
    {
        if (ReadCount(words, index) is not { } low)
        {
            return null;
        }

        var high = low;
        if (words[low.End].Text is "-" or "to" or "or" or "and" && (words[low.End].Text != "and" || words.Is(index - 1, "between")) && ReadCount(words, low.End + 1) is { } second && second.Value > low.Value)
        {
            high = second;
        }

        var (isTeam, end) = NounAfter(words, high.End);
        if (words[index - 1].Text is "of" && words[index - 2].Text is "team" or "squad" or "group" or "crew" or "headcount" or "staff"
            || (words[index - 1].Text is "about" or "around" or "roughly" or "to" or "most" && words.Is(index - 2, "of") && words.Is(index - 3, "team")))
        {
            (isTeam, end) = (true, Math.Max(end, high.End));
        }

        if (end == 0 || low.Value < 1 || high.Value > Most || low.Value != decimal.Truncate(low.Value) || high.Value != decimal.Truncate(high.Value))
        {
            return null;
        }

        var (lead, start) = AmountLimits.Leading(words, index);
        if (lead == Limit.Refused)
        {
            return null;
        }

        var (trail, last) = AmountLimits.Trailing(words, end);
        if (lead == Limit.None && words.Is(high.End, "+"))
        {
            trail = Limit.AtLeast;
        }

        var value = (trail != Limit.None ? trail : lead) switch
        {
            Limit.AtMost => $"(,{Text(high.Value)}]",
            Limit.AtLeast => $"[{Text(low.Value)},)",
            _ => low.Value == high.Value ? Text(low.Value) : $"[{Text(low.Value)},{Text(high.Value)}]",
        };
        var text = words.Written(start, last);
        return (new ModelResult
        {
            Text = text,
            Start = words[start].Start,
            End = words[start].Start + text.Length - 1,
            TypeName = ModelTypeName,
            Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal) { [ResolutionKey.Value] = value, [ResolutionKey.Unit] = "Person", [TeamKey] = isTeam },
        }, last);
    }

    private Number? ReadCount(WordList words, int index) =>
        words[index].Kind == WordKind.Digits && words[index].IsGlued && (words[index - 1].Kind == WordKind.Letters || (words.Is(index - 1, "-") && words[index - 2].Kind != WordKind.Digits)) ? null
        : words[index].Text is "a" or "an" && !(words[index + 1].Text is "couple" or "few" or "dozen" or "hundred") ? null
        : _numbers.Read(words, index);

    private static (bool IsTeam, int End) NounAfter(WordList words, int index)
    {
        var i = index + (words.Is(index, "+") ? 1 : 0);
        for (var skipped = 0; skipped < 4 && Adjectives.Contains(words[i].Text); skipped++)
        {
            i++;
        }

        if (TeamNouns.Contains(words[i].Text))
        {
            return (true, i + 1);
        }

        if (!PeopleNouns.Contains(words[i].Text))
        {
            return (false, 0);
        }

        // "A 10-person team", "5 people team"
        return words[i + 1].Text is "team" or "squad" ? (true, i + 2) : (false, i + 1);
    }

    private static string Text(decimal value) => value.ToString("0", CultureInfo.InvariantCulture);
}
