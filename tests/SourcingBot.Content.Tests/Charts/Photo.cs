using System.Buffers.Binary;
using System.Text;
using SkiaSharp;

namespace SourcingBot.Content.Tests.Charts;

/// <summary>Photos to upload: in the middle a square of white, green, blue and black.</summary>
internal static class Photo
{
    private static readonly (int X, int Y)[] s_quarters = [(1, 1), (3, 1), (1, 3), (3, 3)];

    public static byte[] Draw(int width, int height, SKEncodedImageFormat format, SKColor? aside = null)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height));
        surface.Canvas.Clear(aside ?? SKColors.Gray);
        var half = Math.Min(width, height) / 2f;
        (SKColor Colour, float X, float Y)[] parts = [(SKColors.White, -half, -half), (SKColors.Lime, 0, -half), (SKColors.Blue, -half, 0), (SKColors.Black, 0, 0)];
        foreach (var (colour, x, y) in parts)
        {
            using var paint = new SKPaint { Color = colour };
            surface.Canvas.DrawRect((width / 2f) + x, (height / 2f) + y, half, half, paint);
        }

        using var image = surface.Snapshot();
        using var file = image.Encode(format, 90);
        return file.ToArray();
    }

    /// <summary>The colours from the upper left, row by row, by their first letters; K is black.</summary>
    public static string Corners(PngPicture picture) =>
        string.Concat(s_quarters.Select(place => Letter(picture[picture.Width * place.X / 4, picture.Height * place.Y / 4])));

    public static bool IsRed(SKColor colour) => colour is { Red: > 150, Green: < 100, Blue: < 100 };

    /// <summary>With an EXIF segment as cameras write it (TIFF, big-endian): orientation, and a description.</summary>
    public static byte[] WithExif(byte[] jpeg, ushort orientation, string description = "x")
    {
        var text = Encoding.ASCII.GetBytes(description + "\0\0\0\0\0");
        var exif = new List<byte>([.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 2]);
        exif.AddRange([0x01, 0x0E, 0, 2, .. Number((uint)text.Length), .. Number(8 + 2 + 24 + 4)]);
        exif.AddRange([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0]);
        exif.AddRange(text);
        return [.. jpeg[..2], 0xFF, 0xE1, (byte)((exif.Count + 2) >> 8), (byte)(exif.Count + 2), .. exif, .. jpeg[2..]];
    }

    /// <summary>A small file, however large the picture is.</summary>
    public static byte[] Grey(int width, int height)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Gray8));
        bitmap.Erase(SKColors.Gray);
        using var file = bitmap.Encode(SKEncodedImageFormat.Jpeg, 10);
        return file.ToArray();
    }

    /// <summary>One pixel of 24 bits.</summary>
    public static byte[] Bmp()
    {
        var bmp = new byte[58];
        (bmp[0], bmp[1], bmp[2], bmp[10], bmp[14], bmp[18], bmp[22], bmp[26], bmp[28], bmp[34]) = ((byte)'B', (byte)'M', 58, 54, 40, 1, 1, 1, 24, 4);
        return bmp;
    }

    private static byte[] Number(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }

    private static char Letter(SKColor colour) => (colour.Red > 128, colour.Green > 128, colour.Blue > 128) switch
    {
        (true, true, true) => 'W',
        (false, true, false) => 'G',
        (false, false, true) => 'B',
        (false, false, false) => 'K',
        _ => '?',
    };
}
