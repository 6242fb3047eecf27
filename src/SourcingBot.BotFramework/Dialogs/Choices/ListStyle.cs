using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

[JsonConverter(typeof(JsonStringEnumConverter<ListStyle>))]
public enum ListStyle
{
    /// <summary>The choices are not shown.</summary>
    None,

    /// <summary>What the channel can show best.</summary>
    Auto,

    /// <summary>In the sentence: "(1) red, (2) green, or (3) blue".</summary>
    Inline,

    /// <summary>One a line.</summary>
    List,

    SuggestedAction,

    HeroCard,
}
