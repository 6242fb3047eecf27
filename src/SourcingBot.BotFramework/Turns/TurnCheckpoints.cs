using System.Diagnostics;

namespace SourcingBot.BotFramework;

/// <summary>
/// The moments at which a crash must not matter, as events of the diagnostic listener <c>SourcingBot.Turns</c> with the
/// <see cref="ConversationKey"/> as payload. Listeners are called in line: one that ends the process ends it there.
/// </summary>
public static class TurnCheckpoints
{
    public const string ListenerName = "SourcingBot.Turns";
    public const string BeforeCommit = nameof(BeforeCommit);
    public const string AfterCommit = nameof(AfterCommit);
    public const string BeforeDelivery = nameof(BeforeDelivery);
    public const string AfterDelivery = nameof(AfterDelivery);
    public const string BeforeMark = nameof(BeforeMark);
    public const string AfterMark = nameof(AfterMark);

    private static readonly DiagnosticListener Listener = new(ListenerName);

    public static void Reached(string checkpoint, ConversationKey conversation)
    {
        if (Listener.IsEnabled(checkpoint))
        {
            Listener.Write(checkpoint, conversation);
        }
    }
}
