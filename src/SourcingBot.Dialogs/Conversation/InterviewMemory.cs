using System.Security.Cryptography;
using System.Text.Json.Serialization;
using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Prospects;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>
/// What the bot remembers of one person's conversation. Progress is what is known, by criterion id, never a step number: so
/// "back" removes an answer, and a new release may add a question in the middle of somebody's conversation.
/// </summary>
internal sealed partial class InterviewMemory
{
    [JsonConverter(typeof(AnswerSheetConverter))]
    public AnswerSheet Sheet { get; set; } = AnswerSheet.Empty;

    /// <summary>
    /// Answers that the person's contact has told and the person has not confirmed. They count for nothing. As long as there are any they
    /// are what is asked about, unless a question is pending.
    /// </summary>
    [JsonConverter(typeof(AnswerSheetConverter))]
    public AnswerSheet Reported { get; set; } = AnswerSheet.Empty;

    /// <summary>The criteria whose answers were the contact's, and confirmed as they were.</summary>
    public List<string> FromContact { get; set; } = [];

    /// <summary>Answers taken back by "back", shown when their question is asked again.</summary>
    [JsonConverter(typeof(AnswerSheetConverter))]
    public AnswerSheet Withdrawn { get; set; } = AnswerSheet.Empty;

    /// <summary>Criteria that the person called most important, the latest first.</summary>
    public List<string> Priorities { get; set; } = [];

    /// <summary>The answers under the advice last given; null when none was.</summary>
    [JsonConverter(typeof(AnswerSheetConverter))]
    public AnswerSheet? Advised { get; set; }

    /// <summary>The priorities under the advice last given.</summary>
    public List<string> AdvisedPriorities { get; set; } = [];

    /// <summary>Criteria that were skipped or not known.</summary>
    public List<string> LeftOpen { get; set; } = [];

    /// <summary>Criteria answered or left open, oldest first, each once: what "back" goes along.</summary>
    public List<string> Trail { get; set; } = [];

    /// <summary>The criterion asked about; null when no question is pending.</summary>
    public string? Asking { get; set; }

    /// <summary>The pending question was asked for by name, to change its answer: "back" leaves the change.</summary>
    public bool Changing { get; set; }

    /// <summary>The askings that were not answered yet, by criterion: only the buttons of these still count.</summary>
    public Dictionary<string, OpenAsking> Askings { get; set; } = [];

    /// <summary>What this turn closed and still has its buttons.</summary>
    [JsonIgnore]
    public List<ClosedCard> Closed { get; } = [];

    /// <summary>The readings last put to the person to choose from, the likelier first; a late press of their buttons is still understood.</summary>
    [JsonConverter(typeof(AnswersConverter))]
    public IReadOnlyList<Answer> AskedBack { get; set; } = [];

    /// <summary>Which of <see cref="AskedBack"/> is meant is what is being asked.</summary>
    public bool Choosing { get; set; }

    /// <summary>The days that answers about time were named by, by criterion.</summary>
    public Dictionary<string, KeptDays> Days { get; set; } = [];

    /// <summary>The person wants more questions asked, as long as an answer can change the advice.</summary>
    public bool Sharpening { get; set; }

    /// <summary>What the person wants costs to be calculated with.</summary>
    public GivenCosts Costs { get; set; } = new();

    /// <summary>The last thing spoken of were the costs, so that "make it 12 people" changes them.</summary>
    public bool ShowsCosts { get; set; }

    /// <summary>The models last shown side by side, for "what about control in both?"</summary>
    public List<string> Compared { get; set; } = [];

    /// <summary>The last thing shown were models side by side, so that "and on costs?" goes on with these.</summary>
    public bool ShowsComparison { get; set; }

    /// <summary>The section told last, as in <c>costs#setup</c>, so that "tell me more" goes on from there; null when the last message told none.</summary>
    public string? Told { get; set; }

    /// <summary>How often in a row a message was not understood.</summary>
    public int Misread { get; set; }

    public bool Greeted { get; set; }

    /// <summary>Null for whoever came by no link.</summary>
    public Invitation? Invitation { get; set; }

    /// <summary>The person has said a word.</summary>
    public bool HasSpoken { get; set; }

    /// <summary>Null in a conversation stored before it was kept.</summary>
    public Heard? Heard { get; set; }

    public bool Paused { get; set; }

    /// <summary>"Start over" was said, and whether that is meant was asked.</summary>
    public bool ConfirmsRestart { get; set; }

    /// <summary>With <see cref="ConfirmsRestart"/>: "delete my data" was said.</summary>
    public bool ConfirmsErasure { get; set; }

    /// <summary>In which the last turn was held; null in a conversation stored before it was kept.</summary>
    public string? Language { get; set; }

    /// <summary>The definitions that the dialog stack was built from; under others the stack is dropped.</summary>
    public string? DefinitionsVersion { get; set; }

    /// <summary>Whether <see cref="Reported"/> is right is what is being asked.</summary>
    [JsonIgnore]
    public bool AsksToConfirm => Reported.Count > 0 && Asking is null;

    /// <summary>What a message meets here: the same words mean the same only at the same place.</summary>
    [JsonIgnore]
    public string Place => $"{Asking}{(AsksToConfirm ? "reported" : "")}{(Choosing ? " or" : "")}{(ConfirmsRestart ? " restart" : "")}{(Paused ? " paused" : "")}";

    /// <summary>Forgets the answers, not that the person was greeted.</summary>
    public void Clear()
    {
        Sheet = AnswerSheet.Empty;
        Reported = AnswerSheet.Empty;
        FromContact = [];
        Withdrawn = AnswerSheet.Empty;
        Advised = null;
        Priorities = [];
        AdvisedPriorities = [];
        LeftOpen = [];
        Trail = [];
        Asking = null;
        Changing = false;
        foreach (var question in Askings.Keys.ToArray())
        {
            Close(question);
        }

        AskedBack = [];
        Choosing = false;
        Days = [];
        Sharpening = false;
        Costs = new GivenCosts();
        ShowsCosts = false;
        Compared = [];
        ShowsComparison = false;
        Told = null;
        Misread = 0;
    }

    /// <param name="days">The days it was named by, if it was.</param>
    public void Keep(Answer answer, KeptDays? days = null)
    {
        Settle(answer.Criterion);
        if (days is not null)
        {
            Days[answer.Criterion.Id] = days;
        }
        else if (answer != Sheet[answer.Criterion] && answer != Withdrawn[answer.Criterion])
        {
            Days.Remove(answer.Criterion.Id);
        }

        Sheet = Sheet.With(answer);
        Withdrawn = Withdrawn.Without(answer.Criterion);
        LeftOpen.Remove(answer.Criterion.Id);
        Visit(answer.Criterion);
    }

    /// <summary>The person says that what the contact told of this is right.</summary>
    public void Confirm(Answer reported)
    {
        Keep(reported);
        FromContact.Add(reported.Criterion.Id);
    }

    public void LeaveOpen(Criterion criterion)
    {
        Settle(criterion);
        Sheet = Sheet.Without(criterion);
        if (!LeftOpen.Contains(criterion.Id))
        {
            LeftOpen.Add(criterion.Id);
        }

        Visit(criterion);
    }

    /// <summary>The question is put, perhaps not for the first time.</summary>
    public QuestionAsked Ask(Criterion criterion)
    {
        if (!Askings.TryGetValue(criterion.Id, out var asking))
        {
            // Not counted: what forgets this conversation must not make buttons of its old messages count again.
            Askings[criterion.Id] = asking = new OpenAsking(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)));
        }

        return new QuestionAsked(criterion.Id, asking.Id);
    }

    /// <summary>Whether it was not answered since, in words or by a button.</summary>
    public bool IsOpen(QuestionAsked asked) => Askings.GetValueOrDefault(asked.Question)?.Id == asked.Asking;

    /// <summary>The question was answered, or is not to be answered any more: its buttons count no longer.</summary>
    public void Close(string question)
    {
        if (Askings.Remove(question, out var asking))
        {
            Closed.AddRange(asking.Cards.Select(card => new ClosedCard(question, card)));
        }
    }

    /// <summary>Takes back the newest step of the trail.</summary>
    public void StepBack()
    {
        var criterion = Criterion.Find(Trail[^1]);
        Trail.RemoveAt(Trail.Count - 1);
        if (criterion is null)
        {
            return;
        }

        if (Sheet[criterion] is { } answer)
        {
            Withdrawn = Withdrawn.With(answer);
        }

        Sheet = Sheet.Without(criterion);
        FromContact.Remove(criterion.Id);
        LeftOpen.Remove(criterion.Id);
        Asking = criterion.Id;
    }

    /// <summary>Lets a question be pending whose answer was said otherwise by now.</summary>
    public void AskAgain(Criterion criterion)
    {
        Choosing = false;
        Changing = Asking != criterion.Id;
        Asking = criterion.Id;
    }

    /// <summary>Asks which of several readings is meant; until that is told none is kept.</summary>
    public void AskBack(IReadOnlyList<Answer> readings)
    {
        Changing = Changing || Asking != readings[0].Criterion.Id;
        AskedBack = readings;
        Choosing = true;
        Asking = readings[0].Criterion.Id;
    }

    /// <summary>Lets a question be pending, or none; what was being changed or chosen elsewhere is over.</summary>
    public void GoTo(Criterion? criterion)
    {
        Changing &= criterion is not null && Asking == criterion.Id;
        Choosing = Choosing && criterion is not null && AskedBack[0].Criterion == criterion;
        Asking = criterion?.Id;
    }

    private void Settle(Criterion criterion)
    {
        Choosing = Choosing && AskedBack[0].Criterion != criterion;
        Reported = Reported.Without(criterion);
        FromContact.Remove(criterion.Id);
        Close(criterion.Id);
    }

    private void Visit(Criterion criterion)
    {
        if (!Trail.Contains(criterion.Id))
        {
            Trail.Add(criterion.Id);
        }
    }
}
