namespace SourcingBot.Advice.Proofs;

/// <summary>Answers that lead to a sum, the last one first.</summary>
internal sealed record Trail(SaidLevel Last, Trail? Earlier)
{
    public int Length { get; } = 1 + (Earlier?.Length ?? 0);

    /// <summary>The first one first.</summary>
    public static IReadOnlyList<SaidLevel> Read(Trail? trail)
    {
        var said = new List<SaidLevel>();
        for (var step = trail; step is not null; step = step.Earlier)
        {
            said.Insert(0, step.Last);
        }

        return said;
    }
}
