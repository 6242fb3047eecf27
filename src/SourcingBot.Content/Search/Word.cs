namespace SourcingBot.Content.Search;

/// <param name="Text">In small letters.</param>
/// <param name="Stem">By <see cref="Stemmer"/>.</param>
internal readonly record struct Word(string Text, string Stem);
