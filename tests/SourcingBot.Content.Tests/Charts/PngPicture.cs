using SkiaSharp;

namespace SourcingBot.Content.Tests.Charts;

/// <summary>A PNG as a reader who is not ours sees it.</summary>
internal sealed class PngPicture : IDisposable
{
    private readonly SKBitmap _bitmap;

    public PngPicture(byte[] png) => _bitmap = SKBitmap.Decode(png) ?? throw new InvalidDataException("This is no PNG.");

    public int Width => _bitmap.Width;

    public int Height => _bitmap.Height;

    public IEnumerable<SKColor> Border =>
        [.. Enumerable.Range(0, Width).SelectMany(x => (SKColor[])[this[x, 0], this[x, Height - 1]]), .. Enumerable.Range(0, Height).SelectMany(y => (SKColor[])[this[0, y], this[Width - 1, y]])];

    public SKColor this[int x, int y] => _bitmap.GetPixel(x, y);

    /// <summary>Where a colour is, below the names of the series.</summary>
    public IReadOnlyList<(int X, int Y)> Find(string colour, int below = 90)
    {
        var wanted = SKColor.Parse(colour);
        return [.. Enumerable.Range(below, Height - below).SelectMany(y => Enumerable.Range(0, Width).Where(x => this[x, y] == wanted).Select(x => (x, y)))];
    }

    public void Dispose() => _bitmap.Dispose();
}
