using SourcingBot.Understanding.Choices;

namespace SourcingBot.Understanding.Answers;

/// <param name="Meaning">What a phrase of the message means.</param>
/// <param name="Denied">It was said not to be so.</param>
/// <param name="Corrections">How many words that take something back ("no wait", "or rather") stand before it.</param>
internal sealed record Said(Meaning Meaning, bool Denied, int Corrections = 0);
