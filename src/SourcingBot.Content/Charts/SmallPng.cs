using System.Buffers.Binary;
using System.IO.Compression;
using SkiaSharp;

namespace SourcingBot.Content.Charts;

/// <summary>
/// Writes a PNG with a palette: a third of what Skia's encoder makes of a chart, and every picture is kept in the log of
/// its conversation. The most frequent colours stay exactly as they are, the rare ones of smoothed edges become the nearest of them.
/// </summary>
internal static class SmallPng
{
    private const int MostColours = 64;

    private static readonly uint[] s_checksums = [.. Enumerable.Range(0, 256).Select(n => Enumerable.Range(0, 8).Aggregate((uint)n, (c, _) => (c >> 1) ^ ((c & 1) * 0xEDB88320)))];

    /// <param name="pixels">Opaque, as <see cref="SKColorType.Rgba8888"/>, rows without gaps.</param>
    public static byte[] Encode(SKPixmap pixels)
    {
        var colours = pixels.GetPixelSpan<uint>();
        var palette = Palette(colours);
        var png = new MemoryStream();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);

        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, pixels.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], pixels.Height);
        (header[8], header[9]) = (8, 3); // Bits of an index; colours by index.
        WriteChunk(png, "IHDR"u8, header);
        WriteChunk(png, "PLTE"u8, [.. palette.SelectMany(colour => (byte[])[(byte)colour, (byte)(colour >> 8), (byte)(colour >> 16)])]);
        WriteChunk(png, "IDAT"u8, Compress(colours, pixels.Width, palette));
        WriteChunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static uint[] Palette(ReadOnlySpan<uint> colours)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var colour in colours)
        {
            counts[colour] = counts.GetValueOrDefault(colour) + 1;
        }

        // By colour where the counts are equal, so that the same pixels always give the same bytes.
        return [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostColours).Select(pair => pair.Key)];
    }

    private static byte[] Compress(ReadOnlySpan<uint> colours, int width, uint[] palette)
    {
        var indexes = new Dictionary<uint, byte>();
        var row = new byte[1 + width]; // The first byte stays 0: the row is not filtered.
        var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.SmallestSize))
        {
            for (; colours.Length > 0; colours = colours[width..])
            {
                for (var x = 0; x < width; x++)
                {
                    if (!indexes.TryGetValue(colours[x], out row[x + 1]))
                    {
                        indexes[colours[x]] = row[x + 1] = Nearest(colours[x], palette);
                    }
                }

                zlib.Write(row);
            }
        }

        return compressed.ToArray();
    }

    private static byte Nearest(uint colour, uint[] palette)
    {
        var (nearest, least) = (0, int.MaxValue);
        for (var i = 0; i < palette.Length && least > 0; i++)
        {
            var distance = Square(colour, palette[i], 0) + Square(colour, palette[i], 8) + Square(colour, palette[i], 16);
            (nearest, least) = distance < least ? (i, distance) : (nearest, least);
        }

        return (byte)nearest;

        static int Square(uint a, uint b, int shift)
        {
            var difference = (int)((a >> shift) & 0xFF) - (int)((b >> shift) & 0xFF);
            return difference * difference;
        }
    }

    private static void WriteChunk(MemoryStream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(type);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Checksum(Checksum(uint.MaxValue, type), data));
        png.Write(number);
    }

    /// <summary>CRC-32 as the PNG specification has it, without the last inversion.</summary>
    private static uint Checksum(uint start, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            start = s_checksums[(start ^ b) & 0xFF] ^ (start >> 8);
        }

        return start;
    }
}
