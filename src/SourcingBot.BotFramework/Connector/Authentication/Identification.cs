namespace SourcingBot.BotFramework;

/// <summary>A sender, or why there is none.</summary>
internal sealed record Identification(Sender? Sender, Refusal? Refusal)
{
    public static implicit operator Identification(Sender sender) => new(sender, null);

    public static implicit operator Identification(Refusal refusal) => new(null, refusal);
}
