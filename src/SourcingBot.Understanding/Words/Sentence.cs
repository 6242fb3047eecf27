namespace SourcingBot.Understanding.Words;

/// <summary>A part of a message that says one thing: a sentence, or what follows "but" or a comma when it turns into a question.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">The first word after it.</param>
/// <param name="IsQuestion">It begins as questions begin.</param>
/// <param name="EndsInQuestionMark">"200k?" does, and is a tentative answer.</param>
internal sealed record Sentence(int First, int End, bool IsQuestion, bool EndsInQuestionMark);
