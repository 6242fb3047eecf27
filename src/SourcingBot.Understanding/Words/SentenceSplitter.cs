namespace SourcingBot.Understanding.Words;

/// <summary>Message → sentences, and which of them ask.</summary>
internal static class SentenceSplitter
{
    private static readonly HashSet<string> Beginnings = new(
        "and but so also ok okay hi hello hey thanks please well then or actually hmm um still however though , : - yes no sorry just".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Auxiliaries = new(
        "is are can could do does did should would will has have am was were may might shall must".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Subjects = new(
        ("it that this there you we i they he she the a an my our any these those your their outsourcing offshoring nearshoring onshoring one someone anyone people companies "
        + "vietnam india poland ukraine offshore nearshore onshore outsource captive most both either data gdpr hipaa").Split(' '),
        StringComparer.Ordinal);

    private static readonly PhraseTree<bool> Requests = PhraseTree<bool>.Of(
        ("tell me|tell us|explain|compare|describe|define|show me|give me an example|give me examples|give an example|i want to know|i would like to know|i wonder|wondering|i was wondering|we wonder|any idea|"
            + "what about|how about|what if|difference between|the difference between|differences between|more about|more on|more info|more information|pros and cons|"
            + "advantages of|disadvantages of|benefits of|risks of|drawbacks of|example of|examples of|definition of|meaning of|learn more|read more|i have a question|question :|can someone|elaborate", true));

    private static readonly HashSet<string> AfterHow = new("much many long soon about to do does did can could is are would will should big large often far well quickly fast expensive cheap come".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> AfterWhat = new("about if kind kinds sort type else exactly does makes happens happened time".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> AfterWhich = new("one ones model models option options country countries of way approach".Split(' '), StringComparer.Ordinal);

    /// <summary>After these "what" and its like begin no question, unless the sentence ends as one.</summary>
    private static readonly HashSet<string> BeforeClauses = new("is are was only just exactly of than do does with see like that to by on for about decide define say says s".Split(' '), StringComparer.Ordinal);

    /// <summary>"Tell us when it's done" wants nothing to be told now.</summary>
    private static readonly PhraseTree<bool> Orders = PhraseTree<bool>.Of(
        ("tell us when it is|tell me when it is|tell us once it is|tell me once it is|tell us when they are|tell me when they are|tell us when you are|tell me when you are|tell us when everything|tell us if something", true));

    public static List<Sentence> Split(WordList words)
    {
        var sentences = new List<Sentence>();
        var first = 0;
        for (var i = 0; i <= words.Count; i++)
        {
            if (i == words.Count || IsEnd(words, i))
            {
                AddParts(sentences, words, first, i);
                first = i + 1;
            }
        }

        return sentences;
    }

    public static bool IsEnd(WordList words, int index) => words[index].Kind == WordKind.Sign && words[index].Text is "." or "!" or "?" or ";" or "\n" && !IsAbbreviation(words, index);

    private static bool IsAbbreviation(WordList words, int index) =>
        words.Is(index, ".") && (words[index - 1].Text is "approx" or "ca" or "max" or "min" or "rs" or "inc" or "no" or "e" or "i" or "g" or "p" or "jan" or "feb" or "mar" or "apr" or "aug" or "sep" or "sept" or "oct" or "nov" or "dec")
        && index + 1 < words.Count && words[index].IsGlued && words[index + 1].Kind != WordKind.Sign;

    /// <summary>"About 100k, but is that enough?" is an answer and then a question.</summary>
    private static void AddParts(List<Sentence> sentences, WordList words, int first, int end)
    {
        var asks = words.Is(end, "?");
        var partFirst = first;
        for (var i = first + 1; i < end; i++)
        {
            if ((words[i].Text is "," or ":" or "-" or "—" || words[i - 1].Text is not "," && words[i].Text is "but" or "and" or "so" or "because" or "what" or "how" or "which" or "why" && (asks || !IsClause(words, i)))
                && BeginsQuestion(words, i, end, isWhole: false, asks))
            {
                Add(sentences, words, partFirst, i, asks: false);
                partFirst = i;
                break;
            }
        }

        Add(sentences, words, partFirst, end, asks);
    }

    private static void Add(List<Sentence> sentences, WordList words, int first, int end, bool asks)
    {
        if (end > first)
        {
            sentences.Add(new Sentence(first, end, BeginsQuestion(words, first, end, isWhole: true, asks), asks));
        }
    }

    /// <summary>"Had to finish what was left" and "only what is on our website" ask nothing; "200k what does that buy me" does.</summary>
    private static bool IsClause(WordList words, int index) =>
        BeforeClauses.Contains(words[index - 1].Text)
        || (words.Is(index, "what") && words[index - 1].Kind == WordKind.Letters && words[index + 1].Text is "is" or "was" or "are" or "were" or "has" or "have" or "had");

    private static bool BeginsQuestion(WordList words, int first, int end, bool isWhole, bool asks)
    {
        var i = first;
        while (i < end && i - first < 5 && Beginnings.Contains(words[i].Text))
        {
            i++;
        }

        if (i >= end)
        {
            return false;
        }

        if (Orders.TryMatch(words, i, 1, out _, out _))
        {
            return asks;
        }

        if (Requests.TryMatch(words, i, 1, out _, out _))
        {
            return isWhole || i > first;
        }

        var (word, next) = (words[i].Text, words[i + 1].Text);
        return word switch
        {
            "what" => Auxiliaries.Contains(next) || AfterWhat.Contains(next) || asks,
            "how" => AfterHow.Contains(next) || asks,
            "why" => isWhole || asks,
            "which" or "who" or "whose" => asks || (isWhole && (Auxiliaries.Contains(next) || AfterWhich.Contains(next))),
            "when" or "where" => (asks || isWhole) && Auxiliaries.Contains(next),
            _ when i == first && !isWhole => false,
            _ when Auxiliaries.Contains(word) => Subjects.Contains(next) && (asks || word is not ("have" or "must" or "may" or "am")) || (asks && next is not "not"),
            _ => false,
        };
    }
}
