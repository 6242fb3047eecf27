namespace SourcingBot.Understanding.Words;

/// <summary>Message → sentences, and which of them ask.</summary>
internal static class SentenceSplitter
{
    /// <summary>How far before or after a word its like is looked for.</summary>
    private const int Reach = 8;

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
        words.Is(index, ".") && words.Is(index - 1, words.Grammar.Questions.Abbreviations)
        && index + 1 < words.Count && words[index].IsGlued && words[index + 1].Kind != WordKind.Sign;

    /// <summary>"About 100k, but is that enough?" is an answer and then a question.</summary>
    private static void AddParts(List<Sentence> sentences, WordList words, int first, int end)
    {
        var asks = words.Is(end, "?");
        var partFirst = first;
        for (var i = first + 1; i < end; i++)
        {
            if ((words[i].Text is "," or ":" or "-" or "—" || words[i - 1].Text is not "," && words.Is(i, words.Grammar.Questions.Turns) && (asks || !IsClause(words, i)))
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
        words.Is(index, words.Grammar.Questions.OfFigure) && words.Is(index + 1, words.Grammar.Questions.That) && end - index > 2
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
        words.Grammar.Questions.BeforeClauses.Contains(words[index - 1].Text)
        || (words.Is(index, words.Grammar.Questions.What) && words[index - 1].Kind == WordKind.Letters && words.Is(index + 1, words.Grammar.Questions.BehindClause));

    private static bool BeginsQuestion(WordList words, int first, int end, bool isWhole, bool asks)
    {
        var i = first;
        while (i < end && i - first < 5 && words.Grammar.Questions.Beginnings.Contains(words[i].Text))
        {
            i++;
        }

        if (i >= end)
        {
            return false;
        }

        if (words.Grammar.Questions.Orders.TryMatch(words, i, 1, out _, out _))
        {
            return asks;
        }

        if (words.Grammar.Questions.Requests.TryMatch(words, i, 1, out _, out _))
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

        var known = words.Grammar.Questions;
        var isBeforeVerb = words.Is(i + 1, known.Auxiliaries);
        return words.Is(i, known.What) ? isBeforeVerb || words.Is(i + 1, known.AfterWhat) || asks
            : words.Is(i, known.How) ? words.Is(i + 1, known.AfterHow) || asks
            // "Why we left our last vendor is a long story" asks nothing.
            : words.Is(i, known.Why) ? asks || (isWhole && !words.Is(i + 1, known.AfterWhy))
            : words.Is(i, known.Who) ? asks || isWhole
            : words.Is(i, known.Which) ? asks || (isWhole && (isBeforeVerb || words.Is(i + 1, known.AfterWhich)))
            : words.Is(i, known.WhenOrWhere) ? (asks || isWhole) && isBeforeVerb
            : !(i == first && !isWhole) && words.Is(i, known.Auxiliaries)
                && ((words.Is(i + 1, known.Subjects) && (asks || !words.Is(i, known.NeedsMark))) || (asks && !words.Is(i + 1, words.Grammar.Common.Not)));
    }

    /// <summary>"Can you change it to 500k?", "can we make it 6 months".</summary>
    private static bool IsDeed(WordList words, int index)
    {
        if (!words.Is(index, words.Grammar.Questions.CanYou) || !words.Grammar.Questions.Deeds.Contains(words[index + 2].Text))
        {
            return false;
        }

        for (var i = index + 3; i < index + 3 + Reach && words.Is(index + 1, words.Grammar.Questions.Ourselves); i++)
        {
            if (words[i].Kind == WordKind.Digits)
            {
                return true;
            }
        }

        return words.Is(index + 1, words.Grammar.Questions.You);
    }

    private static bool IsNotKnown(WordList words, int index)
    {
        if (!words.Is(index, words.Grammar.Questions.Interrogative) || !words.Grammar.Questions.Knowing.Contains(words[index - 1].Text))
        {
            return false;
        }

        for (var i = index - 1; i >= 0 && index - i <= Reach && !IsEnd(words, i); i--)
        {
            if (words.Is(i, words.Grammar.Questions.NotKnown))
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
        while (what < end && what - first < Reach && !words.Is(what, words.Grammar.Questions.What))
        {
            what++;
        }

        if (!words.Is(what, words.Grammar.Questions.What) || !IsNotKnown(words, what) || end - what > Reach)
        {
            return false;
        }

        var next = words.Is(what + 1, words.Grammar.Common.The) ? what + 2 : what + 1;
        return words.Is(next, words.Grammar.Questions.Difference) || (next == what + 1 && !words.Grammar.Questions.Own.Contains(words[next].Text) && words.Is(end - 1, words.Grammar.Questions.Means));
    }
}
