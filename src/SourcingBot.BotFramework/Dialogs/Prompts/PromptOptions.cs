#nullable disable annotations

using System.Text.Json.Serialization;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks. Kept in the prompt's state until it ends, so everything in it must survive JSON.</summary>
public class PromptOptions
{
    [JsonPropertyName("prompt")]
    public Activity Prompt { get; set; }

    /// <summary>Sent after an answer that was not accepted; <see cref="Prompt"/> again if there is none.</summary>
    [JsonPropertyName("retryPrompt")]
    public Activity RetryPrompt { get; set; }

    [JsonPropertyName("choices")]
    public IList<Choice> Choices { get; set; }

    /// <summary>How the choices are shown; the prompt's own style unless set.</summary>
    [JsonPropertyName("style")]
    public ListStyle? Style { get; set; }

    /// <summary>For the validator.</summary>
    [JsonPropertyName("validations")]
    public object Validations { get; set; }
}
