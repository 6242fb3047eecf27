using SkiaSharp;

namespace SourcingBot.Content.Charts.Previews;

/// <summary>Pictures that a preview shows.</summary>
internal static class PreviewPhoto
{
    /// <returns>Null for what is no picture, or one too large.</returns>
    public static SKImage? Decode(byte[]? bytes)
    {
        if (bytes is null)
        {
            return null;
        }

        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        if (codec is null || (long)codec.Info.Width * codec.Info.Height is 0 or > Portrait.MostPixels)
        {
            return null;
        }

        using var bitmap = SKBitmap.Decode(codec);
        return bitmap is null ? null : SKImage.FromBitmap(bitmap);
    }
}
