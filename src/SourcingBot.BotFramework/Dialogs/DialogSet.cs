#nullable disable annotations

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SourcingBot.BotFramework;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can call each other by id.</summary>
public class DialogSet
{
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private readonly OrderedDictionary<string, Dialog> _dialogs = [];
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string _version;

    /// <summary>A set inside a container, which keeps the stack in its own state.</summary>
    public DialogSet()
    {
    }

    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>Setting it sets it for all dialogs, those that are added later included; one of them may then be given another.</summary>
    [AllowNull]
    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            var client = value ?? NullBotTelemetryClient.Instance;
            if (ReferenceEquals(client, _telemetryClient))
            {
                // Containers that hold each other would hand it on for ever.
                return;
            }

            _telemetryClient = client;
            foreach (var dialog in _dialogs.Values)
            {
                dialog.TelemetryClient = client;
            }
        }
    }

    /// <summary>Another dialog with an id already taken is renamed: "ask" becomes "ask2". The same dialog again changes nothing.</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);

        if (_dialogs.TryGetValue(dialog.Id, out var present))
        {
            if (ReferenceEquals(present, dialog))
            {
                return this;
            }

            dialog.Id = FreeIdLike(dialog.Id);
        }

        _version = null;
        _dialogs.Add(dialog.Id, dialog);
        if (_telemetryClient is not NullBotTelemetryClient)
        {
            dialog.TelemetryClient = _telemetryClient;
        }

        return this;
    }

    public Dialog Find(string dialogId)
    {
        Required.Text(dialogId);
        return _dialogs.GetValueOrDefault(dialogId);
    }

    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        if (_dialogState is null)
        {
            throw new InvalidOperationException("This DialogSet was made without a state accessor, so it cannot find its stack. Pass an IStatePropertyAccessor<DialogState> to its constructor, or let a ComponentDialog create the context.");
        }

        var state = await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken).ConfigureAwait(false);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>A hash over the versions of all dialogs, in the order they were added.</summary>
    public string GetVersion() => _version ??=
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(_dialogs.Values.Select(dialog => dialog.GetVersion())))));

    private string FreeIdLike(string id)
    {
        for (var suffix = 2; ; suffix++)
        {
            var candidate = id + suffix.ToString(CultureInfo.InvariantCulture);
            if (!_dialogs.ContainsKey(candidate))
            {
                return candidate;
            }
        }
    }
}
