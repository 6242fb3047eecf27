using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Interruptions;
using SourcingBot.Dialogs.Interview;
using SourcingBot.Dialogs.Saying;
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

    private static readonly IReadOnlyDictionary<Intent, Interruption> Interruptions = new Dictionary<Intent, Interruption>
    {
        [Intent.Answer] = Answering.Take,
        [Intent.Question] = Asking.Question,
        [Intent.Why] = Asking.Why,
        [Intent.Help] = Repair.Help,
        [Intent.Back] = Repair.Back,
        [Intent.Skip] = Repair.Skip,
        [Intent.Unsure] = Repair.Unsure,
        [Intent.Change] = Repair.Change,
        [Intent.Restart] = Repair.Restart,
        [Intent.Cancel] = Repair.Cancel,
        [Intent.Human] = Repair.TalkToAPerson,
        [Intent.Greeting] = Repair.Greet,
        [Intent.Thanks] = Repair.Thank,
    };

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
        var confirms = turn.Memory.ConfirmsRestart;
        turn.Memory.ConfirmsRestart = false;
        var next = !confirms || dialogs.ActiveDialog?.Id != RestartPrompt ? await HandleAsync(dialogs, turn, cancellationToken) : turn.Reading.Intent switch
        {
            Intent.None or Intent.Restart => await ContinueRestartAsync(dialogs, turn, cancellationToken),

            // These speak of the clearing, not of the question behind it.
            Intent.Back or Intent.Cancel or Intent.Skip or Intent.Unsure => Kept(turn),
            _ => await HandleAsync(dialogs, turn, cancellationToken),
        };

        switch (next)
        {
            case Next.Wait:
                await turn.SendAsync(dialogs.Context, cancellationToken);
                return EndOfTurn;
            case Next.ConfirmRestart:
                turn.Memory.ConfirmsRestart = true;
                await turn.SendAsync(dialogs.Context, cancellationToken);

                // Not on top of the pending question: ending there would wake its prompt, and the question is put anew anyway.
                await dialogs.CancelAllDialogsAsync(cancellationToken);
                return await dialogs.BeginDialogAsync(RestartDialog, cancellationToken: cancellationToken);
            default:
                return await GoOnAsync(dialogs, turn, next, cancellationToken);
        }
    }

    private async Task<Next> HandleAsync(DialogContext dialogs, Turn turn, CancellationToken cancellationToken)
    {
        var wasPaused = turn.Memory.Paused;
        turn.Memory.Paused = false;
        if (!turn.IsMessage)
        {
            return Next.GoOn;
        }

        if (wasPaused && turn.Reading.Intent == Intent.Skip)
        {
            // After a pause "continue" and "go on" leave nothing out.
            return Next.AskAgain;
        }

        if (Prioritising.IsIn(turn))
        {
            Prioritising.Take(turn);
            if (turn.Reading is { Intent: Intent.None, Request: null })
            {
                return Understood(_ => turn.Pending is null ? Next.GoOn : Next.AskAgain);
            }
        }

        if (Numbers.AreChangedIn(turn))
        {
            return Understood(WithAnswers(Numbers.Change));
        }

        if (Offers.Find(turn) is { } offer)
        {
            return Understood(WithAnswers(offer));
        }

        if (turn.Pending is { } pending && turn.Reading.Intent == Intent.Answer && dialogs.ActiveDialog?.Id == AnswerPrompt
            && turn.Reading.Answers.Any(answer => answer.Criterion == pending.Criterion))
        {
            turn.Memory.Misread = 0;
            await dialogs.ContinueDialogAsync(cancellationToken);
            return Next.GoOn;
        }

        if (Interruptions.TryGetValue(turn.Reading.Intent, out var interruption))
        {
            return Understood(interruption);
        }

        if (turn.IsFirst || wasPaused)
        {
            return Next.AskAgain;
        }

        if (turn.Pending is not null && dialogs.ActiveDialog?.Id == AnswerPrompt)
        {
            await dialogs.ContinueDialogAsync(cancellationToken);
            return Next.Wait;
        }

        turn.Say(Reply.MisreadAfterAdvice);
        return Next.AskAgain;

        Next Understood(Interruption handle)
        {
            turn.Memory.Misread = 0;
            return handle(turn);
        }
    }

    /// <summary>What the same message answers is kept first; then the question that it answers is not put again.</summary>
    private static Interruption WithAnswers(Interruption handle) => turn =>
    {
        var next = turn.Reading.Answers.Count > 0 ? Answering.Take(turn) : Next.AskAgain;
        var wanted = handle(turn);
        return wanted == Next.AskAgain ? next : wanted;
    };

    private async Task<DialogTurnResult> GoOnAsync(DialogContext dialogs, Turn turn, Next next, CancellationToken cancellationToken)
    {
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        if (turn.ShowsPicture)
        {
            // A picture stands below the words of its message: what comes next is not to stand between them.
            await turn.SendAsync(dialogs.Context, cancellationToken);
        }

        var question = (next == Next.AskAgain ? turn.Pending : null) ?? FirstOpen(turn.Memory) ?? Sharpening.NextQuestion(turn, saysStanding: next == Next.GoOn && turn.Reading.Answers.Count > 0);
        turn.Memory.Asking = question?.Criterion.Id;
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
