#nullable disable annotations

using System.Text.Json;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>Cards as attachments. The SDK has this class for JavaScript only; in C# it says <c>new HeroCard(…).ToAttachment()</c>, which works here too.</summary>
public static class CardFactory
{
    private const string AdaptiveCardType = "application/vnd.microsoft.card.adaptive";

    public static Attachment HeroCard(string title = null, string text = null, IEnumerable<CardImage> images = null, IEnumerable<CardAction> buttons = null) =>
        new HeroCard(title, text: text, images: images?.ToList(), buttons: buttons?.ToList()).ToAttachment();

    public static Attachment ThumbnailCard(string title = null, string text = null, IEnumerable<CardImage> images = null, IEnumerable<CardAction> buttons = null) =>
        new ThumbnailCard(title, text: text, images: images?.ToList(), buttons: buttons?.ToList()).ToAttachment();

    public static Attachment AdaptiveCard(JsonElement card) => new(AdaptiveCardType, content: card);
}
