namespace SourcingBot.Understanding.Words;

/// <summary>Which end of a range the words around a value leave.</summary>
internal enum Limit
{
    None,
    AtMost,
    AtLeast,

    /// <summary>A value that the sentence refuses: "not 6", "instead of 300k".</summary>
    Refused,
}
