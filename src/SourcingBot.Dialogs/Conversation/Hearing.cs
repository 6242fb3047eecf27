using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>Reads a message in the light of what was said before it: what was asked, what was asked back, and what was just answered.</summary>
/// <param name="today">Where the person is.</param>
internal sealed class Hearing(AdvisorDefinitions definitions, InterviewMemory memory, DateOnly today, string? locale)
{
    public Understood Read(string words)
    {
        if (words.Length == 0)
        {
            return Understood.Nothing;
        }

        var read = ReadWords(words);

        // A "yes" to "do you want to start over?" does not confirm anything else. "Correct" wants to change something, but not where it is asked what is right.
        return memory.ConfirmsRestart ? read with { Agrees = null }
            : memory.AsksToConfirm && read is { Agrees: true, Intent: Intent.Change, Changes: null, Answers.Count: 0, Candidates.Count: 0 } ? read with { Intent = Intent.None }
            : read;
    }

    private Understood ReadWords(string words)
    {

        // A "no" to "do you want to start over?" says nothing about the question behind it.
        var pending = memory is { ConfirmsRestart: false, Asking: { } id } ? Criterion.Find(id) : null;
        if (definitions.Plan.QuestionWithButton(words) is { } pressed && pressed.Criterion != pending)
        {
            // A button of another question, from an earlier message: "Within 3 months" still says when, also where it was asked for how long.
            return ReadFor(words, pressed.Criterion);
        }

        var read = ReadAt(words, pending);
        read = Picked(words, read, pending) ?? read;
        var choice = new HeardChoice(definitions, memory);
        if (memory.Choosing && pending is not null && choice.Read(words, read) is { } chosen)
        {
            return chosen;
        }

        return choice.ReadLate(words, read, pending) ?? new SecondThought(definitions, memory, ReadFor).Read(words, read, pending) ?? InPlaceOfReported(words, read) ?? read;
    }

    /// <summary>"500k" to what the contact told: it stands in the place of the one answer that it can be.</summary>
    private Understood? InPlaceOfReported(string words, Understood read) =>
        memory is { AsksToConfirm: true, ConfirmsRestart: false } && read is { Intent: Intent.None, Answers.Count: 0, Candidates.Count: 0, Priorities.Count: 0, Request: null, Agrees: null } && !IsPlace(words)
        && memory.Reported.Select(answer => (answer.Criterion, Read: ReadFor(words, answer.Criterion)))
            .Where(reading => reading.Read.Answers.Concat(reading.Read.Candidates).Any() && reading.Read.Answers.Concat(reading.Read.Candidates).All(answer => answer.Criterion == reading.Criterion))
            .Select(reading => reading.Read).ToArray() is [var only] ? only : null;

    /// <summary>"2" may well be the second of the buttons that are shown.</summary>
    private static bool IsPlace(string words) => words.Length <= 2 && words.All(char.IsAsciiDigit);

    /// <summary>"The second one" of buttons that name times: the words of the button are the answer.</summary>
    private Understood? Picked(string words, Understood read, Criterion? pending) =>
        !memory.Choosing && read is { Intent: Intent.None, Answers.Count: 0, Candidates.Count: 0 } && definitions.Plan.Questions.FirstOrDefault(question => question.Criterion == pending) is { } asked
        && definitions.Understander.Pick(words, asked.Choices.Count) is { } index
            ? ReadFor(asked.Choices[index], pending)
            : null;

    private Understood ReadAt(string words, Criterion? pending)
    {
        // "For 3 years" right below the costs is one of their assumptions; pressed as a button it answers its question.
        if (!memory.ShowsCosts || definitions.Plan.QuestionWithButton(words) is not null)
        {
            return ReadFor(words, pending);
        }

        // A question that is pending below the costs comes first; what says nothing to it, or is an exchange rate, may still change them.
        var aboutCosts = ReadFor(words, pending, aboutCosts: true);
        if (pending is null || aboutCosts.ExchangeRates.Count > 0)
        {
            return aboutCosts;
        }

        var about = ReadFor(words, pending);
        var saysNothing = about.Intent is Intent.None or Intent.Question or Intent.Answer && about.Answers.All(answer => answer.Criterion != pending);
        return saysNothing && aboutCosts.Assumptions.Count + aboutCosts.ImpossibleAssumptions.Count > 0 ? aboutCosts : about;
    }

    private Understood ReadFor(string words, Criterion? pending) => ReadFor(words, pending, aboutCosts: false);

    private Understood ReadFor(string words, Criterion? pending, bool aboutCosts) =>
        definitions.Understander.Read(words, new Question(pending, today, locale ?? definitions.Language.Locale, aboutCosts, memory.ShowsComparison));
}
