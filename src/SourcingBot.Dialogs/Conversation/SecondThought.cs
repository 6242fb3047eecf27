using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Saying;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>
/// What says nothing to the question may say more to the answer just given ("200k", "dollars") or correct it ("6 months", "no, 9").
/// Whoever writes so has not seen the next question yet, or speaks of the confirmation.
/// </summary>
/// <param name="read">Reads words as an answer to a criterion.</param>
internal sealed class SecondThought(AdvisorDefinitions definitions, InterviewMemory memory, Func<string, Criterion?, Understood> read)
{
    public Understood? Read(string words, Understood heard, Criterion? pending)
    {
        if (SaysItsOwn(heard, pending) || Heard.Remembered(words) is null || memory.ConfirmsRestart)
        {
            return null;
        }

        var just = memory.Heard?.Kept is { } id ? Criterion.Find(id) : null;
        var corrected = !heard.Corrects ? null : (just is null ? null : Corrected(words, just)) ?? CorrectedLongAfter(words, heard, just);
        return corrected ?? (just is null || heard.Intent != Intent.None ? null : SaidMore(words, just, pending));
    }

    private static bool SaysItsOwn(Understood heard, Criterion? pending) =>
        (heard.Intent is not Intent.None && !heard.Corrects)
        || heard is not { Request: null, Candidates.Count: 0, Assumptions.Count: 0, Priorities.Count: 0 }
        || heard.Answers.Any(answer => answer.Criterion == pending);

    private Understood? SaidMore(string words, Criterion just, Criterion? pending)
    {
        if (memory.Sheet[just] is not { } earlier || memory.Heard?.Words is not { } before)
        {
            return null;
        }

        // "Month" after "200k" makes no rate of it where a time is asked for: it lacks a number.
        var lacksNumber = pending is not null && read($"1 {words}", pending).Answers.Any(answer => answer.Criterion == pending);
        if (lacksNumber)
        {
            return null;
        }

        // "The first" said nothing of its own to "100 thousand, or 100?": the answer itself stands for it.
        var whole = new[] { before, definitions.Wording.SayShort(earlier) }
            .SelectMany(said => read($"{said} {words}", just).Answers)
            .FirstOrDefault(answer => answer.Criterion == just && Refinement.SaysMore(earlier, answer));
        return whole is null ? null : new Understood(Intent.Answer, [whole]);
    }

    private Understood? Corrected(string words, Criterion criterion)
    {
        var corrected = read(words, criterion);
        if (corrected.Answers is [var only] && only.Criterion == criterion)
        {
            return corrected with { Intent = Intent.Answer, Changes = null };
        }

        if (corrected.Candidates.Count == 0 || corrected.Candidates[0].Criterion != criterion)
        {
            return null;
        }

        // "No, 9" after "6 months" counts months too.
        var unit = (memory.Sheet[criterion] ?? memory.Reported[criterion]) is { } earlier ? AnswerWording.UnitOf(earlier) : "";
        return corrected.Candidates.Where(candidate => AnswerWording.UnitOf(candidate) == unit).ToArray() is [var same] ? new Understood(Intent.Answer, [same]) : corrected;
    }

    /// <summary>"Make it 3 months" long after the answer: where two could be meant, which one is asked.</summary>
    private Understood? CorrectedLongAfter(string words, Understood heard, Criterion? just)
    {
        if (heard.Intent is not (Intent.None or Intent.Change) || heard.Answers.Count > 1)
        {
            return null;
        }

        var fitting = memory.Sheet.Concat(memory.Reported).Select(answer => answer.Criterion).Where(criterion => criterion != just).Select(criterion => Corrected(words, criterion)).OfType<Understood>().ToArray();
        return fitting.Length > 1 ? new Understood(Intent.Change, []) : fitting.FirstOrDefault();
    }
}
