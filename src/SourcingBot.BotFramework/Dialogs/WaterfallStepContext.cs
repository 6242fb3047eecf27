#nullable disable annotations

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a step sees. It shares the stack of the context the waterfall runs in.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _nextCalled;

    public WaterfallStepContext(WaterfallDialog parentWaterfall, DialogContext dc, object options, IDictionary<string, object> values, int index, DialogReason reason, object result = null)
        : base(dc.Dialogs, dc.Context, new DialogState(dc.Stack))
    {
        _waterfall = parentWaterfall;
        Parent = dc.Parent;
        Options = options;
        Values = values;
        Index = index;
        Reason = reason;
        Result = result;
    }

    /// <summary>Counts from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was begun with.</summary>
    public object Options { get; }

    public DialogReason Reason { get; }

    /// <summary>What the step before ended with: the result of a dialog, the argument of <see cref="NextAsync"/>, or the text of the user's message.</summary>
    public object Result { get; }

    /// <summary>Shared by all steps of the waterfall; what is kept in it over turns is described at <see cref="SourcingBot.BotFramework.StoredTypes"/>.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes on with the next step in the same turn.</summary>
    public Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        RefuseToken(result, nameof(result));

        if (_nextCalled)
        {
            throw new InvalidOperationException($"Step {Index} of waterfall '{_waterfall.Id}' called NextAsync twice; a step goes on once.");
        }

        _nextCalled = true;
        return _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
