namespace Microsoft.Bot.Builder.Dialogs;

public enum DialogTurnStatus
{
    /// <summary>There is nothing on the stack.</summary>
    Empty,

    /// <summary>The dialog on top waits for the user.</summary>
    Waiting,

    /// <summary>The last dialog ended; the stack is empty.</summary>
    Complete,

    /// <summary>The dialogs were cancelled; the stack is empty.</summary>
    Cancelled,
}
