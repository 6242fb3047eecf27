using SourcingBot.Dialogs.Reactions;

namespace SourcingBot.Storage.Sqlite;

/// <summary>The effect of a turn in which somebody reacted.</summary>
internal sealed record ReactionChange(Reaction Reaction, int By);
