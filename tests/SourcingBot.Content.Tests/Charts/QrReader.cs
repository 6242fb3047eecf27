using System.Globalization;
using System.Text.RegularExpressions;
using SkiaSharp;
using ZXing;
using ZXing.Common;

namespace SourcingBot.Content.Tests.Charts;

/// <summary>Reads QR codes as a phone does, with ZXing.</summary>
internal static partial class QrReader
{
    public static Result? Read(byte[] png)
    {
        using var bitmap = SKBitmap.Decode(png);
        return Read([.. bitmap.Pixels.Select(pixel => pixel.Red)], bitmap.Width);
    }

    /// <summary>Draws the rectangles of the dark path, four pixels a module; anything else in the path is an error.</summary>
    public static Result? Read(SvgPicture svg)
    {
        const int scale = 4;
        var size = int.Parse(svg.Root.Attribute("viewBox")!.Value.Split(' ')[^1], CultureInfo.InvariantCulture) * scale;
        var path = svg.All("path").Single(path => path.Attribute("fill")!.Value == "#000").Attribute("d")!.Value;
        var grey = Enumerable.Repeat((byte)255, size * size).ToArray();
        foreach (Match run in Run().Matches(path))
        {
            var (x, y, width) = (Int(run, 1), Int(run, 2), Int(run, 3));
            for (var row = y * scale; row < (y + 1) * scale; row++)
            {
                Array.Fill(grey, (byte)0, (row * size) + (x * scale), width * scale);
            }
        }

        Run().Replace(path, "").ShouldBeEmpty();
        return Read(grey, size);
    }

    private static Result? Read(byte[] grey, int width) =>
        new BarcodeReaderGeneric { Options = new() { PossibleFormats = [BarcodeFormat.QR_CODE], PureBarcode = false, TryHarder = true } }
            .Decode(new RGBLuminanceSource(grey, width, grey.Length / width, RGBLuminanceSource.BitmapFormat.Gray8));

    private static int Int(Match run, int group) => int.Parse(run.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1h-\3z")]
    private static partial Regex Run();
}
