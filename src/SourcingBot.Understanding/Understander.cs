using SourcingBot.Understanding.Answers;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Intents;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding;

/// <summary>
/// Reads one message: what it answers and what it wants. Reading the same message in the same circumstances gives the same
/// result, in time proportional to the message's length; what is not clear is not answered.
/// </summary>
public sealed class Understander(Vocabulary vocabulary)
{
    private readonly AnswerReader _answers = new(vocabulary);
    private readonly IntentReader _intents = new(vocabulary);

    public Understood Read(string text, Question question)
    {
        var message = new Message(text, vocabulary, question);
        return message.Words.Count == 0 ? Understood.Nothing : _intents.Read(message, _answers.Read(message));
    }
}
