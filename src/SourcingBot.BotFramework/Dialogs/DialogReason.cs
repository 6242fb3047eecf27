namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a method of a dialog is being called.</summary>
public enum DialogReason
{
    BeginCalled,
    ContinueCalled,
    EndCalled,
    ReplaceCalled,
    CancelCalled,
    NextCalled,
}
