using System.Text.Json.Nodes;

namespace SourcingBot.Content.Rendering.Cards;

/// <summary>A button on a card.</summary>
/// <param name="Verb">What the bot is asked to do; null for a button that asks for nothing to be done with the card.</param>
/// <param name="Data">What the bot gets; null, where there is no verb either, for a button that posts its label as the person's words.</param>
public sealed record CardButton(string Label, string? Verb = null, JsonObject? Data = null);
