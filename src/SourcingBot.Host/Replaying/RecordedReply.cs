using SourcingBot.Host.Scripts;

namespace SourcingBot.Host.Replaying;

/// <summary>What the bot answered; all of it must come again.</summary>
/// <param name="Line">Where it stands in its file, from 1.</param>
/// <param name="Reply">As recorded.</param>
/// <param name="ReplyTo">The id of what it answers; null when that was not recorded.</param>
internal sealed record RecordedReply(int Line, Reply Reply, string? ReplyTo = null) : ScriptStep(Line);
