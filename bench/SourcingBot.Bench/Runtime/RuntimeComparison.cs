using System.Globalization;
using System.Reflection;

namespace SourcingBot.Bench.Runtime;

/// <summary>
/// An echo bot and a waterfall of four steps on our runtime, on the SDK for JavaScript, and a bare endpoint that echoes: bots on one
/// processor, load and connector on the other. All are up all the time and are measured in turns, so a drift of the machine meets all.
/// </summary>
internal static class RuntimeComparison
{
    private const int BotProcessor = 0;
    private const int LoadProcessor = 1;

    private const string Echo = "Echo: yes";
    private const string Profile = "Ann goes by Car.";

    public static async Task<int> RunAsync(int rounds)
    {
        var javaScript = JavaScriptBots.Install();
        Processors.Keep(Environment.ProcessId, LoadProcessor);
        Side[] sides =
        [
            new("bare endpoint, echo", Echo, () => Ours("bare"), true),
            new("echo", Echo, () => Ours("echo"), true),
            new("echo, SQLite", Echo, () => Ours("echo", durable: true), true),
            new("echo, JavaScript SDK", Echo, () => Theirs(javaScript, "echo"), false),
            new("waterfall", Profile, () => Ours("waterfall"), true),
            new("waterfall, SQLite", Profile, () => Ours("waterfall", durable: true), true),
            new("waterfall, JavaScript SDK", Profile, () => Theirs(javaScript, "waterfall"), false),
        ];
        using var connector = new ConnectorDouble();
        var running = new List<RunningSide>();
        try
        {
            foreach (var side in sides)
            {
                running.Add(await RunningSide.StartAsync(side, connector));
            }

            for (var round = 0; round < rounds; round++)
            {
                foreach (var side in running)
                {
                    await side.MeasureAsync();
                }

                foreach (var side in sides)
                {
                    await RunningSide.MeasureFirstReplyAsync(side, connector);
                }
            }
        }
        finally
        {
            foreach (var side in running)
            {
                await side.DisposeAsync();
            }
        }

        RuntimeTable.Write(sides);
        return 0;
    }

    private static ServerProcess Ours(string bot, bool durable = false) => Processors.Start(BotProcessor, (address, folder) =>
        ["dotnet", Assembly.GetExecutingAssembly().Location, "bot", bot, address.ToString(), .. durable ? [$"{folder}/bench.db"] : Array.Empty<string>()]);

    private static ServerProcess Theirs(string folder, string bot) => Processors.Start(BotProcessor, (address, _) =>
        ["node", Path.Combine(folder, "server.js"), bot, address.Port.ToString(CultureInfo.InvariantCulture)]);
}
