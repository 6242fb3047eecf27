using SourcingBot.BotFramework;

namespace SourcingBot.Storage.Tests;

/// <summary>The store that the runtime's own tests use keeps the same promises.</summary>
public sealed class MemoryTurnStoreTests : TurnStoreContract
{
    private readonly MemoryTurnStore store = new();

    protected override ITurnStore Open() => store;
}
