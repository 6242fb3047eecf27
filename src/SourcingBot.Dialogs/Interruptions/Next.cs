namespace SourcingBot.Dialogs.Interruptions;

/// <summary>What the conversation does after a message was handled.</summary>
internal enum Next
{
    /// <summary>Puts the pending question again, or offers what can be done after the advice.</summary>
    AskAgain,

    /// <summary>Goes on with whatever is open now: the next question, or the advice.</summary>
    GoOn,

    /// <summary>Says no more and waits; what was pending stays so.</summary>
    Wait,

    /// <summary>Hands the message to the pending question: it answers it, or cannot be read at all.</summary>
    ToPrompt,

    /// <summary>Asks whether to clear everything.</summary>
    ConfirmRestart,

    /// <summary>Asks whether to delete all that is kept of the person.</summary>
    ConfirmErasure,
}
