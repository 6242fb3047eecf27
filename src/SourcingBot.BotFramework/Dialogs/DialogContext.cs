#nullable disable annotations

using SourcingBot.BotFramework;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The stack of one set of dialogs in one turn.</summary>
public class DialogContext
{
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";

    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, (parentDialogContext ?? throw new ArgumentNullException(nameof(parentDialogContext))).Context, state)
    {
        Parent = parentDialogContext;
    }

    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);

        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack ??= [];
    }

    public DialogSet Dialogs { get; }

    public ITurnContext Context { get; }

    /// <summary>The active dialog first.</summary>
    public List<DialogInstance> Stack { get; }

    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>The context of the container that holds this stack.</summary>
    public DialogContext Parent { get; set; }

    /// <summary>The stack inside the active dialog, if that is a container.</summary>
    public DialogContext Child => ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container
        ? container.CreateChildContext(this)
        : null;

    /// <summary>Looks in the own set first, then in those of the parents.</summary>
    public Dialog FindDialog(string dialogId)
    {
        Required.Text(dialogId);
        return Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);
    }

    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        Required.Text(dialogId);
        RefuseToken(options, nameof(options));

        var dialog = FindDialog(dialogId)
            ?? throw new InvalidOperationException($"There is no dialog '{dialogId}' to begin, neither in this set nor in its parents. Add it to the set, for a ComponentDialog with AddDialog in the constructor.");

        Stack.Insert(0, new DialogInstance { Id = dialogId });
        return dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        Required.Text(dialogId);
        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        // The outermost context raises the event; the contexts inside it continue in the same turn and must not raise it again.
        if (!Context.TurnState.ContainsKey(ActivityReceivedEmitted))
        {
            Context.TurnState[ActivityReceivedEmitted] = true;
            await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, bubble: true, fromLeaf: true, cancellationToken).ConfigureAwait(false);
        }

        return ActiveDialog is { } active
            ? await OnStack(active, "continue").ContinueDialogAsync(this, cancellationToken).ConfigureAwait(false)
            : new DialogTurnResult(DialogTurnStatus.Empty);
    }

    public async Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        RefuseToken(result, nameof(result));
        await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken).ConfigureAwait(false);

        return ActiveDialog is { } below
            ? await OnStack(below, "resume").ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken).ConfigureAwait(false)
            : new DialogTurnResult(DialogTurnStatus.Complete, result);
    }

    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        RefuseToken(options, nameof(options));
        await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken).ConfigureAwait(false);
        return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
    }

    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(cancelParents: false, cancellationToken: cancellationToken);

    /// <summary>Empties this stack and, when asked to, those of the parents up to the first that handles the event.</summary>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(bool cancelParents, string eventName = null, object eventValue = null, CancellationToken cancellationToken = default)
    {
        if (ActiveDialog is null && Parent is null)
        {
            return new DialogTurnResult(DialogTurnStatus.Empty);
        }

        // The dialog that asked for the cancelling is not asked whether it agrees; those below it and around it are.
        var ask = false;
        var dc = this;
        while (dc is not null)
        {
            if (dc.ActiveDialog is null)
            {
                dc = cancelParents ? dc.Parent : null;
            }
            else if (ask && await dc.EmitEventAsync(eventName ?? DialogEvents.CancelDialog, eventValue, bubble: false, fromLeaf: false, cancellationToken).ConfigureAwait(false))
            {
                break;
            }
            else
            {
                await dc.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken).ConfigureAwait(false);
            }

            ask = true;
        }

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    /// <summary>Asks the active dialog to repeat its question.</summary>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        var handled = await EmitEventAsync(DialogEvents.RepromptDialog, bubble: false, cancellationToken: cancellationToken).ConfigureAwait(false);

        if (!handled && ActiveDialog is { } active)
        {
            await OnStack(active, "reprompt").RepromptDialogAsync(Context, active, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Returns whether somebody handled the event.</summary>
    /// <param name="name">One of <see cref="DialogEvents"/>, or a bot's own.</param>
    /// <param name="value">What handlers find in <see cref="DialogEvent.Value"/>.</param>
    /// <param name="bubble">Ask the parents of a dialog that does not handle it.</param>
    /// <param name="fromLeaf">Start with the innermost active dialog instead of this stack's.</param>
    /// <param name="cancellationToken">Handed on to the handlers.</param>
    public async Task<bool> EmitEventAsync(string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        var dc = this;
        while (fromLeaf && dc.Child is { } child)
        {
            dc = child;
        }

        return dc.ActiveDialog is { } active
            && dc.FindDialog(active.Id) is { } dialog
            && await dialog.OnDialogEventAsync(dc, new DialogEvent { Name = name, Value = value, Bubble = bubble }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A forgotten <c>cancellationToken:</c> would otherwise travel as the dialog's options or result, unnoticed.</summary>
    internal static void RefuseToken(object argument, string name)
    {
        if (argument is CancellationToken)
        {
            throw new ArgumentException($"'{name}' is a CancellationToken. Pass it by name (cancellationToken: ...).", name);
        }
    }

    private Dialog OnStack(DialogInstance instance, string verb) => FindDialog(instance.Id)
        ?? throw new InvalidOperationException($"Cannot {verb} dialog '{instance.Id}': it is on the stack, but neither in this set nor in its parents. It was stored by a version of the bot that had it; add it, or cancel the stack.");

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } active)
        {
            return;
        }

        // A dialog that is not there any more cannot be told, and must still leave the stack: cancelling is the cure for it.
        if (FindDialog(active.Id) is { } dialog)
        {
            await dialog.EndDialogAsync(Context, active, reason, cancellationToken).ConfigureAwait(false);
        }

        Stack.Remove(active);
    }
}
