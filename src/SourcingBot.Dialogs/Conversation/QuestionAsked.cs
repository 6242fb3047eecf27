namespace SourcingBot.Dialogs.Conversation;

/// <summary>One asking of a question. However often it is put before it is answered, it is the same asking; once answered and put again, it is another.</summary>
/// <param name="Question">The id of its criterion.</param>
/// <param name="Asking">Tells it from other askings of the same question.</param>
internal sealed record QuestionAsked(string Question, string Asking);
