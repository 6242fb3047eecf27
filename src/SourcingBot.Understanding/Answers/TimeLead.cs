namespace SourcingBot.Understanding.Answers;

/// <summary>What the preposition before a time says of it.</summary>
internal enum TimeLead
{
    In,
    For,

    /// <summary>"By", "within": the latest day.</summary>
    Limit,

    /// <summary>"After", "not": when, where the message is short.</summary>
    InShort,
    Starting,
    From,

    /// <summary>"Next": nothing.</summary>
    Other,
}
