using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;
using SourcingBot.Advice.Scoring;
using SourcingBot.Content.Charts;
using SourcingBot.Dialogs.Interview;
using SourcingBot.Dialogs.Prospects;
using SourcingBot.Dialogs.Saying;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>
/// One message being handled: what was read, what is remembered, and what will be said. The sentences of a turn are gathered
/// and go out as one message, so that nobody has to follow a burst of bubbles.
/// </summary>
internal sealed class Turn(AdvisorDefinitions definitions, Publisher publisher, InterviewMemory memory, string? text, Understood reading)
{
    private readonly List<string> _paragraphs = [];
    private readonly List<Picture> _pictures = [];
    private IReadOnlyList<string> _buttons = [];
    private IReadOnlyList<string> _suggested = [];
    private QuestionAsked? _asked;
    private bool _mayBeRated;

    public AdvisorDefinitions Definitions => definitions;

    public Publisher Publisher => publisher;

    public InterviewMemory Memory => memory;

    /// <summary>Whether a person said anything, rather than joined.</summary>
    public bool IsMessage => text is not null;

    /// <summary>As the person wrote it, trimmed.</summary>
    public string Text => text ?? "";

    public Understood Reading => reading;

    /// <summary>Null where nothing is kept, as in a terminal.</summary>
    public ProspectRecords? Prospects { get; init; }

    /// <summary>By the channel's clock.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>The person was greeted, or welcomed back, in this turn: what cannot be read then needs no excuse.</summary>
    public bool IsWelcome { get; set; }

    /// <summary>A button of a question's card was pressed: its words are to that question, whatever was asked since.</summary>
    public bool IsPress { get; init; }

    /// <summary>The message came of the same press as the one before, and does nothing.</summary>
    public bool IsSamePress { get; init; }

    /// <summary>Reads other words as if the person said them now.</summary>
    public Func<string, Understood> Reads { get; init; } = _ => Understood.Nothing;

    /// <summary>The section that the message before told, if it told one.</summary>
    public string? ToldBefore { get; set; }

    /// <summary>How the person came, in the turn in which they did.</summary>
    public Arrival? Arrival { get; init; }

    /// <summary>The criteria answered in this turn.</summary>
    public List<Criterion> Kept { get; } = [];

    /// <summary>The advice that was given in this turn; null when none was, or the one given before stays.</summary>
    public Recommendation? Advised { get; set; }

    /// <summary>Under which <see cref="Advised"/> was kept.</summary>
    public string? ResultId { get; set; }

    /// <summary>Sharpening came to its end in this turn, and that was said.</summary>
    public bool EndedSharpening { get; set; }

    /// <summary>The person wanted no more questions, so that not all was asked.</summary>
    public bool StopsAsking { get; set; }

    /// <summary>What the person asked and no article answers, without anything personal.</summary>
    public List<string> Unanswered { get; } = [];

    public bool ShowsPicture => _pictures.Count > 0;

    /// <summary>The question that is pending, if one is.</summary>
    public InterviewQuestion? Pending =>
        memory.Asking is { } id && Criterion.Find(id) is { } criterion ? definitions.Plan[criterion] : null;

    /// <summary>The advice on what is known now. A criterion that was left open is not asked about again.</summary>
    public Recommendation Advise() => definitions.Adviser.Advise(memory.Sheet, Known(memory.Priorities), Known(memory.LeftOpen));

    /// <summary>The advice if one answer was another.</summary>
    public Recommendation AdviseIf(Answer answer) => definitions.Adviser.Advise(memory.Sheet.With(answer), Known(memory.Priorities), Known(memory.LeftOpen));

    /// <summary>The same advice, with what was left open among the questions that could change it.</summary>
    public Recommendation AdviseIfAllCouldBeAsked() => definitions.Adviser.Advise(memory.Sheet, Known(memory.Priorities));

    /// <summary>The advice as it was last given; null when none was.</summary>
    public Recommendation? AdviseAsBefore() => memory.Advised is { } sheet ? definitions.Adviser.Advise(sheet, Known(memory.AdvisedPriorities)) : null;

    public void Say(Reply reply, params ReadOnlySpan<(string Place, string Value)> values) => Say(definitions.Replies.Say(reply, values));

    public void Say(string markdown) => _paragraphs.Add(markdown);

    /// <summary>Buttons below the message; each sends its own label as the person's words.</summary>
    public void Offer(params IReadOnlyList<string> buttons) => _buttons = buttons;

    /// <summary>Buttons that answer a question, or say what to do instead.</summary>
    public void OfferAnswers(Criterion criterion, params IReadOnlyList<string> buttons) => (_asked, _buttons) = (memory.Ask(criterion), buttons);

    /// <summary>Tells an article.</summary>
    public void Tell(string markdown)
    {
        Say(markdown);
        _mayBeRated = true;
    }

    /// <summary>Buttons after those of whatever is said next.</summary>
    public void Suggest(IReadOnlyList<string> buttons) => _suggested = buttons;

    /// <summary>A picture below the words, which must do without it: not every channel shows pictures.</summary>
    public void Show(Picture picture) => _pictures.Add(picture);

    public string Words(Reply reply, params ReadOnlySpan<(string Place, string Value)> values) => definitions.Replies.Say(reply, values);

    /// <summary>An answer as it is said back, with the days it was named by.</summary>
    public string Words(Answer answer) => definitions.Wording.Say(answer, memory.Days.GetValueOrDefault(answer.Criterion.Id));

    /// <summary>As a heading or in a table.</summary>
    public string NameOf(SourcingModel model) => definitions.Explainer.Model(model).Name;

    /// <summary>Sends what was said so far, if anything was.</summary>
    /// <param name="value">Data that goes with the message.</param>
    /// <param name="valueType">The media type of <paramref name="value"/>.</param>
    public async Task SendAsync(ITurnContext context, CancellationToken cancellationToken, object? value = null, string? valueType = null)
    {
        if (_paragraphs.Count == 0)
        {
            return;
        }

        var message = new Said(string.Join("\n\n", _paragraphs))
        {
            InputHint = InputHints.ExpectingInput,
            Value = value,
            ValueType = valueType,
            Attachments = [.. _pictures.Select(picture => new Attachment(Picture.MediaType, content: picture))],
            Asked = _asked,
            Question = _asked is null ? null : _paragraphs[^1],
            MayBeRated = _mayBeRated || valueType == AdviceMessage.MediaType,
        };
        var buttons = _buttons.Concat(_suggested).Distinct().ToArray();
        if (buttons.Length > 0)
        {
            message.SuggestedActions = new SuggestedActions
            {
                Actions = [.. buttons.Select(label => new CardAction(ActionTypes.ImBack, title: label, value: label))],
            };
        }

        _paragraphs.Clear();
        _pictures.Clear();
        _buttons = [];
        _suggested = [];
        _asked = null;
        _mayBeRated = false;
        var sent = await context.SendActivityAsync(message, cancellationToken);
        if (message is { KeepsButtons: true, Asked: { } asked } && sent?.Id is { Length: > 0 } id)
        {
            memory.Askings.GetValueOrDefault(asked.Question)?.Shows(id);
        }
    }

    private static Criterion[] Known(IEnumerable<string> ids) => [.. ids.Select(Criterion.Find).OfType<Criterion>()];
}
