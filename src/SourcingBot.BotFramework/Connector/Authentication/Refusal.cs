using Microsoft.AspNetCore.Http;

namespace SourcingBot.BotFramework;

/// <summary>Why a delivery is not taken: the status tells the sender, the reason only the log. No reason repeats what a sender wrote.</summary>
internal sealed record Refusal(int Status, string Reason)
{
    /// <summary>Nobody has been proven.</summary>
    public static Refusal Unauthorized(string reason) => new(StatusCodes.Status401Unauthorized, reason);

    /// <summary>Somebody has been proven who may not do this.</summary>
    public static Refusal Forbidden(string reason) => new(StatusCodes.Status403Forbidden, reason);

    /// <summary>Nobody can be proven at the moment: the fault is not the sender's.</summary>
    public static Refusal Unavailable(string reason) => new(StatusCodes.Status503ServiceUnavailable, reason);
}
