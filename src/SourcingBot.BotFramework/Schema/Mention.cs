#nullable disable annotations

namespace Microsoft.Bot.Schema;

/// <summary>An entity of type <c>mention</c>.</summary>
public class Mention
{
    public Mention(ChannelAccount mentioned = null, string text = null, string type = null)
    {
        Mentioned = mentioned;
        Text = text;
        Type = type ?? "mention";
    }

    public ChannelAccount Mentioned { get; set; }

    public string Text { get; set; }

    public string Type { get; set; }
}
