using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SourcingBot.DirectLine;

/// <summary>Deletes files when they are a day old.</summary>
internal sealed partial class UploadExpiry(IUploadStore uploads, TimeProvider time, ILogger<UploadExpiry> logger) : BackgroundService
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                await uploads.DeleteAsync(time.GetUtcNow() - Kept, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogFailed(e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Direct Line: files that are a day old could not be deleted; it is tried again in ten minutes")]
    private partial void LogFailed(Exception exception);
}
