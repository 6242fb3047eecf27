using System.Diagnostics;

namespace SourcingBot.Bench.Runtime;

/// <summary>Many people who each wait for the reply before they write on.</summary>
internal sealed class Load(Uri address, ConnectorDouble connector, int atATime)
{
    private const int ConversationsEach = 8;

    private readonly LoadConversation[][] _people = [.. Enumerable.Range(0, atATime).Select(_ => Enumerable.Range(0, ConversationsEach).Select(_ => connector.Open()).ToArray())];

    /// <summary>Whole interviews until the time is over.</summary>
    /// <returns>How many turns there were, and how long it took from the first post to the last reply.</returns>
    public async Task<(int Turns, TimeSpan Took)> RunAsync(TimeSpan duration, Figures? figures)
    {
        // New ones each time: Node closes what was idle for five seconds.
        var connections = await Task.WhenAll(_people.Select(_ => BotConnection.OpenAsync(address)));
        var start = Stopwatch.GetTimestamp();
        var results = await Task.WhenAll(_people.Zip(connections, (conversations, connection) => Task.Run(() => TalkAsync(connection, conversations, start, duration))));
        var took = Stopwatch.GetElapsedTime(start);
        foreach (var connection in connections)
        {
            connection.Dispose();
        }

        connector.ThrowIfAnyFailed();
        foreach (var turn in results.SelectMany(result => result))
        {
            figures?.Add(turn);
        }

        return (results.Sum(result => result.Count), took);
    }

    private static async Task<List<TimeSpan>> TalkAsync(BotConnection connection, LoadConversation[] conversations, long start, TimeSpan duration)
    {
        var took = new List<TimeSpan>();
        for (var n = 0; Stopwatch.GetElapsedTime(start) < duration; n++)
        {
            for (var turn = 0; turn < LoadConversation.Says.Length; turn++)
            {
                var (posted, replied) = await connection.TurnAsync(conversations[n % conversations.Length]);
                took.Add(Stopwatch.GetElapsedTime(posted, replied));
            }
        }

        return took;
    }
}
