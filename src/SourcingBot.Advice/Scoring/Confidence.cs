namespace SourcingBot.Advice.Scoring;

/// <summary>How sure the advice is; <see cref="Adviser"/> says how it is found.</summary>
public enum Confidence
{
    CloseCall,
    Moderate,
    Clear,
}
