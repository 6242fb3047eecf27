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
    public static Attachment Chosen(AdvisorDefinitions definitions, CardPress press, string? whose) =>
        Of(definitions, press, whose, definitions.Replies.Say(Reply.CardChosen, ("answer", MarkdownText.Escape(press.Says))));

    /// <summary>After a press that came too late: what is known by now.</summary>
    /// <inheritdoc cref="Chosen"/>
    public static Attachment Late(AdvisorDefinitions definitions, InterviewMemory memory, CardPress press, string? whose) => Of(definitions, press, whose, Standing(definitions, memory, press.Question));

    /// <summary>A message that takes the place of the one with the buttons.</summary>
    public static Activity InPlaceOf(string activityId, Attachment card) => new(ActivityTypes.Message) { Id = activityId, Attachments = [card] };

    private static string Standing(AdvisorDefinitions definitions, InterviewMemory memory, string question) =>
        Criterion.Find(question) is { } criterion && memory.Sheet[criterion] is { } answer
            ? definitions.Replies.Say(Reply.CardAnswered, ("answer", definitions.Wording.Say(answer, memory.Days.GetValueOrDefault(question))))
            : definitions.Replies.Say(memory.LeftOpen.Contains(question) ? Reply.CardLeftOpen : Reply.CardOutdated);

    private static Attachment Of(AdvisorDefinitions definitions, CardPress press, string? whose, string outcome)
    {
        var question = Criterion.Find(press.Question) is { } criterion ? definitions.Plan[criterion].Ask : null;
        return new Attachment(AdaptiveCard.ContentType, content: AdaptiveCard.Render(string.Join("\n\n", new[] { whose, question, outcome }.OfType<string>()), []));
    }
}
