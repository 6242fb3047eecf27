namespace SourcingBot.Advice.Tables;

/// <summary>One row of the table: an answer, or a band of answers, and what it adds before the weight is applied.</summary>
/// <param name="Id">Unique within its criterion; for choices the id of the choice.</param>
/// <param name="Grounds">At least one.</param>
/// <param name="Sentence">The name under which the files of a language say it.</param>
public sealed record Level(string Id, Pull Pull, IReadOnlyList<Ground> Grounds, string Sentence);
