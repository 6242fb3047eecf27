namespace SourcingBot.Advice.Comparing;

/// <summary>One of the two whose answers are compared.</summary>
public enum Side
{
    First,
    Second,
}
