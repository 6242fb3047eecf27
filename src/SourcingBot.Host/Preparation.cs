using SourcingBot.Dialogs.Conversation;

namespace SourcingBot.Host;

/// <summary>What need not be done before the first person is greeted.</summary>
/// <param name="languages">Gets ready for questions.</param>
/// <param name="time">Measures the wait.</param>
internal sealed class Preparation(AdvisorLanguages languages, TimeProvider time) : BackgroundService
{
    /// <summary>Until then the processors belong to whoever came first.</summary>
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(Wait, time, stoppingToken);
        languages.Prepare();

        // Reading the definitions leaves several times their size behind, which a host of small turns would hold on to.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
