#nullable disable annotations

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A button.</summary>
public class CardAction
{
    public CardAction(string type = null, string title = null, string image = null, string text = null, string displayText = null, object value = null, object channelData = null)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    /// <summary>One of <see cref="ActionTypes"/>.</summary>
    public string Type { get; set; }

    public string Title { get; set; }

    public string Image { get; set; }

    /// <summary>What the image shows, for whoever does not see it.</summary>
    public string ImageAltText { get; set; }

    public string Text { get; set; }

    public string DisplayText { get; set; }

    public object Value { get; set; }

    public object ChannelData { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement> Properties { get; set; }
}
