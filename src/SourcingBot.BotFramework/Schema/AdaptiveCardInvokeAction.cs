#nullable disable annotations

namespace Microsoft.Bot.Schema;

/// <summary>The action as the card declares it, with what was filled in.</summary>
public class AdaptiveCardInvokeAction
{
    public string Type { get; set; }

    public string Id { get; set; }

    public string Verb { get; set; }

    /// <summary>The action's own data and the card's inputs in one object.</summary>
    public object Data { get; set; }
}
