namespace SourcingBot.Storage.Tests.Power;

/// <summary>A file as the disk has it: what was synced, and what was written since.</summary>
internal sealed class DurableFile(byte[] content)
{
    private readonly MemoryStream synced = Of(content);
    private readonly List<Change> pending = [];

    public void Write(long offset, byte[] bytes) => pending.Add(new Change(offset, bytes));

    public void Truncate(long size) => pending.Add(new Change(size, null));

    public void Sync()
    {
        pending.ForEach(change => change.ApplyTo(synced));
        pending.Clear();
    }

    /// <summary>What is found when the power is back. Of what was not synced, anything may have reached the disk: a system writes back when and in which order it likes.</summary>
    public byte[] AfterPowerCut(Random random)
    {
        var found = Of(synced.ToArray());
        foreach (var change in Survivors(random).ToArray())
        {
            change.ApplyTo(found);
        }

        return found.ToArray();
    }

    private IEnumerable<Change> Survivors(Random random) => random.Next(5) switch
    {
        0 => [],
        1 => pending,
        2 => pending.Take(random.Next(pending.Count + 1)),
        3 => pending.SelectMany(change => change.Sectors()).Where(_ => random.Next(2) == 0),
        _ => pending.SelectMany(change => change.Sectors()).Where(_ => random.Next(2) == 0).Select(sector => random.Next(4) == 0 ? sector.Torn(random) : sector),
    };

    // Not over the array itself, for such a stream cannot grow.
    private static MemoryStream Of(byte[] content)
    {
        var stream = new MemoryStream();
        stream.Write(content);
        return stream;
    }
}
