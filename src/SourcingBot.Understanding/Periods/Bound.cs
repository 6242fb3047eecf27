namespace SourcingBot.Understanding.Periods;

/// <summary>What the words around a time make of it.</summary>
internal enum Bound
{
    None,

    /// <summary>"In March", "in six weeks": the time itself.</summary>
    In,

    /// <summary>"For six months": how long something lasts.</summary>
    For,

    /// <summary>"By", "before": up to where it begins.</summary>
    Before,

    /// <summary>"No later than", "until", "within": up to where it ends.</summary>
    Until,

    /// <summary>"After": from where it ends.</summary>
    After,

    /// <summary>"From", "starting", "not before", "at least": from where it begins.</summary>
    Since,

    /// <summary>"Not", "instead of".</summary>
    Refused,

    /// <summary>"Every", "last", "per": no time that is still to come.</summary>
    NotAhead,
}
