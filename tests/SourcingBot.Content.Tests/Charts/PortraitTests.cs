using System.Text;
using CsCheck;
using SkiaSharp;
using SourcingBot.Content.Charts;

namespace SourcingBot.Content.Tests.Charts;

public sealed class PortraitTests
{
    private static readonly byte[] s_png = Photo.Draw(300, 400, SKEncodedImageFormat.Png);
    private static readonly byte[] s_jpeg = Photo.Draw(400, 300, SKEncodedImageFormat.Jpeg);
    private static readonly byte[] s_webp = Photo.Draw(400, 400, SKEncodedImageFormat.Webp);

    [Theory]
    [InlineData(SKEncodedImageFormat.Png, 300, 400)]
    [InlineData(SKEncodedImageFormat.Jpeg, 1200, 500)]
    [InlineData(SKEncodedImageFormat.Webp, 40, 40)]
    [InlineData(SKEncodedImageFormat.Png, 1, 1)]
    [InlineData(SKEncodedImageFormat.Jpeg, 5000, 7000)]
    public void A_photo_becomes_a_square_JPEG(SKEncodedImageFormat format, int width, int height)
    {
        var portrait = Portrait.Read(Photo.Draw(width, height, format));
        portrait.Refusal.ShouldBeNull();
        portrait.Jpeg.ShouldNotBeNull().Length.ShouldBeLessThan(40_000);
        using var codec = SKCodec.Create(new SKMemoryStream(portrait.Jpeg));
        (codec.EncodedFormat, codec.Info.Width, codec.Info.Height).ShouldBe((SKEncodedImageFormat.Jpeg, Portrait.Size, Portrait.Size));
    }

    [Fact]
    public void The_middle_is_kept_and_what_lies_beside_it_goes()
    {
        // Red, then a square of four colours, then red.
        using var seen = Read(Photo.Draw(500, 200, SKEncodedImageFormat.Png, aside: SKColors.Red));
        Photo.Corners(seen).ShouldBe("WGBK");
        Enumerable.Range(0, Portrait.Size).ShouldAllBe(i => !Photo.IsRed(seen[0, i]) && !Photo.IsRed(seen[Portrait.Size - 1, i]));
    }

    /// <summary>What a viewer shows who knows EXIF: white, green, blue, black from the upper left, whichever way the camera was held.</summary>
    [Theory]
    [InlineData(1, "WGBK")]
    [InlineData(2, "GWKB")]
    [InlineData(3, "KBGW")]
    [InlineData(4, "BKWG")]
    [InlineData(5, "WBGK")]
    [InlineData(6, "BWKG")]
    [InlineData(7, "KGBW")]
    [InlineData(8, "GKWB")]
    public void The_photo_is_turned_as_the_camera_noted(ushort orientation, string corners)
    {
        using var seen = Read(Photo.WithExif(s_jpeg, orientation));
        Photo.Corners(seen).ShouldBe(corners);
    }

    [Fact]
    public void Nothing_but_the_picture_is_left()
    {
        var upload = Photo.WithExif(s_jpeg, 6, "Secret place 10.776 N 106.700 E");
        Encoding.Latin1.GetString(upload).ShouldContain("Secret place");
        var jpeg = Encoding.Latin1.GetString(Portrait.Read(upload).Jpeg!);
        jpeg.ShouldNotContain("Secret");
        jpeg.ShouldNotContain("Exif");
    }

    [Fact]
    public void What_is_clear_becomes_white()
    {
        using var surface = SKSurface.Create(new SKImageInfo(50, 50, SKColorType.Rgba8888, SKAlphaType.Premul));
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        using var seen = Read(png.ToArray());
        seen.Border.ShouldAllBe(colour => colour == SKColors.White);
    }

    public static TheoryData<string, PortraitRefusal> Wrong => new()
    {
        { "empty", PortraitRefusal.OtherFormat },
        { "text", PortraitRefusal.OtherFormat },
        { "svg", PortraitRefusal.OtherFormat },
        { "gif", PortraitRefusal.OtherFormat },
        { "bmp", PortraitRefusal.OtherFormat },
        { "too many bytes", PortraitRefusal.TooManyBytes },
        { "a bomb", PortraitRefusal.TooManyPixels },
        { "half a PNG", PortraitRefusal.Broken },
        { "half a JPEG", PortraitRefusal.Broken },
        { "half a WebP", PortraitRefusal.Broken },
        { "a PNG with other bytes in its middle", PortraitRefusal.Broken },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_no_portrait_is_refused_with_its_reason(string upload, PortraitRefusal reason)
    {
        var portrait = Portrait.Read(upload switch
        {
            "empty" => [],
            "text" => "I am no picture."u8.ToArray(),
            "svg" => "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"u8.ToArray(),
            "gif" => Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"),
            "bmp" => Photo.Bmp(),
            "too many bytes" => [.. s_jpeg, .. new byte[Portrait.MostBytes]],
            "a bomb" => Photo.Grey(8_000, 5_001),
            "half a PNG" => s_png[..(s_png.Length / 2)],
            "half a JPEG" => s_jpeg[..(s_jpeg.Length / 2)],
            "half a WebP" => s_webp[..(s_webp.Length / 2)],
            _ => [.. s_png[..100], .. Enumerable.Repeat((byte)0xAA, 100), .. s_png[200..]],
        });
        portrait.Refusal.ShouldBe(reason);
        portrait.Jpeg.ShouldBeNull();
    }

    [Fact]
    public void As_much_as_is_allowed_is_taken() => Portrait.Read([.. s_jpeg, .. new byte[Portrait.MostBytes - s_jpeg.Length]]).Refusal.ShouldBeNull();

    [Fact]
    public void Any_bytes_end_in_a_picture_or_a_reason() => Gen.Select(Gen.Int[0, 2], Gen.Select(Gen.Int[0, 5000], Gen.Byte).Array[1, 30], Gen.Int[0, 5000]).Sample(
        (which, changes, length) =>
        {
            byte[][] photos = [s_png, s_jpeg, s_webp];
            var upload = photos[which].ToArray();
            foreach (var (at, value) in changes)
            {
                upload[at % upload.Length] = value;
            }

            var portrait = Portrait.Read(length < upload.Length && length % 3 == 0 ? upload[..length] : upload);
            (portrait.Jpeg is null).ShouldBe(portrait.Refusal is not null);
        },
        iter: Nightly.Or(200, 20_000));

    private static PngPicture Read(byte[] upload) => new(Portrait.Read(upload).Jpeg.ShouldNotBeNull());
}
