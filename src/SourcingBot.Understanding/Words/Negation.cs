namespace SourcingBot.Understanding.Words;

/// <summary>Whether a phrase is said not to be so.</summary>
internal static class Negation
{
    private const int Before = 5;

    private const int NearInstead = 3;

    /// <summary>Further back no list is followed to the word that denies it.</summary>
    private const int LongestList = 24;

    private static readonly HashSet<string> Negators = new("not no never without nor neither non hardly nothing none nobody avoid unlike less dislike refuse".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Turns = new("but however instead although though only except rather because since so yet , . ; : ! ? \n".Split(' ').Append("\n"), StringComparer.Ordinal);

    /// <summary>"Not sure", "not only", "no problem with" deny something else than what follows; "not just anywhere" denies it.</summary>
    private static readonly HashSet<string> Harmless = new("sure know only mind problem issue matter just doubt mention worry certain least".Split(' '), StringComparer.Ordinal);

    /// <summary>"Anything but offshore", "everything except full control".</summary>
    private static readonly HashSet<string> Wholes = new("anything everything all anywhere any everywhere".Split(' '), StringComparer.Ordinal);

    /// <summary>What says of a thing before it that it is not wanted: "full control <i>is out of the question</i>".</summary>
    private static readonly PhraseTree<bool> Refusals = PhraseTree<bool>.Of(
        ("out of question|unnecessary|overkill|too much|too expensive|excluded|ruled out|forbidden|unwanted|undesirable|impossible|irrelevant|no option|no must|too risky|too far|scare us|out", true));

    /// <summary>A word that denies what follows, and may be a whole answer by itself: "none".</summary>
    public static bool IsNegator(string word) => Negators.Contains(word);

    public static bool Covers(FoldedWords words, int first, int end) => StandsBefore(words, first, end) || StandsAfter(words, end) || IsLesser(words, first);

    private static bool StandsBefore(FoldedWords words, int first, int end)
    {
        if (words[first - 1] is "had")
        {
            // What one had is not what one wants.
            return true;
        }

        var isInList = JoinsList(words, end);
        for (var (i, reach) = (first - 1, Before); i >= 0 && first - i <= reach; i--)
        {
            if (Negators.Contains(words[i]))
            {
                return !Harmless.Contains(words[i + 1]) || i + 1 == first || (words[i + 1] is "just" or "only" && i + 2 == first && words[end] is not ("but" or ","));
            }

            if (words[i] is "or" or "nor")
            {
                isInList = true;
            }

            if (words[i] is "but" or "except" && (Wholes.Contains(words[i - 1]) || words[i + 1] is "for" && Wholes.Contains(words[i - 1])))
            {
                return true;
            }

            if (words[i] is "," && isInList && !(words[i + 1] is "just" or "only" or "we" or "it"))
            {
                // "No patient records, card numbers or tax data": the denial goes on to the end of the list.
                reach = Math.Min(first - i + Before, LongestList);
                continue;
            }

            if (words[i] is "and" && words[i + 1] is "some" or "we" or "it" or "they" or "i")
            {
                return false;
            }

            if (Turns.Contains(words[i]) && !(words[i] is "so" or "yet" && Negators.Contains(words[i - 1])))
            {
                // "Instead of nearshore put onshore": the second is what is wanted.
                return (words[i] is "instead" or "rather") && words[i + 1] is "of" or "than" && first - i <= NearInstead;
            }
        }

        return false;
    }

    /// <summary>The words after the phrase go on as a list does: ", card numbers or tax data".</summary>
    private static bool JoinsList(FoldedWords words, int end)
    {
        for (var i = end; i < end + Before && i < words.Count; i++)
        {
            if (words[i] is "or" or "nor")
            {
                return true;
            }

            if (FoldedWords.IsBreak(words[i]) && (words[i] is not "," || i > end))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The second of "rather this than that", "this over that" and the like.</summary>
    private static bool IsLesser(FoldedWords words, int first)
    {
        var than = words[first - 1] is "than" or "over" or "to" ? first - 1 : words[first - 2] is "than" && words[first - 1] is "in" or "on" or "have" or "with" ? first - 2 : -1;
        for (var i = than - 1; i >= 0 && than - i <= Before && !(FoldedWords.IsBreak(words[i]) && words[i] is not ","); i--)
        {
            if (words[than] is "than" ? words[i] is "rather" or "sooner" or "more" or "better" : words[i] is "prefer" or "preferring" || (words[than] is "over" && words[i] is "take" or "choose" or "pick" or "rather"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Full control is not needed", "HIPAA does not apply".</summary>
    private static bool StandsAfter(FoldedWords words, int end)
    {
        var i = end;
        i += words[i] is "is" or "are" or "do" or "does" or "would" or "should" or "will" or "was" ? 1 : 0;
        i += i > end && words[i] is "be" ? 1 : 0;
        if (i == end)
        {
            // "We do" is no answer in "we do not".
            return words[end] is "not" && words[end - 1] is "do" or "does" or "is" or "are" or "would" or "will" or "should" or "can";
        }

        return words[i] is "not" or "no"
            ? words[i + 1] is not ("problem" or "issue" or "only" or "enough" or "negotiable" or "optional")
            : i < words.Count && Refusals.TryMatch(words.Texts, i, _ => true, out _, out _);
    }
}
