namespace SourcingBot.Sales.Prospects;

/// <summary>What can happen to a link.</summary>
public enum LinkEventKind
{
    /// <summary>Somebody new opened it.</summary>
    Opened,

    /// <summary>Somebody known opened it again, after a while or on another device.</summary>
    CameBack,

    /// <summary>The prospect said the first word.</summary>
    Started,

    /// <summary>A question was answered, or an answer changed.</summary>
    Answered,

    /// <summary>A question was skipped, not known, or its answer taken back.</summary>
    LeftOpen,

    /// <summary>Every question that is always asked was answered or left open.</summary>
    Finished,

    /// <summary>An advice was given, with its result page.</summary>
    Advised,

    /// <summary>A colleague began to compare their own view with a result.</summary>
    Compared,

    /// <summary>Contact details were given, under the version of the privacy notice that is named.</summary>
    Consented,

    /// <summary>A question to the representative was sent.</summary>
    Inquired,

    /// <summary>The prospect deleted their data; what happened before is gone.</summary>
    Erased,
}
