namespace SourcingBot.Understanding.Words;

/// <summary>Message → sentences, and which of them ask.</summary>
internal static class SentenceSplitter
{
    private static readonly HashSet<string> Beginnings = new(
        "and but so also ok okay hi hello hey thanks please well then or actually hmm um still however though , : - yes no sorry just btw anyway".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Auxiliaries = new(
        "is are can could do does did should would will has have am was were may might shall must".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Subjects = new(
        ("it that this there you we i they he she the a an my our any these those your their outsourcing offshoring nearshoring onshoring one someone anyone people companies "
        + "vietnam india poland ukraine offshore nearshore onshore outsource captive most both either data gdpr hipaa").Split(' '),
        StringComparer.Ordinal);

    private static readonly PhraseTree<bool> Requests = PhraseTree<bool>.Of(
        ("tell me|tell us|what counts as|what qualifies as|explain|compare|describe|define|show me|give me an example|give me examples|give an example|i want to know|i would like to know|i want to understand|i would like to understand|i want to learn|i wonder|wondering|i was wondering|we wonder|any idea|"
            + "what about|how about|what if|difference between|the difference between|differences between|more about|more on|more info|more information|pros and cons|"
            + "advantages of|disadvantages of|benefits of|risks of|drawbacks of|example of|examples of|definition of|meaning of|learn more|read more|i have a question|question :|can someone|elaborate", true));

    private static readonly HashSet<string> AfterHow = new("much many long soon about to do does did can could is are would will should big large often far well quickly fast expensive cheap come good safe secure reliable risky difficult hard easy".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> AfterWhat = new("about if kind kinds sort type else exactly does makes happens happened time".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> AfterWhich = new("one ones model models option options country countries of way approach".Split(' '), StringComparer.Ordinal);

    /// <summary>What somebody asks the bot to do: "can you change …" is no question.</summary>
    private static readonly HashSet<string> Deeds = new("change make set update correct edit revise modify adjust fix switch put raise increase lower reduce".Split(' '), StringComparer.Ordinal);

    /// <summary>"Not sure how much", "don't know what": what follows these is not known, rather than asked.</summary>
    private static readonly HashSet<string> Knowing = new("sure know idea clue certain clear decided unsure unclear undecided".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Own = new("we our us my i it that this these you to they kind sort type level amount".Split(' '), StringComparer.Ordinal);

    /// <summary>How far before or after a word its like is looked for.</summary>
    private const int Reach = 8;

    /// <summary>After these "what" and its like begin no question, unless the sentence ends as one.</summary>
    private static readonly HashSet<string> BeforeClauses = new("is are was only just exactly of than do does with see like that to by on for about decide define say says s considering given depending knows explain explained understand".Split(' '), StringComparer.Ordinal);

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
                && !IsNotKnown(words, i) && BeginsQuestion(words, i, end, isWhole: false, asks)
                || AsksOfFigure(words, i, end))
            {
                Add(sentences, words, partFirst, i, asks: false);
                partFirst = i;
                break;
            }
        }

        Add(sentences, words, partFirst, end, asks);
    }

    /// <summary>"200k is that a lot", "50 thousand is this enough": a figure, and what is asked about it.</summary>
    private static bool AsksOfFigure(WordList words, int index, int end) =>
        words[index].Text is "is" or "would" or "will" or "does" && words[index + 1].Text is "that" or "this" && end - index > 2
        && (words[index - 1].Kind == WordKind.Digits || (words[index - 2].Kind == WordKind.Digits && words[index - 1].Kind == WordKind.Letters));

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

        if (IsDeed(words, i))
        {
            return false;
        }

        if (isWhole && AsksMeaning(words, i, end))
        {
            return true;
        }

        var (word, next) = (words[i].Text, words[i + 1].Text);
        return word switch
        {
            "what" => Auxiliaries.Contains(next) || AfterWhat.Contains(next) || asks,
            "how" => AfterHow.Contains(next) || asks,
            // "Why we left our last vendor is a long story" asks nothing.
            "why" => asks || (isWhole && next is not ("we" or "they" or "he" or "she" or "our" or "my")),
            "who" or "whose" => asks || isWhole,
            "which" => asks || (isWhole && (Auxiliaries.Contains(next) || AfterWhich.Contains(next))),
            "when" or "where" => (asks || isWhole) && Auxiliaries.Contains(next),
            _ when i == first && !isWhole => false,
            _ when Auxiliaries.Contains(word) => Subjects.Contains(next) && (asks || word is not ("have" or "must" or "may" or "am")) || (asks && next is not "not"),
            _ => false,
        };
    }

    /// <summary>"Can you change it to 500k?", "can we make it 6 months".</summary>
    private static bool IsDeed(WordList words, int index)
    {
        if (words[index].Text is not ("can" or "could" or "would" or "will") || !Deeds.Contains(words[index + 2].Text))
        {
            return false;
        }

        for (var i = index + 3; i < index + 3 + Reach && words[index + 1].Text is "i" or "we"; i++)
        {
            if (words[i].Kind == WordKind.Digits)
            {
                return true;
            }
        }

        return words[index + 1].Text is "you";
    }

    private static bool IsNotKnown(WordList words, int index)
    {
        if (words[index].Text is not ("what" or "how" or "which" or "why") || !Knowing.Contains(words[index - 1].Text))
        {
            return false;
        }

        for (var i = index - 1; i >= 0 && index - i <= Reach && !IsEnd(words, i); i--)
        {
            if (words[i].Text is "not" or "no" or "unsure" or "unclear" or "undecided" or "never")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Not sure what regulated means", "no idea what a captive centre is"; but not "I don't know what our budget is".</summary>
    private static bool AsksMeaning(WordList words, int first, int end)
    {
        var what = first;
        while (what < end && what - first < Reach && !words.Is(what, "what"))
        {
            what++;
        }

        if (!words.Is(what, "what") || !IsNotKnown(words, what) || end - what > Reach)
        {
            return false;
        }

        var next = words.Is(what + 1, "the") ? what + 2 : what + 1;
        return words[next].Text is "difference" || (next == what + 1 && !Own.Contains(words[next].Text) && words[end - 1].Text is "means" or "mean" or "is" or "are" or "entails" or "involves");
    }
}
