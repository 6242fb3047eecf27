#nullable disable annotations

namespace Microsoft.Bot.Schema;

/// <summary>An entity of type <c>mention</c>.</summary>
public class Mention : Entity
{
    public Mention(ChannelAccount mentioned = null, string text = null, string type = null)
        : base(type ?? "mention")
    {
        Mentioned = mentioned;
        Text = text;
    }

    public ChannelAccount Mentioned { get; set; }

    /// <summary>How the mention stands in the message's text, such as <c>&lt;at&gt;Ann&lt;/at&gt;</c>.</summary>
    public string Text { get; set; }
}
