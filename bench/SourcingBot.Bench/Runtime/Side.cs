namespace SourcingBot.Bench.Runtime;

/// <summary>One bot on one runtime, and all that was measured of it.</summary>
/// <param name="name">As it stands in the table.</param>
/// <param name="lastReply">What the bot says to the fourth message: proof that it does what the others do.</param>
/// <param name="start">Starts it as a process on the bots' processor.</param>
internal sealed class Side(string name, string lastReply, Func<ServerProcess> start, bool countsAllocations)
{
    private readonly List<double> _turnsPerSecond1 = [];
    private readonly List<double> _turnsPerSecond32 = [];
    private TimeSpan _processorTime;
    private long _allocated;
    private int _turns;

    public string Name => name;

    public Figures FirstReply { get; } = new("first reply");

    public Figures At1 { get; } = new("1 at a time");

    public Figures At32 { get; } = new("32 at a time");

    public double TurnsPerSecond1 => Middle(_turnsPerSecond1);

    public double TurnsPerSecond32 => Middle(_turnsPerSecond32);

    /// <summary>Microseconds, with 32 at a time.</summary>
    public double ProcessorTimePerTurn => _processorTime.TotalMicroseconds / _turns;

    /// <summary>Kilobytes of 1,024 bytes, with 32 at a time; null when the runtime does not tell.</summary>
    public double? AllocatedPerTurn => countsAllocations ? _allocated / 1024.0 / _turns : null;

    public double ResidentMegabytes { get; private set; }

    public ServerProcess Start() => start();

    public void CheckLastReply(string? text)
    {
        if (text != lastReply)
        {
            throw new InvalidDataException($"The bot '{name}' said '{text}' where '{lastReply}' was due.");
        }
    }

    public void AddOne(int turns, TimeSpan took) => _turnsPerSecond1.Add(turns / took.TotalSeconds);

    public void AddMany(int turns, TimeSpan took, TimeSpan processorTime, long allocated)
    {
        _turnsPerSecond32.Add(turns / took.TotalSeconds);
        _turns += turns;
        _processorTime += processorTime;
        _allocated += allocated;
    }

    public void Weigh(ServerProcess server) => ResidentMegabytes = server.ResidentMegabytes;

    private static double Middle(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
