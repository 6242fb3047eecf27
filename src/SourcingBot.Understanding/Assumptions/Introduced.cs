namespace SourcingBot.Understanding.Assumptions;

/// <summary>How a value of a message stands to the words that introduce assumptions.</summary>
internal enum Introduced
{
    /// <summary>Nothing introduces it.</summary>
    No,
    Yes,

    /// <summary>"Do not assume …".</summary>
    Denied,
}
