using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Saying;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>Hears which of the readings that were asked back is meant.</summary>
internal sealed class HeardChoice(AdvisorDefinitions definitions, InterviewMemory memory)
{
    /// <summary>
    /// The answer to "100 thousand, or 100?". A button comes first, then "the first" (which would pick the question's first choice
    /// otherwise), then any figure of its own, and last a single word: "thousand".
    /// </summary>
    public Understood? Read(string words, Understood read)
    {
        if (Labelled(words) is { } pressed)
        {
            return Chosen(pressed);
        }

        // "60": no team is needed for 60 years.
        if (memory.AskedBack is [var only] && Says(words, Reply.Yes))
        {
            return Chosen(only);
        }

        // "Neither" may be a stance ("neither tight nor generous"), but not right after the question which of two sums is meant.
        if ((read.Request == Request.Neither || Says(words, Reply.No)) && read.Answers.All(answer => answer is not (BudgetAnswer { Amount: not null } or TimelineAnswer or CommitmentAnswer)))
        {
            return Understood.Nothing with { Request = Request.Neither };
        }

        var about = memory.AskedBack[0].Criterion;
        var own = read.Answers.FirstOrDefault(answer => answer.Criterion == about);
        if (read.Intent is not (Intent.None or Intent.Answer) || read.Candidates.Count > 0 || own is not (null or BudgetAnswer { Amount: null }) || read.Answers.Any(answer => answer.Criterion != about))
        {
            return null;
        }

        var says = definitions.Understander.Choose(words, definitions.Wording.SayReadings(memory.AskedBack));
        if (says is { } index)
        {
            return Chosen(memory.AskedBack[index]);
        }

        // "3" would pick the question's third choice, but there were only two here.
        return own is not null && words.Any(char.IsAsciiDigit) ? Understood.Nothing : null;
    }

    /// <summary>
    /// A button of "100 thousand, or 100?" pressed when the conversation has gone on: it still tells which. Where a figure is asked for by now,
    /// "6 weeks" or "100" is rather an answer to that.
    /// </summary>
    public Understood? ReadLate(string words, Understood read, Criterion? pending) =>
        Labelled(words) is { } pressed && (pressed.Criterion == pending ? read.Answers : read.Answers.Concat(read.Candidates))
            .All(answer => answer.Criterion != pending || answer is ChoiceAnswer or DataSensitivityAnswer) ? Chosen(pressed) : null;

    private Answer? Labelled(string words) =>
        memory.AskedBack.Zip(definitions.Wording.SayReadings(memory.AskedBack)).FirstOrDefault(reading => string.Equals(reading.Second, words, StringComparison.OrdinalIgnoreCase)).First;

    private bool Says(string words, Reply reply) => string.Equals(words.TrimEnd('.', '!'), definitions.Replies.Say(reply), StringComparison.OrdinalIgnoreCase);

    private static Understood Chosen(Answer answer) => new(Intent.Answer, [answer]);
}
