namespace SourcingBot.Advice.Criteria;

/// <summary>What somebody said about one criterion. Answers are values: equal content, equal answer.</summary>
public abstract record Answer
{
    private protected Answer()
    {
    }

    public abstract Criterion Criterion { get; }
}
