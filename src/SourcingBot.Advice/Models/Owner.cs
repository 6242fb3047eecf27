namespace SourcingBot.Advice.Models;

/// <summary>Whose people the team is made of.</summary>
public enum Owner
{
    Own,
    Provider,

    /// <summary>A provider's first, one's own later.</summary>
    Shared,
}
