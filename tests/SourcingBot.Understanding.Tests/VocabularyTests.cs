namespace SourcingBot.Understanding.Tests;

public sealed class VocabularyTests
{
    [Fact]
    public void The_shipped_vocabulary_has_no_problem() => Should.NotThrow(() => English.Vocabulary);
}
