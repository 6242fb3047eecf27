namespace SourcingBot.Storage.Tests.Power;

/// <summary>A write, or the cutting of a file to a size, that the system has taken and not yet brought to the disk.</summary>
/// <param name="Bytes">Null: the file ends at the offset.</param>
internal sealed record Change(long Offset, byte[]? Bytes)
{
    private const int SectorSize = 512;

    public void ApplyTo(MemoryStream content)
    {
        if (Bytes is null)
        {
            content.SetLength(Offset);
            return;
        }

        content.Position = Offset;
        content.Write(Bytes);
    }

    /// <summary>The parts that reach a disk each by itself, in any order.</summary>
    public IEnumerable<Change> Sectors()
    {
        if (Bytes is null)
        {
            yield return this;
            yield break;
        }

        for (var start = 0; start < Bytes.Length;)
        {
            var end = Math.Min(Bytes.Length, start + SectorSize - (int)((Offset + start) % SectorSize));
            yield return new Change(Offset + start, Bytes[start..end]);
            start = end;
        }
    }

    /// <summary>As much of it as was written when the power went.</summary>
    public Change Torn(Random random) => Bytes is null ? this : this with { Bytes = Bytes[..random.Next(Bytes.Length)] };
}
