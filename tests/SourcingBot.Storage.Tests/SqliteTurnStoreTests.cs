using SourcingBot.BotFramework;

namespace SourcingBot.Storage.Tests;

public sealed class SqliteTurnStoreTests : TurnStoreContract, IDisposable
{
    private readonly TemporaryDatabase database = new();

    protected override ITurnStore Open() => database.OpenTurns();

    public void Dispose() => database.Dispose();
}
