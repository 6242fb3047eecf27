namespace Microsoft.Bot.Schema;

public static class CardExtensions
{
    public static Attachment ToAttachment(this HeroCard card) => new() { ContentType = HeroCard.ContentType, Content = card };

    public static Attachment ToAttachment(this ThumbnailCard card) => new() { ContentType = ThumbnailCard.ContentType, Content = card };
}
