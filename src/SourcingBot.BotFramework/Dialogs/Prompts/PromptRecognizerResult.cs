using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Bot.Builder.Dialogs;

public class PromptRecognizerResult<T>
{
    public bool Succeeded { get; set; }

    /// <summary>What the prompt ends with; a validator may replace it.</summary>
    [AllowNull, MaybeNull]
    public T Value { get; set; }
}
