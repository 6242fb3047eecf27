namespace SourcingBot.Understanding;

/// <summary>What a message wants. Written to the wire in lower case.</summary>
public enum Intent
{
    /// <summary>Nothing was understood.</summary>
    None,
    Answer,
    Question,

    /// <summary>Why do you ask this, or why this advice.</summary>
    Why,
    Help,
    Back,
    Skip,

    /// <summary>"I don't know": the criterion stays open.</summary>
    Unsure,

    /// <summary>Wants to change an earlier answer; which one is in <see cref="Understood.Changes"/>.</summary>
    Change,
    Restart,
    Cancel,

    /// <summary>Wants to talk to a person.</summary>
    Human,
    Greeting,
    Thanks,
}
