using SourcingBot.Advice.Requests;
using SourcingBot.Content.Charts;

namespace SourcingBot.Sales.Links;

/// <summary>Makes a portrait of an upload that came in JSON: base64, or a <c>data:</c> address as browsers write it.</summary>
internal static class PhotoReader
{
    private const string Allowed = "a PNG, JPEG or WebP as base64 or as a data: address";

    private const int LongestText = (Portrait.MostBytes + 2) / 3 * 4 + 100;

    /// <returns>Null after an error, which is left with the field.</returns>
    public static byte[]? Read(JsonField field)
    {
        var text = field.Text(Allowed);
        if (text is null)
        {
            return null;
        }

        if (text.Length > LongestText)
        {
            field.Refuse(Why(PortraitRefusal.TooManyBytes));
            return null;
        }

        if (Decode(text) is not { } upload)
        {
            field.Refuse(Allowed);
            return null;
        }

        var portrait = Portrait.Read(upload);
        if (portrait.Refusal is { } refusal)
        {
            field.Refuse(Why(refusal));
        }

        return portrait.Jpeg;
    }

    private static byte[]? Decode(string text)
    {
        var isAddress = text.StartsWith("data:", StringComparison.OrdinalIgnoreCase);
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (isAddress && !(comma > 0 && text[..comma].EndsWith(";base64", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var encoded = isAddress ? text[(comma + 1)..] : text;
        var bytes = new byte[(encoded.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(encoded, bytes, out var length) && length > 0 ? bytes[..length] : null;
    }

    private static string Why(PortraitRefusal refusal) => refusal switch
    {
        PortraitRefusal.TooManyBytes => $"a picture of up to {Portrait.MostBytes / (1024 * 1024)} MB",
        PortraitRefusal.TooManyPixels => $"a picture of up to {Portrait.MostPixels / 1_000_000} million pixels",
        PortraitRefusal.OtherFormat => Allowed,
        _ => "a picture that can be read to its end; this one is broken",
    };
}
