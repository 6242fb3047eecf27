using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Interruptions;
using SourcingBot.Dialogs.Interview;
using SourcingBot.Dialogs.Saying;
using SourcingBot.Sales.Prospects;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>
/// The whole conversation. Every question is a waterfall of its own (put it, take the answer); which one comes next is told by
/// the answer sheet. A message is read once: what is not an answer to the pending question is an interruption.
/// </summary>
public sealed class AdvisorDialog : ComponentDialog
{
    private const string AnswerPrompt = "answer";
    private const string RestartDialog = "restart";
    private const string RestartPrompt = "restart-confirm";
    private const string ErasureDialog = "erasure";

    private readonly AdvisorDefinitions _definitions;

    public AdvisorDialog(AdvisorDefinitions definitions)
        : base(nameof(AdvisorDialog))
    {
        _definitions = definitions;
        foreach (var question in definitions.Plan.Questions)
        {
            AddDialog(new WaterfallDialog(question.Criterion.Id, [PutQuestionAsync, TakeAnswerAsync]));
        }

        var yes = definitions.Replies.Say(Reply.Yes);
        var no = definitions.Replies.Say(Reply.No);
        AddDialog(new TextPrompt(AnswerPrompt, IsAnswerAsync));
        AddDialog(new WaterfallDialog(RestartDialog, [ConfirmRestartAsync, EndConfirmationAsync]));
        AddDialog(new WaterfallDialog(ErasureDialog, [ConfirmErasureAsync, EndConfirmationAsync]));
        AddDialog(new ConfirmPrompt(RestartPrompt)
        {
            Style = ListStyle.SuggestedAction,
            ConfirmChoices = Tuple.Create(new Choice(yes), new Choice(no)),
        });
    }

    protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object? options, CancellationToken cancellationToken = default) =>
        TakeTurnAsync(innerDc, cancellationToken);

    protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        TakeTurnAsync(innerDc, cancellationToken);

    private async Task<DialogTurnResult> TakeTurnAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var turn = TurnOf(dialogs.Context);
        switch (await HandleAsync(dialogs, turn, cancellationToken))
        {
            case Next.Wait:
                await turn.SendAsync(dialogs.Context, cancellationToken);
                return EndOfTurn;
            case (Next.ConfirmRestart or Next.ConfirmErasure) and var asked:
                turn.Memory.ConfirmsRestart = true;
                turn.Memory.ConfirmsErasure = asked == Next.ConfirmErasure;
                await turn.SendAsync(dialogs.Context, cancellationToken);

                // Not on top of the pending question: ending there would wake its prompt, and the question is put anew anyway.
                await dialogs.CancelAllDialogsAsync(cancellationToken);
                return await dialogs.BeginDialogAsync(asked == Next.ConfirmErasure ? ErasureDialog : RestartDialog, cancellationToken: cancellationToken);
            case var next:
                return await GoOnAsync(dialogs, turn, next, cancellationToken);
        }
    }

    private static async Task<Next> HandleAsync(DialogContext dialogs, Turn turn, CancellationToken cancellationToken)
    {
        if (turn.IsSamePress)
        {
            return SamePress.PutAgain(turn);
        }

        var confirms = turn.Memory.ConfirmsRestart && turn is { IsMessage: true, IsPress: false } && !Confirming.IsButton(turn) && dialogs.ActiveDialog?.Id == RestartPrompt;
        turn.Memory.ConfirmsRestart = false;
        if (confirms)
        {
            switch (turn.Reading.Intent)
            {
                case Intent.None or Intent.Restart:
                    return await ContinueRestartAsync(dialogs, turn, cancellationToken);

                // These speak of the clearing, not of the question behind it.
                case Intent.Back or Intent.Cancel or Intent.Skip or Intent.Unsure:
                    return Kept(turn);
            }
        }

        var next = Routing.Handle(turn);
        return next == Next.ToPrompt ? await AskPromptAsync(dialogs, turn, cancellationToken) : next;
    }

    /// <summary>
    /// The prompt is missing where the definitions changed below a pending question, which is then put anew. A press needs none: a
    /// prompt hears messages only.
    /// </summary>
    private static async Task<Next> AskPromptAsync(DialogContext dialogs, Turn turn, CancellationToken cancellationToken)
    {
        var isAnswer = turn.Reading.Intent == Intent.Answer;
        if (!turn.IsPress && dialogs.ActiveDialog?.Id == AnswerPrompt)
        {
            await dialogs.ContinueDialogAsync(cancellationToken);
            return isAnswer ? Next.GoOn : Next.Wait;
        }

        return isAnswer ? Answering.Take(turn) : Next.AskAgain;
    }

    private async Task<DialogTurnResult> GoOnAsync(DialogContext dialogs, Turn turn, Next next, CancellationToken cancellationToken)
    {
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        if (turn.ShowsPicture)
        {
            // A picture stands below the words of its message: what comes next is not to stand between them.
            await turn.SendAsync(dialogs.Context, cancellationToken);
        }

        var question = next == Next.AskAgain ? turn.Pending : null;
        if (question is null && turn.Memory.Reported.Count > 0)
        {
            turn.Memory.GoTo(null);
            Confirming.Ask(turn);
            await turn.SendAsync(dialogs.Context, cancellationToken);
            return EndOfTurn;
        }

        question ??= FirstOpen(turn.Memory) ?? Sharpening.NextQuestion(turn, saysStanding: next == Next.GoOn && turn.Reading.Answers.Count > 0);
        turn.Memory.GoTo(question?.Criterion);
        if (question is not null)
        {
            return await dialogs.BeginDialogAsync(question.Criterion.Id, cancellationToken: cancellationToken);
        }

        await AdviceMessage.GiveAsync(turn, dialogs.Context, spokeOfAnswers: next == Next.GoOn, cancellationToken);
        return EndOfTurn;
    }

    private static Turn TurnOf(ITurnContext context) =>
        context.TurnState.Get<Turn>() ?? throw new InvalidOperationException("The bot puts the turn there before it runs the dialog.");

    private InterviewQuestion? FirstOpen(InterviewMemory memory) =>
        _definitions.Plan.Always.FirstOrDefault(q => !memory.Sheet.IsAnswered(q.Criterion) && !memory.LeftOpen.Contains(q.Criterion.Id));

    private async Task<DialogTurnResult> PutQuestionAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = TurnOf(step.Context);
        QuestionPut.Put(turn, _definitions.Plan[Criterion.Find(step.ActiveDialog!.Id)!]);
        await turn.SendAsync(step.Context, cancellationToken);

        // The question is said already, together with the rest of the turn; the prompt only waits for its answer.
        return await step.PromptAsync(AnswerPrompt, new PromptOptions(), cancellationToken);
    }

    private async Task<DialogTurnResult> TakeAnswerAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        Answering.Take(TurnOf(step.Context));
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static async Task<bool> IsAnswerAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken)
    {
        var turn = TurnOf(prompt.Context);
        if (turn.Reading.Intent == Intent.Answer)
        {
            return true;
        }

        QuestionPut.Misread(turn, turn.Pending!);
        await turn.SendAsync(prompt.Context, cancellationToken);
        return false;
    }

    private async Task<DialogTurnResult> ConfirmRestartAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var confirm = MessageFactory.Text(_definitions.Replies.Say(Reply.RestartConfirm));
        return await step.PromptAsync(RestartPrompt, new PromptOptions { Prompt = confirm, RetryPrompt = confirm }, cancellationToken);
    }

    private async Task<DialogTurnResult> ConfirmErasureAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var confirm = MessageFactory.Text(_definitions.Replies.Say(Group.Is(step.Context.Activity) ? Reply.EraseConfirmGroup : Reply.EraseConfirm));
        return await step.PromptAsync(RestartPrompt, new PromptOptions { Prompt = confirm, RetryPrompt = confirm }, cancellationToken);
    }

    private static async Task<DialogTurnResult> EndConfirmationAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        await step.EndDialogAsync(step.Result, cancellationToken);

    private static async Task<Next> ContinueRestartAsync(DialogContext dialogs, Turn turn, CancellationToken cancellationToken)
    {
        var result = await dialogs.ContinueDialogAsync(cancellationToken);
        if (result.Result is not bool confirmed)
        {
            turn.Memory.ConfirmsRestart = true;
            return Next.Wait;
        }

        if (!confirmed)
        {
            return Kept(turn);
        }

        if (turn.Memory.ConfirmsErasure && turn.Prospects is { } prospects)
        {
            var activity = dialogs.Context.Activity;
            prospects.Data.Erase(new Person(activity.ChannelId!, activity.Conversation!.Id!, activity.From!.Id!));
            turn.Say(Group.Is(activity) ? Reply.EraseDoneGroup : Reply.EraseDone);
            return Next.Wait;
        }

        turn.Memory.Clear();
        turn.Say(Reply.RestartDone);
        return Next.AskAgain;
    }

    private static Next Kept(Turn turn)
    {
        turn.Say(Reply.RestartKept);
        return Next.AskAgain;
    }
}
