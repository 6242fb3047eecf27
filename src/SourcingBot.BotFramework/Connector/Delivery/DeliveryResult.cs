namespace SourcingBot.BotFramework;

/// <summary>What became of one attempt to bring an activity to its channel.</summary>
/// <param name="Outcome">Whether it arrived, may be tried again, or is not wanted.</param>
/// <param name="RetryAfter">What the channel asked to wait, if it did.</param>
/// <param name="Reason">A status or an error, for the log.</param>
/// <param name="ActivityId">The id under which the channel keeps it, if it told one.</param>
internal readonly record struct DeliveryResult(DeliveryOutcome Outcome, TimeSpan? RetryAfter, string Reason, string? ActivityId = null)
{
    public static DeliveryResult Refused(string reason) => new(DeliveryOutcome.Refused, null, reason);
}
