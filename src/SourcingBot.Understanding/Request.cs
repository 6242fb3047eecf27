namespace SourcingBot.Understanding;

/// <summary>What a person may ask the adviser for at any time, beside the <see cref="Intent"/> that a message has.</summary>
public enum Request
{
    /// <summary>The costs over time: "show me the numbers".</summary>
    Numbers,

    /// <summary>More questions, so that the advice gets sharper.</summary>
    Sharpen,

    /// <summary>No more questions: the advice now.</summary>
    Enough,

    /// <summary>The models side by side.</summary>
    Compare,

    /// <summary>The costs with the adviser's own assumptions again.</summary>
    Defaults,

    /// <summary>The last question once more: "say that again". Its intent is <see cref="Intent.Help"/>.</summary>
    Repeat,

    /// <summary>More of what was just told: "tell me more".</summary>
    More,

    /// <summary>None of what was offered to choose from: "neither of them".</summary>
    Neither,

    /// <summary>All that is kept of the person is to go: "delete my data". Its intent is mostly <see cref="Intent.Restart"/>.</summary>
    Erase,
}
