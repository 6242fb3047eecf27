namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Returns whether the answer is accepted. Called for answers that were not recognised too.</summary>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
