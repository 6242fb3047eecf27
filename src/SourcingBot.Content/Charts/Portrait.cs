using SkiaSharp;

namespace SourcingBot.Content.Charts;

/// <summary>A person's photo as pages show it: a square, upright, without whatever else the file said (place, camera, thumbnail).</summary>
public sealed class Portrait
{
    /// <summary>Pixels each way.</summary>
    public const int Size = 256;

    public const int MostBytes = 5 * 1024 * 1024;

    /// <summary>A small file may unfold to gigabytes.</summary>
    public const int MostPixels = 40_000_000;

    public const string MediaType = "image/jpeg";

    private const int Quality = 88;

    /// <summary>One at a time: a picture may need 160 MB while it is read.</summary>
    private static readonly Lock s_oneAtATime = new();

    private Portrait(byte[]? jpeg, PortraitRefusal? refusal) => (Jpeg, Refusal) = (jpeg, refusal);

    /// <summary>Null when <see cref="Refusal"/> says why.</summary>
    public byte[]? Jpeg { get; }

    public PortraitRefusal? Refusal { get; }

    /// <param name="upload">A PNG, JPEG or WebP, whatever its name says. Anything else is refused, without an exception.</param>
    public static Portrait Read(byte[] upload)
    {
        if (upload.Length > MostBytes)
        {
            return new(null, PortraitRefusal.TooManyBytes);
        }

        using var data = SKData.CreateCopy(upload);
        using var codec = SKCodec.Create(data);
        if (codec?.EncodedFormat is not (SKEncodedImageFormat.Png or SKEncodedImageFormat.Jpeg or SKEncodedImageFormat.Webp))
        {
            return new(null, PortraitRefusal.OtherFormat);
        }

        if ((long)codec.Info.Width * codec.Info.Height is 0 or > MostPixels)
        {
            return new(null, PortraitRefusal.TooManyPixels);
        }

        lock (s_oneAtATime)
        {
            return Decode(codec) is { } jpeg ? new(jpeg, null) : new(null, PortraitRefusal.Broken);
        }
    }

    private static byte[]? Decode(SKCodec codec)
    {
        using var bitmap = new SKBitmap();
        if (!bitmap.TryAllocPixels(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()))
            || codec.GetPixels(bitmap.Info, bitmap.GetPixels()) != SKCodecResult.Success)
        {
            return null;
        }

        using var surface = SKSurface.Create(new SKImageInfo(Size, Size, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Concat(Upright(codec.EncodedOrigin));
        var side = Math.Min(bitmap.Width, bitmap.Height);
        var crop = SKRect.Create((bitmap.Width - side) / 2f, (bitmap.Height - side) / 2f, side, side);
        bitmap.SetImmutable(); // Not copied then.
        using var picture = SKImage.FromBitmap(bitmap);
        surface.Canvas.DrawImage(picture, crop, SKRect.Create(Size, Size), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var square = surface.Snapshot();
        using var jpeg = square.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return jpeg.ToArray();
    }

    /// <summary>Turns and mirrors the square as EXIF's orientation says.</summary>
    private static SKMatrix Upright(SKEncodedOrigin origin)
    {
        const float end = Size;
        return origin switch
        {
            SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, end, 0, 1, 0, 0, 0, 1),
            SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, end, 0, -1, end, 0, 0, 1),
            SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, end, 0, 0, 1),
            SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightTop => new SKMatrix(0, -1, end, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, end, -1, 0, end, 0, 0, 1),
            SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, end, 0, 0, 1),
            _ => SKMatrix.Identity,
        };
    }
}
