using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Intents;

/// <summary>Decides what a message wants, once it is known what it answers.</summary>
internal sealed class IntentReader(Vocabulary vocabulary)
{
    /// <summary>"Change" and the name of what is changed stand this near: "change my answer about the timeline".</summary>
    private const int ReachOfChange = 5;

    private const int ReachOfRequest = 8;

    /// <summary>In more words "wrong" is part of a story.</summary>
    private const int ShortRevocation = 12;

    /// <summary>Of what stands beside an answer or a question, the first of these wins.</summary>
    private static readonly Intent[] Commands = [Intent.Restart, Intent.Human, Intent.Cancel, Intent.Back, Intent.Skip, Intent.Why, Intent.Help];

    /// <summary>What the phrases of a message ask for.</summary>
    public Wishes Wishes(Message message)
    {
        var wishes = new Wishes();
        var folded = message.Folded;
        for (var i = 0; i < folded.Count;)
        {
            if (!vocabulary.Intents.TryMatch(folded.Texts, i, phrase => phrase.Occasion == Occasion.Anywhere || Precedes(folded, i) || folded[i - 1] is "," || folded.Grammar.Intents.Joining.Contains(folded[i - 1]), out var phrases, out var length))
            {
                i++;
                continue;
            }

            var isMeant = false;
            foreach (var phrase in phrases)
            {
                switch (phrase.Meaning.Kind)
                {
                    case MeaningKind.Intent:
                        var intent = Enum.Parse<Intent>(phrase.Meaning.Value, ignoreCase: true);
                        if (!IsMeant(folded, phrase.Occasion, intent, i, length))
                        {
                            break;
                        }

                        isMeant = true;
                        wishes.Intents.Add(intent);
                        wishes.Spans.Add(new WordSpan(folded.Indexes[i], folded.Indexes[i + length - 1]));
                        if (intent == Intent.Change)
                        {
                            wishes.ToChange ??= message.NamedAfter(i, ReachOfChange);
                        }
                        else if (intent is Intent.Greeting or Intent.Thanks or Intent.Unsure && phrase.Occasion == Occasion.Alone)
                        {
                            wishes.Courteous.Add(message.SentenceAt(folded.Indexes[i]));
                        }

                        break;
                    // "Different time zones are fine" answers the question about them.
                    case MeaningKind.ChangeVerb when IsRequest(folded, i) && !(folded.Is(i, folded.Grammar.Intents.Different) && message.NamedAfter(i, ReachOfChange) == message.Pending):
                        wishes.ToChange ??= message.NamedAfter(i, ReachOfChange);
                        break;
                    // "Rather than" sets what is wanted against what never was.
                    case MeaningKind.Correction when !folded.Is(i + length, folded.Grammar.Common.Than):
                        wishes.IsCorrection = true;
                        break;
                    case MeaningKind.Revocation:
                        wishes.IsRevocation = true;
                        break;
                }
            }

            // "And why" is no sentence in "and why is that"; "why is that" is one.
            i += isMeant || phrases.Any(phrase => phrase.Meaning.Kind != MeaningKind.Intent) ? length : 1;
        }

        return wishes;
    }

    public static Understood Read(Message message, Wishes wishes, IReadOnlyList<Answer> answers, Request? request)
    {
        if (request == Request.Repeat)
        {
            wishes.Intents.Add(Intent.Help);
        }
        else if (IsArrow(message.Words))
        {
            wishes.Intents.Add(Intent.Back);
        }
        else if (IsQuestionMark(message.Words))
        {
            wishes.Intents.Add(Intent.Help);
        }

        if (message.IsLetter && answers.Count > 0)
        {
            // It orders nothing: "if you have questions, ring me up", "we have changed the logo".
            return message.Sentences.Any(sentence => sentence is { IsQuestion: true, EndsInQuestionMark: true } && !wishes.Courteous.Contains(sentence))
                ? Asks(message, answers)
                : new Understood(Intent.Answer, answers);
        }

        var isAnswered = message.Pending is { } asked && answers.Any(answer => answer.Criterion == asked);
        foreach (var command in Commands)
        {
            // "200k, next question please" leaves nothing out, and "later" answers when.
            if (wishes.Intents.Contains(command) && !(isAnswered && (command == Intent.Skip || IsOnePhrase(message.Folded))))
            {
                return new Understood(command, answers);
            }
        }

        if (wishes.ToChange is { } named)
        {
            // "Change my timeline to 3 months": of several answers, only those that belong to it.
            return new Understood(Intent.Change, [.. answers.Where(answer => answer.Criterion == named || message.Names(answer.Criterion) || answers.Count == 1)], named);
        }

        if (wishes.Intents.Contains(Intent.Change) && !isAnswered)
        {
            return new Understood(Intent.Change, answers, answers.Count == 1 ? answers[0].Criterion : null);
        }

        var asks = wishes.Intents.Contains(Intent.Question) || message.Sentences.Any(sentence => sentence.IsQuestion && !wishes.Courteous.Contains(sentence) && (sentence.EndsInQuestionMark || !message.IsLetter));
        if (asks)
        {
            return Asks(message, answers);
        }

        var corrected = (wishes.IsCorrection && !message.IsLetter) || wishes.IsRevocation || message.Correction.IsContrast ? Corrected(message, answers) : null;
        corrected ??= wishes.IsRevocation && answers.Count == 0 && message.Words.Count <= ShortRevocation ? message.OnlyNamed : null;
        if (corrected is not null)
        {
            return new Understood(Intent.Change, answers, corrected);
        }

        if (wishes.Intents.Contains(Intent.Unsure) && (answers.Count == 0 || (message.Pending is not null && !isAnswered)))
        {
            return new Understood(Intent.Unsure, answers);
        }

        if (answers.Count > 0)
        {
            return new Understood(Intent.Answer, answers);
        }

        foreach (var courtesy in (ReadOnlySpan<Intent>)[Intent.Thanks, Intent.Greeting])
        {
            if (wishes.Intents.Contains(courtesy))
            {
                return new Understood(courtesy, answers);
            }
        }

        return message.Sentences.Any(sentence => sentence.EndsInQuestionMark && !wishes.Courteous.Contains(sentence)) ? Asks(message, answers) : Understood.Nothing;
    }

    /// <summary>"&lt;-"</summary>
    private static bool IsArrow(WordList words) => words.Count <= 3 && words[0].Text is "<" or "←" && Enumerable.Range(0, words.Count).All(i => words[i].Text is "<" or "←" or "-" or "=");

    /// <summary>"??" asks for help; in "hello?" the sign asks nothing.</summary>
    private static bool IsQuestionMark(WordList words) => words[0].Text is "?" && Enumerable.Range(0, words.Count).All(i => words[i].Text is "?" or "!");

    private static bool IsOnePhrase(FoldedWords folded) => folded.Count <= 3 && !folded.Texts.Exists(FoldedWords.IsBreak);

    private static Understood Asks(Message message, IReadOnlyList<Answer> answers) => new(Intent.Question, answers)
    {
        Questions = [.. message.Sentences
            .Where(sentence => sentence.IsQuestion || sentence.EndsInQuestionMark)
            .Select(sentence => Written(message.Words, sentence))],
    };

    /// <summary>A question without what joins it to what was said before: ", but".</summary>
    private static string Written(WordList words, Sentence sentence)
    {
        var first = sentence.First;
        while (first < sentence.End - 1 && (words[first].Text is "," or "-" or ":" || (first - sentence.First < 3 && words.Is(first, words.Grammar.Common.AndOrBut))))
        {
            first++;
        }

        return words.Written(first, sentence.End);
    }

    /// <summary>
    /// A correction of an earlier answer. What answers the question just asked is no correction, unless the message names
    /// what it corrects ("actually the budget is 500k"); "data" names little when data was asked about.
    /// </summary>
    private static Criterion? Corrected(Message message, IReadOnlyList<Answer> answers)
    {
        // "In 3, no, 4 months, 80k": a message that answers what was asked corrects itself in its middle.
        var correctsItself = message.Correction.At > 1 && answers.Any(answer => answer.Criterion == message.Pending);
        return answers.FirstOrDefault(answer => answer.Criterion == message.Pending
            ? message.Names(answer.Criterion) && answer.Criterion != Criterion.DataSensitivity && !IsSelfCorrection(message)
            : !correctsItself || message.Names(answer.Criterion))?.Criterion;
    }

    /// <summary>"Personal, no, internal data" takes back what the message itself said.</summary>
    private static bool IsSelfCorrection(Message message) => message.Correction.At > 1 && message.Words.Is(message.Correction.At - 1, ",");

    private static bool IsMeant(FoldedWords folded, Occasion occasion, Intent intent, int first, int length) =>
        occasion != Occasion.Anywhere ? StandsAlone(folded, intent, first, length)
        : !Negation.Covers(folded, first, first + length)
            && (intent is not (Intent.Back or Intent.Restart or Intent.Cancel or Intent.Human or Intent.Change or Intent.Thanks) || IsRequest(folded, first) || (intent == Intent.Human && IsAskedFor(folded, first)));

    /// <summary>"Can one of your consultants call me?", but not "can customers call us?"</summary>
    private static bool IsAskedFor(FoldedWords folded, int index)
    {
        var (first, isOurs) = (index, false);
        while (first > 0 && index - first <= ReachOfRequest && !FoldedWords.IsBreak(folded[first - 1]))
        {
            first--;
            isOurs |= folded.Is(first, folded.Grammar.Intents.Ours);
        }

        return isOurs && (folded.Is(first, folded.Grammar.Intents.Asking));
    }

    /// <summary>"Customers call us" and "what would change it" are no requests to the bot; "call us", "let me change", "can we change" are.</summary>
    private static bool IsRequest(FoldedWords folded, int index) =>
        index == 0 || FoldedWords.IsBreak(folded[index - 1]) || folded.Grammar.Intents.Leads.Contains(folded[index - 1])
        || (folded.Is(index - 1, folded.Grammar.Intents.We) && folded.Is(index - 2, folded.Grammar.Intents.MayWe))
        || folded.Grammar.Intents.WhatAbout.Matches(folded.Texts, index - 2);

    /// <summary>Nothing but politeness stands between the phrase and the ends of its sentence; several words may also end one: "200k, go back".</summary>
    private static bool StandsAlone(FoldedWords folded, Intent intent, int index, int length)
    {
        var end = index + length;
        while (end < folded.Count && folded.Grammar.Intents.Polite.Contains(folded[end]) && !folded.Grammar.Intents.Wanting.Contains(folded[end]) && end - index - length < 4)
        {
            end++;
        }

        // "We start from scratch" tells; "can we start from scratch" asks for it.
        if (folded.Is(index - 1, folded.Grammar.Intents.We) && !folded.Is(index - 2, folded.Grammar.Intents.ShallWe))
        {
            return false;
        }

        if (intent == Intent.Cancel && EndsWork(folded, index, end))
        {
            return false;
        }

        var joined = index - 1;
        while (joined >= 0 && index - joined < 4 && folded.Grammar.Intents.Joining.Contains(folded[joined]))
        {
            joined--;
        }

        var begins = Precedes(folded, index)
            || (folded[index - 1] is "," && intent is Intent.Why && folded[end] is "?")
            || (length > 2 && folded[index - 1] is "," && intent is Intent.Human)
            || (length > 1 && folded[joined] is "," && intent is Intent.Back or Intent.Skip or Intent.Why or Intent.Help or Intent.Unsure or Intent.Restart or Intent.Cancel or Intent.Greeting or Intent.Thanks);
        // "Go back please, I mistyped", "goodbye and thanks for your help"
        var goesOn = (length > 1 && intent is Intent.Back or Intent.Skip or Intent.Restart or Intent.Help && folded[index + length] is "," && Precedes(folded, index)) || (end > index + length && folded.Is(end - 1, folded.Grammar.Intents.Thank));
        return begins && (goesOn || end == folded.Count || (FoldedWords.IsBreak(folded[end]) && folded[end] is not "," && !IsInName(folded, end)));
    }

    /// <summary>"One quarter, then we're done", "3 months, that's all": there the answer ends, and not the interview.</summary>
    private static bool EndsWork(FoldedWords folded, int index, int end) =>
        !Precedes(folded, index) && (folded.Is(index - 1, folded.Grammar.Common.Then) || (folded.Is(index, folded.Grammar.Intents.That) && folded.Is(end - 1, folded.Grammar.Intents.All) && folded[index - 1] is "," && HasFigure(folded, index)));

    private static bool HasFigure(FoldedWords folded, int end) => Enumerable.Range(Math.Max(0, end - ReachOfRequest), Math.Min(end, ReachOfRequest)).Any(i => folded[i] is [var first, ..] && char.IsAsciiDigit(first));

    /// <summary>The dots of "example.com/brief.pdf" end nothing.</summary>
    private static bool IsInName(FoldedWords folded, int dot) =>
        folded[dot] is "." && folded.Indexes[dot] is var word && folded.Words[word].IsGlued && folded.Words[word + 1] is { IsGlued: true, Kind: WordKind.Letters };

    private static bool Precedes(FoldedWords folded, int index)
    {
        var first = index - 1;
        while (first >= 0 && folded.Grammar.Intents.Polite.Contains(folded[first]) && index - first < 7)
        {
            first--;
        }

        return first < 0 || FoldedWords.IsBreak(folded[first]);
    }
}
