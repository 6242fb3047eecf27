using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Intents;

/// <summary>Decides what a message wants, once it is known what it answers.</summary>
internal sealed class IntentReader(Vocabulary vocabulary)
{
    /// <summary>"Change" and the name of what is changed stand this near: "change my answer about the timeline".</summary>
    private const int ReachOfChange = 5;

    /// <summary>Of what stands beside an answer or a question, the first of these wins.</summary>
    private static readonly Intent[] Commands = [Intent.Restart, Intent.Human, Intent.Cancel, Intent.Back, Intent.Skip, Intent.Why, Intent.Help];

    private static readonly HashSet<string> Polite = new("ok okay well hmm um oh then now thank you hi hello hey yes no just can could we i let us want would like to , - bot sir again".Split(' '), StringComparer.Ordinal);

    public Understood Read(Message message, IReadOnlyList<Answer> answers)
    {
        var wishes = Wishes(message);
        return Read(message, answers, wishes) with { Corrects = wishes.IsCorrection };
    }

    private static Understood Read(Message message, IReadOnlyList<Answer> answers, Wishes wishes)
    {
        foreach (var command in Commands)
        {
            if (wishes.Intents.Contains(command))
            {
                return new Understood(command, answers);
            }
        }

        if (wishes.ToChange is { } named)
        {
            // "Change my timeline to 3 months": of several answers, only those that belong to it.
            return new Understood(Intent.Change, [.. answers.Where(answer => answer.Criterion == named || message.Names(answer.Criterion) || answers.Count == 1)], named);
        }

        var asks = wishes.Intents.Contains(Intent.Question) || message.Sentences.Any(sentence => sentence.IsQuestion);
        if (asks)
        {
            return Asks(message, answers);
        }

        if (wishes.Intents.Contains(Intent.Change))
        {
            return new Understood(Intent.Change, answers, answers.Count == 1 ? answers[0].Criterion : null);
        }

        var corrected = wishes.IsCorrection ? Corrected(message, answers) : null;
        corrected ??= wishes.IsRevocation && answers.Count == 0 ? message.OnlyNamed : null;
        if (corrected is not null)
        {
            return new Understood(Intent.Change, answers, corrected);
        }

        var pendingIsOpen = message.Pending is { } pending && answers.All(answer => answer.Criterion != pending);
        if (wishes.Intents.Contains(Intent.Unsure) && (answers.Count == 0 || pendingIsOpen))
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

        return message.Sentences.Any(sentence => sentence.EndsInQuestionMark) ? Asks(message, answers) : Understood.Nothing;
    }

    private static Understood Asks(Message message, IReadOnlyList<Answer> answers) => new(Intent.Question, answers)
    {
        Questions = [.. message.Sentences
            .Where(sentence => sentence.IsQuestion || sentence.EndsInQuestionMark)
            .Select(sentence => message.Words.Written(sentence.First, sentence.End))],
    };

    /// <summary>
    /// A correction of an earlier answer. What answers the question just asked is no correction, unless the message names
    /// what it corrects ("actually the budget is 500k").
    /// </summary>
    private static Criterion? Corrected(Message message, IReadOnlyList<Answer> answers) =>
        answers.FirstOrDefault(answer => answer.Criterion != message.Pending || message.Names(answer.Criterion))?.Criterion;

    /// <summary>What the phrases of a message ask for.</summary>
    private Wishes Wishes(Message message)
    {
        var wishes = new Wishes();
        var folded = message.Folded;
        for (var i = 0; i < folded.Count;)
        {
            if (!vocabulary.Intents.TryMatch(folded.Texts, i, phrase => phrase.Occasion == Occasion.Anywhere || Precedes(folded, i), out var phrases, out var length))
            {
                i++;
                continue;
            }

            foreach (var phrase in phrases)
            {
                switch (phrase.Meaning.Kind)
                {
                    case MeaningKind.Intent when phrase.Occasion == Occasion.Anywhere ? !Negation.Covers(folded, i, i + length) : StandsAlone(folded, i, length):
                        wishes.Intents.Add(Enum.Parse<Intent>(phrase.Meaning.Value, ignoreCase: true));
                        break;
                    case MeaningKind.ChangeVerb when IsRequest(folded, i):
                        wishes.ToChange ??= message.NamedAfter(i, ReachOfChange);
                        break;
                    case MeaningKind.Correction:
                        wishes.IsCorrection = true;
                        break;
                    case MeaningKind.Revocation:
                        wishes.IsRevocation = true;
                        break;
                }
            }

            i += length;
        }

        return wishes;
    }

    /// <summary>"We need to change the data centre" is no request to the bot; "change", "let me change", "I want to change" are.</summary>
    private static bool IsRequest(FoldedWords folded, int index) =>
        index == 0 || FoldedWords.IsBreak(folded[index - 1]) || folded[index - 1] is "to" or "i" or "me" or "us" or "can" or "let" or "and" or "no" or "ok" or "okay" or "wait" or "sorry" or "actually";

    /// <summary>Nothing but politeness stands between the phrase and the ends of its sentence.</summary>
    private static bool StandsAlone(FoldedWords folded, int index, int length)
    {
        var end = index + length;
        while (end < folded.Count && Polite.Contains(folded[end]) && end - index - length < 4)
        {
            end++;
        }

        return Precedes(folded, index) && (end == folded.Count || (FoldedWords.IsBreak(folded[end]) && folded[end] is not ","));
    }

    private static bool Precedes(FoldedWords folded, int index)
    {
        var first = index - 1;
        while (first >= 0 && Polite.Contains(folded[first]) && index - first < 7)
        {
            first--;
        }

        return first < 0 || FoldedWords.IsBreak(folded[first]);
    }
}
