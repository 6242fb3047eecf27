using System.Globalization;
using System.Net.Sockets;

namespace SourcingBot.Bench.Runtime;

/// <summary>A side whose bot has answered; measured in turns with the others.</summary>
internal sealed class RunningSide : IAsyncDisposable
{
    /// <summary>.NET compiles what is called often a second and a third time, on the bot's own processor: after 30,000 turns it is still at that.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan Block = TimeSpan.FromSeconds(2);

    private readonly Side _side;
    private readonly ServerProcess _server;
    private readonly Load _one;
    private readonly Load _many;

    private RunningSide(Side side, ServerProcess server, Load one, Load many)
    {
        (_side, _server, _one, _many) = (side, server, one, many);
    }

    /// <summary>Starts the bot, hears it out and warms it up.</summary>
    public static async Task<RunningSide> StartAsync(Side side, ConnectorDouble connector)
    {
        var server = side.Start();
        try
        {
            (await FirstReplyAsync(side, server, connector)).Dispose();
            var running = new RunningSide(side, server, new Load(server.Address, connector, 1), new Load(server.Address, connector, 32));
            await running._many.RunAsync(WarmUp, null);
            await running._one.RunAsync(Block, null);
            return running;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>A fresh start for nothing but the time until its first reply.</summary>
    public static async Task MeasureFirstReplyAsync(Side side, ConnectorDouble connector)
    {
        await using var server = side.Start();
        (await FirstReplyAsync(side, server, connector)).Dispose();
    }

    public async Task MeasureAsync()
    {
        var (turns, took) = await _one.RunAsync(Block, _side.At1);
        _side.AddOne(turns, took);

        var (processorTime, allocated) = (_server.ProcessorTime, await AllocatedAsync());
        (turns, took) = await _many.RunAsync(Block, _side.At32);
        _side.AddMany(turns, took, _server.ProcessorTime - processorTime, await AllocatedAsync() - allocated);
        _side.Weigh(_server);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static async Task<BotConnection> FirstReplyAsync(Side side, ServerProcess server, ConnectorDouble connector)
    {
        var connection = await ConnectAsync(server);
        var conversation = connector.Open();
        conversation.ReadsText = true;
        side.FirstReply.Add(System.Diagnostics.Stopwatch.GetElapsedTime(server.StartedAt, (await connection.TurnAsync(conversation)).Replied));
        for (var n = 1; n < LoadConversation.Says.Length; n++)
        {
            await connection.TurnAsync(conversation);
        }

        side.CheckLastReply(conversation.Text);
        return connection;
    }

    private static async Task<BotConnection> ConnectAsync(ServerProcess server)
    {
        while (true)
        {
            try
            {
                return await BotConnection.OpenAsync(server.Address);
            }
            catch (SocketException) when (!server.HasExited)
            {
                await Task.Delay(1);
            }
        }
    }

    private async Task<long> AllocatedAsync()
    {
        if (_side.AllocatedPerTurn is null)
        {
            return 0;
        }

        using var connection = await BotConnection.OpenAsync(_server.Address);
        return long.Parse(await connection.GetAsync("/allocated"), CultureInfo.InvariantCulture);
    }
}
