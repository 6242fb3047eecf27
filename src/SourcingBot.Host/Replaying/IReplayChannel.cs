using System.Text.Json;
using System.Text.Json.Nodes;

namespace SourcingBot.Host.Replaying;

/// <summary>One conversation with a running bot, as some channel carries it.</summary>
internal interface IReplayChannel : IAsyncDisposable
{
    /// <summary>What the person sends carries its own time, so that days can pass in a moment.</summary>
    bool CarriesTime { get; }

    /// <summary>The person opens the chat.</summary>
    /// <param name="at">When, by the clock of the conversation.</param>
    /// <param name="cancellationToken">Ends waiting.</param>
    /// <exception cref="ReplayException">It cannot be opened (again).</exception>
    Task JoinAsync(DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Sends an activity; who, where and when are filled in.</summary>
    /// <exception cref="ReplayException">The bot does not take it.</exception>
    Task SendAsync(JsonObject activity, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>All that came from the bot so far.</summary>
    Task<IReadOnlyList<JsonElement>> HeardAsync(CancellationToken cancellationToken);
}
