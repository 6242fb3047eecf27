using Microsoft.Extensions.Logging;

namespace SourcingBot.BotFramework;

/// <summary>
/// The keys of one issuer, kept: read again twice a day, and when a token names an unknown one; used for a day when they cannot be read,
/// and then no more.
/// </summary>
/// <remarks>
/// Not <c>ConfigurationManager&lt;T&gt;</c>, which serves a stale document for ever unless told otherwise, and takes its time from the system clock
/// alone: neither the day nor the five minutes could be tested.
/// </remarks>
internal sealed partial class SigningKeys(Uri metadata, MetadataSource source, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);
    private static readonly TimeSpan Usable = TimeSpan.FromHours(24);

    /// <summary>Between two requests: whoever invents key ids must not be able to make us ask.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan PauseWithoutKeys = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private (Dictionary<string, SigningKey> Keys, DateTimeOffset ReadAt)? _read;
    private DateTimeOffset _askedAt = DateTimeOffset.MinValue;
    private Task _asking = Task.CompletedTask;

    /// <summary>The key of that id, null when nobody publishes it.</summary>
    /// <exception cref="SigningKeysUnavailableException">No keys could be read for a day, or ever.</exception>
    public async ValueTask<SigningKey?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (Kept(Fresh) is not { } keys || !keys.ContainsKey(id))
        {
            await AskAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
            keys = Kept(Usable) ?? throw new SigningKeysUnavailableException();
        }

        return keys.GetValueOrDefault(id);
    }

    private Dictionary<string, SigningKey>? Kept(TimeSpan atMost)
    {
        lock (_gate)
        {
            return _read is { } read && time.GetUtcNow() - read.ReadAt < atMost ? read.Keys : null;
        }
    }

    /// <summary>One request for all who wait.</summary>
    private Task AskAsync()
    {
        var pause = Kept(Usable) is null ? PauseWithoutKeys : Pause;
        lock (_gate)
        {
            if (_asking.IsCompleted && time.GetUtcNow() - _askedAt >= pause)
            {
                _askedAt = time.GetUtcNow();
                _asking = Task.Run(ReadAsync);
            }

            return _asking;
        }
    }

    private async Task ReadAsync()
    {
        try
        {
            var keys = await source.ReadKeysAsync(metadata).ConfigureAwait(false);
            lock (_gate)
            {
                _read = (keys, time.GetUtcNow());
            }
        }
        catch (Exception exception)
        {
            // Whatever went wrong on the way or in the document: the keys that are kept go on, for their day.
            LogUnreadable(exception, metadata);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The keys behind {Metadata} could not be read; those read before are used until they are a day old.")]
    private partial void LogUnreadable(Exception exception, Uri metadata);
}
