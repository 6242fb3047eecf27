using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Saying;

/// <summary>The days by which a time was named: they stay true when "in three months" no longer is.</summary>
/// <param name="From">Null when open before.</param>
/// <param name="To">Null when open after.</param>
internal sealed record KeptDays(DateOnly? From, DateOnly? To)
{
    public static KeptDays? Of(NamedDays? named) => named is null or { From: null, To: null } ? null : new(named.From, named.To);
}
