#nullable disable annotations

using SourcingBot.BotFramework;

namespace Microsoft.Bot.Builder.Dialogs;

public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    public ITurnContext Context { get; }

    public PromptRecognizerResult<T> Recognized { get; }

    public PromptOptions Options { get; }

    /// <summary>Lives as long as the prompt; a validator may keep things in it.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>How often the user has answered this prompt, this answer included.</summary>
    public int AttemptCount => State.TryGetValue(Prompt<T>.AttemptCountKey, out var count) ? StoredValue.As<int>(count) : 0;
}
