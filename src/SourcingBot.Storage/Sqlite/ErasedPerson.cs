using SourcingBot.Sales.Prospects;

namespace SourcingBot.Storage.Sqlite;

/// <summary>The effect of a turn in which somebody deleted their data.</summary>
internal sealed record ErasedPerson(Person Person);
