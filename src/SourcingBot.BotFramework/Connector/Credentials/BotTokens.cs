using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace SourcingBot.BotFramework;

/// <summary>The bot's token for the Bot Connector: one for all that is sent, renewed before it ends, asked for once however many wait for it.</summary>
internal sealed partial class BotTokens(ITokenSource source, TimeProvider time, ILogger<BotTokens> logger)
{
    /// <summary>A token that may end on the way is none.</summary>
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    /// <summary>After a failure nobody asks again for so long: a crowd would ask one after the other.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _one = new(1);
    private HeldToken? _held;
    private (Exception Exception, DateTimeOffset Until)? _failure;

    /// <param name="refused">A token that the Connector did not take: another one is wanted, unless somebody has fetched it already.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="Exception">None can be had: one that <see cref="MeansNoToken"/>.</exception>
    public async ValueTask<string> GetAsync(string? refused, CancellationToken cancellationToken)
    {
        if (Good(refused) is { } known)
        {
            return known;
        }

        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return Good(refused) ?? await FetchAsync(refused, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _one.Release();
        }
    }

    public static bool MeansNoToken(Exception exception) => exception is MsalException or HttpRequestException;

    private string? Good(string? refused) =>
        Volatile.Read(ref _held) is { } held && held.Value != refused && time.GetUtcNow() < held.RenewAt ? held.Value : null;

    private async Task<string> FetchAsync(string? refused, CancellationToken cancellationToken)
    {
        try
        {
            if (_failure is { } recent && time.GetUtcNow() < recent.Until)
            {
                throw recent.Exception;
            }

            var issued = await source.IssueAsync(cancellationToken).ConfigureAwait(false);
            var now = time.GetUtcNow();
            // One that is short from the beginning is used for half of its life.
            var renewAfter = issued.Lifetime > 2 * Early ? issued.Lifetime - Early : issued.Lifetime / 2;
            Volatile.Write(ref _held, new HeldToken(issued.Value, now + renewAfter, now + issued.Lifetime));
            _failure = null;
            return issued.Value;
        }
        catch (Exception exception) when (MeansNoToken(exception))
        {
            if (_failure?.Exception != exception)
            {
                _failure = (exception, time.GetUtcNow() + Pause);
                LogFailed(exception.Message);
            }

            if (_held is { } held && held.Value != refused && time.GetUtcNow() < held.EndsAt)
            {
                return held.Value;
            }

            throw;
        }
    }

    [LoggerMessage(Level = Microsoft.Extensions.Logging.LogLevel.Error, Message = "No token for the Bot Connector could be had, so replies wait. {Problem} Check MicrosoftAppType, MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId.")]
    private partial void LogFailed(string problem);
}
