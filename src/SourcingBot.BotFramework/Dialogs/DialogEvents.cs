namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The events that dialogs raise by themselves.</summary>
public static class DialogEvents
{
    /// <summary>A dialog is about to repeat its question; who handles the event repeats it instead.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>A parent is about to be cancelled along with its child; who handles the event stays.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>Raised once a turn from the innermost dialog outwards, before the stack continues.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>The dialogs inside a container are not those that its stored stack was made with.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>An exception left the stack; it is thrown on if nobody handles the event.</summary>
    public const string Error = "error";
}
