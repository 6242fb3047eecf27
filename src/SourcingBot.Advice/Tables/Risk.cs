namespace SourcingBot.Advice.Tables;

/// <param name="Id">The name under which the files of a language say it.</param>
/// <param name="Topic">The id of the content that says more.</param>
public sealed record Risk(string Id, string Topic, IReadOnlyList<Ground> Grounds);
