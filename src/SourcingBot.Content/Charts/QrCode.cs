using System.Collections;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using QRCoder;
using SourcingBot.Content.Charts.Svg;

namespace SourcingBot.Content.Charts;

/// <summary>An address as a QR code (ISO/IEC 18004): black on white, error correction M, with the quiet zone of four modules that the standard asks for.</summary>
public sealed class QrCode
{
    public const int QuietZone = 4;

    /// <summary>Bytes of UTF-8 that the largest code holds at error correction M.</summary>
    public const int MostBytes = 2331;

    private readonly string _text;
    private readonly IReadOnlyList<BitArray> _rows;

    /// <exception cref="ArgumentException">There is no text, or more than <see cref="MostBytes"/>.</exception>
    public QrCode(string text)
    {
        if (Encoding.UTF8.GetByteCount(text) is 0 or > MostBytes)
        {
            throw new ArgumentException($"A QR code holds 1 to {MostBytes} bytes, not {Encoding.UTF8.GetByteCount(text)}.", nameof(text));
        }

        _text = text;
        using var code = Encode(text);
        _rows = [.. code.ModuleMatrix];
    }

    /// <summary>Modules across, quiet zone included.</summary>
    public int Size => _rows.Count;

    /// <param name="pixelsPerModule">Every module has exactly so many pixels each way, so that no edge is blurred.</param>
    public byte[] ToPng(int pixelsPerModule)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pixelsPerModule, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pixelsPerModule, 50);
        using var png = new PngByteQRCode(Encode(_text)); // Disposes of its data, too.
        return png.GetGraphic(pixelsPerModule, drawQuietZones: true);
    }

    /// <summary>Stands alone as a file and inside of a page.</summary>
    /// <param name="title">What the code is for, for those who do not see it.</param>
    public string ToSvg(string title)
    {
        var size = SvgWords.Number(Size);
        return new XElement(
            SvgWords.Svg + "svg",
            new XAttribute("viewBox", $"0 0 {size} {size}"),
            new XAttribute("role", "img"),
            new XAttribute("shape-rendering", "crispEdges"),
            new XElement(SvgWords.Svg + "title", SvgWords.Clean(title)),
            new XElement(SvgWords.Svg + "path", new XAttribute("fill", "#fff"), new XAttribute("d", $"M0 0h{size}v{size}h-{size}z")),
            new XElement(SvgWords.Svg + "path", new XAttribute("fill", "#000"), new XAttribute("d", DarkRuns()))).ToString();
    }

    private static QRCodeData Encode(string text) => QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);

    /// <summary>Each run of dark modules in a row is one rectangle.</summary>
    private string DarkRuns()
    {
        var path = new StringBuilder();
        for (var y = 0; y < Size; y++)
        {
            var row = _rows[y];
            for (var (x, end) = (0, 0); x < Size; x = end + 1)
            {
                for (end = x; end < Size && row[end]; end++)
                {
                }

                if (end > x)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h{end - x}v1h-{end - x}z");
                }
            }
        }

        return path.ToString();
    }
}
