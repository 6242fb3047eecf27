namespace Microsoft.Bot.Schema;

public class MessageReaction
{
    public string? Type { get; set; }
}
