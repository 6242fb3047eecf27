using Microsoft.Bot.Schema;
using SourcingBot.Advice.Criteria;
using SourcingBot.Content.Rendering;
using SourcingBot.Content.Rendering.Cards;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Channels;

/// <summary>The card of a question that waits no more: the question, what was answered, and nothing to press.</summary>
internal static class AnsweredCard
{
    /// <summary>After a press that counts.</summary>
    /// <param name="whose">As in <see cref="Addressee.Words"/>; null where nobody else reads.</param>
    public static string Chosen(AdvisorDefinitions definitions, CardPress press, string? whose) =>
        Of(definitions, press.Question, whose, definitions.Replies.Say(Reply.CardChosen, ("answer", MarkdownText.Escape(press.Says))));

    /// <summary>Where the question was settled otherwise: what is known by now.</summary>
    /// <inheritdoc cref="Chosen"/>
    public static string Standing(AdvisorDefinitions definitions, InterviewMemory memory, string question, string? whose) => Of(definitions, question, whose, Outcome(definitions, memory, question));

    /// <param name="markdown">What it says.</param>
    public static Attachment Show(string markdown) => new(AdaptiveCard.ContentType, content: AdaptiveCard.Render(markdown, []));

    /// <summary>A message that takes the place of the one with the buttons.</summary>
    public static Activity InPlaceOf(string activityId, string markdown) =>
        new(ActivityTypes.Message) { Id = activityId, InputHint = InputHints.AcceptingInput, Summary = AdaptiveCard.Summary(markdown), Attachments = [Show(markdown)] };

    private static string Outcome(AdvisorDefinitions definitions, InterviewMemory memory, string question) =>
        Criterion.Find(question) is { } criterion && memory.Sheet[criterion] is { } answer
            ? definitions.Replies.Say(Reply.CardAnswered, ("answer", definitions.Wording.Say(answer, memory.Days.GetValueOrDefault(question))))
            : definitions.Replies.Say(memory.LeftOpen.Contains(question) ? Reply.CardLeftOpen : Reply.CardOutdated);

    private static string Of(AdvisorDefinitions definitions, string question, string? whose, string outcome) =>
        string.Join("\n\n", new[] { whose, Criterion.Find(question) is { } criterion ? definitions.Plan[criterion].Ask : null, outcome }.OfType<string>());
}
