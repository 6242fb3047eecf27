namespace SourcingBot.Understanding.Assumptions;

/// <summary>A word that introduces assumptions in the rest of its sentence.</summary>
/// <param name="At">The word of the message.</param>
/// <param name="IsDenied">"Do not assume …" takes the rest of the sentence away.</param>
internal readonly record struct Introduction(int At, bool IsDenied);
