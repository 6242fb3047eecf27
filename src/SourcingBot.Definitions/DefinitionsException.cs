namespace SourcingBot.Definitions;

/// <summary>The definition files cannot be used as they are; the message lists every mistake, one on a line.</summary>
public sealed class DefinitionsException(IReadOnlyList<Problem> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<Problem> Problems { get; } = problems;
}
