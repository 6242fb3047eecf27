using SourcingBot.Dialogs.Conversation;

namespace SourcingBot.Host;

/// <summary>What need not be done before the first person is greeted.</summary>
internal static class Preparation
{
    /// <summary>Until then both processors belong to whoever came first.</summary>
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(3);

    /// <summary>Returns at once.</summary>
    public static void Begin(AdvisorLanguages languages) => new Thread(() => Run(languages)) { IsBackground = true, Priority = ThreadPriority.BelowNormal, Name = nameof(Preparation) }.Start();

    private static void Run(AdvisorLanguages languages)
    {
        Thread.Sleep(Wait);
        languages.Prepare();

        // Reading the definitions leaves several times their size behind, which a host of small turns would hold on to.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
