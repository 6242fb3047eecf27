using System.Buffers;

namespace SourcingBot.DirectLine;

/// <summary>Room for one frame at a time. An idle socket keeps little of it, however much it was sent once.</summary>
internal sealed class FrameBuffer
{
    public const int MostKept = 16 * 1024;

    private const int AtFirst = 4 * 1024;

    public ArrayBufferWriter<byte> Writer { get; private set; } = new(AtFirst);

    public void Clear()
    {
        if (Writer.Capacity > MostKept)
        {
            Writer = new(AtFirst);
        }

        Writer.ResetWrittenCount();
    }
}
