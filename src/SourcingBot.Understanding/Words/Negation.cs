namespace SourcingBot.Understanding.Words;

/// <summary>Whether a phrase is said not to be so.</summary>
internal static class Negation
{
    private const int Before = 5;

    private static readonly HashSet<string> Negators = new("not no never without nor neither non hardly nothing none avoid unlike".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Turns = new("but however instead although though only except rather because since so yet , . ; : ! ? \n".Split(' ').Append("\n"), StringComparer.Ordinal);

    /// <summary>"Not sure", "don't know", "not only", "no problem with" deny something else than what follows.</summary>
    private static readonly HashSet<string> Harmless = new("sure know only mind problem issue matter care just doubt mention worry certain".Split(' '), StringComparer.Ordinal);

    public static bool Covers(FoldedWords words, int first, int end) => StandsBefore(words, first) || StandsAfter(words, end);

    private static bool StandsBefore(FoldedWords words, int first)
    {
        for (var i = first - 1; i >= 0 && first - i <= Before; i--)
        {
            if (Negators.Contains(words[i]))
            {
                return !Harmless.Contains(words[i + 1]) || i + 1 == first;
            }

            if (Turns.Contains(words[i]))
            {
                return (words[i] is "instead" or "rather") && words[i + 1] is "of" or "than";
            }
        }

        return false;
    }

    /// <summary>"Full control is not needed", "HIPAA does not apply".</summary>
    private static bool StandsAfter(FoldedWords words, int end)
    {
        var i = end;
        i += words[i] is "is" or "are" or "do" or "does" or "would" or "should" or "will" or "was" ? 1 : 0;
        return i > end && words[i] is "not" or "no" && words[i + 1] is not ("problem" or "issue" or "only" or "enough" or "negotiable" or "optional");
    }
}
