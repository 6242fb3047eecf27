using SourcingBot.Understanding.Choices;

namespace SourcingBot.Understanding.Answers;

/// <param name="Meaning">What a phrase of the message means.</param>
/// <param name="Denied">It was said not to be so.</param>
internal sealed record Said(Meaning Meaning, bool Denied);
