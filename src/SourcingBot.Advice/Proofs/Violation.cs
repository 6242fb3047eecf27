namespace SourcingBot.Advice.Proofs;

/// <summary>Something that must hold of every table and does not hold of this one, with a concrete example.</summary>
public abstract record Violation
{
    private protected Violation()
    {
    }
}
