namespace SourcingBot.Understanding.Choices;

public enum MeaningKind
{
    /// <summary>A choice of a criterion.</summary>
    Choice,

    /// <summary>A law or standard that governs the data.</summary>
    Regime,

    /// <summary>Data must stay in the country, or in the region that the value names.</summary>
    MustStay,

    /// <summary>Data may leave the country.</summary>
    MayLeave,

    /// <summary>What the message wants.</summary>
    Intent,

    /// <summary>A name of a criterion: "change my <i>timeline</i>".</summary>
    Name,

    /// <summary>A word near which an amount or a time answers the criterion: "we can <i>spend</i> 200k".</summary>
    Near,

    /// <summary>A word near which an amount or a time is something else: "our <i>revenue</i> is 5 million".</summary>
    Beside,

    /// <summary>A word that changes an answer when a criterion's name or a value follows: "<i>change</i> the budget".</summary>
    ChangeVerb,

    /// <summary>A word that says a value replaces an earlier one: "<i>actually</i> 500k".</summary>
    Correction,

    /// <summary>Words that say an earlier answer no longer holds: "the timeline <i>is wrong</i>".</summary>
    Revocation,
}
