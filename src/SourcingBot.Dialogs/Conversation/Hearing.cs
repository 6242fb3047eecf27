using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Saying;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>Reads a message in the light of what was said before it: what was asked, what was asked back, and what was just answered.</summary>
/// <param name="today">Where the person is.</param>
internal sealed class Hearing(AdvisorDefinitions definitions, InterviewMemory memory, DateOnly today, string? locale)
{
    private const string BeforeValue = " to ";

    public Understood Read(string words)
    {
        if (words.Length == 0)
        {
            return Understood.Nothing;
        }

        // A "no" to "do you want to start over?" says nothing about the question behind it.
        var pending = memory is { ConfirmsRestart: false, Asking: { } id } ? Criterion.Find(id) : null;
        if (definitions.Plan.QuestionWithButton(words) is { } pressed && pressed.Criterion != pending)
        {
            // A button of another question, from an earlier message: "Within 3 months" still says when, also where it was asked for how long.
            return ReadFor(words, pressed.Criterion);
        }

        var read = ReadAt(words, pending);
        if (memory.Choosing && pending is not null && ReadChoice(words, read) is { } choice)
        {
            return choice;
        }

        if (read is { Intent: Intent.Change, Answers.Count: 0, Candidates.Count: 0, Changes: { } named })
        {
            return Changed(words, named) ?? read;
        }

        return LatePress(words, read, pending) ?? SecondThought(words, read, pending) ?? read;
    }

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

    private Understood ReadFor(string words, Criterion? pending, bool aboutCosts = false) =>
        definitions.Understander.Read(words, new Question(pending, today, locale ?? "en-US", aboutCosts));

    /// <summary>
    /// The answer to "100 thousand, or 100?". A button comes first, then "the first" (which would pick the question's first choice
    /// otherwise), then any figure of its own, and last a single word: "thousand".
    /// </summary>
    private Understood? ReadChoice(string words, Understood read)
    {
        if (Labelled(words) is { } pressed)
        {
            return Chosen(pressed);
        }

        // "Neither" may be a stance ("neither tight nor generous"), but not right after the question which of two sums is meant.
        if ((read.Request == Request.Neither || IsNo(words)) && read.Answers.All(answer => answer is not (BudgetAnswer { Amount: not null } or TimelineAnswer or CommitmentAnswer)))
        {
            return Understood.Nothing with { Request = Request.Neither };
        }

        var about = memory.AskedBack[0].Criterion;
        var own = read.Answers.FirstOrDefault(answer => answer.Criterion == about);
        if (read.Intent is not (Intent.None or Intent.Answer) || read.Candidates.Count > 0 || own is not (null or BudgetAnswer { Amount: null }) || read.Answers.Any(answer => answer.Criterion != about))
        {
            return null;
        }

        var says = definitions.Understander.Choose(words, [.. memory.AskedBack.Select(definitions.Wording.SayShort)]);
        if (says is { } index)
        {
            return Chosen(memory.AskedBack[index]);
        }

        // "3" would pick the question's third choice, but there were only two here.
        return own is not null && words.Any(char.IsAsciiDigit) ? Understood.Nothing : null;
    }

    /// <summary>"Change my control to full": what "full" means is told by the question it would answer.</summary>
    private Understood? Changed(string words, Criterion named)
    {
        var value = words.LastIndexOf(BeforeValue, StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? words[(at + BeforeValue.Length)..] : words;
        return new[] { words, value }.Select(text => ReadFor(text, named)).FirstOrDefault(read => read.Answers.Concat(read.Candidates).Any(answer => answer.Criterion == named)) is { } changed
            ? changed with { Intent = Intent.Change, Changes = named, Request = null }
            : null;
    }

    private bool IsNo(string words) => string.Equals(words.TrimEnd('.', '!'), definitions.Replies.Say(Reply.No), StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// A button of "100 thousand, or 100?" pressed when the conversation has gone on: it still tells which. Where a figure is asked for by now,
    /// "6 weeks" is rather an answer to that.
    /// </summary>
    private Understood? LatePress(string words, Understood read, Criterion? pending) =>
        Labelled(words) is { } pressed && read.Answers.All(answer => answer.Criterion != pending || answer is ChoiceAnswer or DataSensitivityAnswer) ? Chosen(pressed) : null;

    private Answer? Labelled(string words) =>
        memory.AskedBack.FirstOrDefault(answer => string.Equals(definitions.Wording.SayShort(answer), words, StringComparison.OrdinalIgnoreCase));

    private static Understood Chosen(Answer answer) => new(Intent.Answer, [answer]);

    /// <summary>
    /// What says nothing to the question may say more to the answer just given ("200k", "dollars") or correct it ("6 months", "no, 9").
    /// Whoever writes so has not seen the next question yet, or speaks of the confirmation.
    /// </summary>
    private Understood? SecondThought(string words, Understood read, Criterion? pending)
    {
        if (memory.ConfirmsRestart || (read.Intent is not Intent.None && !read.Corrects) || read.Request is not null || read.Candidates.Count > 0 || read.Assumptions.Count > 0
            || read.Priorities.Count > 0 || (pending is not null && read.Answers.Any(answer => answer.Criterion == pending)))
        {
            return null;
        }

        var just = memory.Heard?.Kept is { } id ? Criterion.Find(id) : null;
        if (read.Corrects)
        {
            var corrected = new[] { just }.OfType<Criterion>().Concat(read.Intent == Intent.None ? OnlyOneThatFits(words, just) : []);
            return corrected.Select(criterion => Corrected(words, criterion)).FirstOrDefault(answer => answer is not null);
        }

        return just is not null && memory.Sheet[just] is { } earlier && memory.Heard!.Words is { } before
            && ReadFor($"{before} {words}", just).Answers.FirstOrDefault(answer => answer.Criterion == just) is { } whole && Refinement.SaysMore(earlier, whole)
            ? Chosen(whole)
            : null;
    }

    private Understood? Corrected(string words, Criterion criterion)
    {
        var read = ReadFor(words, criterion);
        if (read.Answers is [var only] && only.Criterion == criterion)
        {
            return read with { Intent = Intent.Answer, Changes = null };
        }

        if (read.Candidates.Count == 0 || read.Candidates[0].Criterion != criterion)
        {
            return null;
        }

        // "No, 9" after "6 months" counts months too.
        var unit = memory.Sheet[criterion] is { } earlier ? Unit(earlier) : "";
        return read.Candidates.Where(candidate => Unit(candidate) == unit).ToArray() is [var same] ? Chosen(same) : read;
    }

    private string Unit(Answer answer) => string.Concat(definitions.Wording.SayShort(answer).Where(char.IsLetter)).TrimEnd('s');

    /// <summary>"Make it 3 months" long after the answer: where two could be meant, neither is.</summary>
    private IEnumerable<Criterion> OnlyOneThatFits(string words, Criterion? just)
    {
        var fitting = memory.Sheet.Select(answer => answer.Criterion).Where(criterion => criterion != just && Corrected(words, criterion) is not null).ToArray();
        return fitting.Length == 1 ? fitting : [];
    }
}
