#nullable disable annotations

namespace Microsoft.Bot.Schema;

/// <summary>What an invoke named <c>adaptiveCard/action</c> carries: somebody pressed <c>Action.Execute</c> on a card, or a client asks for the card anew.</summary>
public class AdaptiveCardInvokeValue
{
    public AdaptiveCardInvokeAction Action { get; set; }

    public string State { get; set; }
}
