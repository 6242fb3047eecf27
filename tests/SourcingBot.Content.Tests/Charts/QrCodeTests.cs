using SkiaSharp;
using SourcingBot.Content.Charts;
using SourcingBot.Content.Tests.Rendering;
using ZXing;

namespace SourcingBot.Content.Tests.Charts;

public sealed class QrCodeTests
{
    private const string Address = "https://advice.example.com/l/AbCdEfGhIjKlMnOpQrStUv";

    public static TheoryData<string> Texts =>
    [
        "a",
        Address,
        $"{Address}?utm_source=newsletter&utm_campaign=Frühling%202027&note=東京",
        "https://example.com/" + new string('x', 400),
        new string('z', QrCode.MostBytes),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_phone_reads_from_both_forms_what_was_written(string text)
    {
        var code = new QrCode(text);
        foreach (var read in (Result?[])[QrReader.Read(code.ToPng(4)), QrReader.Read(new SvgPicture(code.ToSvg("Address")))])
        {
            read.ShouldNotBeNull().Text.ShouldBe(text);
            read.ResultMetadata[ResultMetadataType.ERROR_CORRECTION_LEVEL].ShouldBe("M");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10)]
    public void Every_module_has_exactly_the_pixels_asked_for_and_four_stay_free_around(int pixels)
    {
        var code = new QrCode(Address);
        using var seen = new PngPicture(code.ToPng(pixels));
        (seen.Width, seen.Height).ShouldBe((code.Size * pixels, code.Size * pixels));
        var quiet = QrCode.QuietZone * pixels;
        var (dark, light) = (0, 0);
        for (var y = 0; y < seen.Height; y++)
        {
            for (var x = 0; x < seen.Width; x++)
            {
                var pixel = seen[x, y];
                pixel.ShouldBe(seen[x / pixels * pixels, y / pixels * pixels]);
                var isAround = x < quiet || y < quiet || x >= seen.Width - quiet || y >= seen.Height - quiet;
                (pixel == SKColors.White || (pixel == SKColors.Black && !isAround)).ShouldBeTrue();
                (dark, light) = pixel == SKColors.Black ? (dark + 1, light) : (dark, light + 1);
            }
        }

        dark.ShouldBeGreaterThan(seen.Width * seen.Height / 5);
        seen[quiet, quiet].ShouldBe(SKColors.Black);
    }

    [Fact]
    public void The_drawing_looks_as_approved_and_says_what_it_is()
    {
        var svg = new QrCode(Address).ToSvg("The address of your link");
        Approval.Verify(svg, "qr.svg", Sample.Approved);
        var seen = new SvgPicture(svg);
        seen.ShouldBeSafe();
        seen.Title.ShouldBe("The address of your link");
        seen.Root.Attribute("role")!.Value.ShouldBe("img");
    }

    /// <summary>QRCoder also offers drawings that only Windows can make.</summary>
    [Fact]
    public void Nothing_of_Windows_is_needed()
    {
        QrReader.Read(new QrCode(Address).ToPng(2)).ShouldNotBeNull();
        AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name).ShouldNotContain("System.Drawing.Common");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(QrCode.MostBytes + 1)]
    public void What_no_code_holds_is_refused(int bytes) =>
        Should.Throw<ArgumentException>(() => new QrCode(new string('z', bytes))).Message.ShouldContain($"1 to {QrCode.MostBytes} bytes, not {bytes}");

    [Theory]
    [InlineData(0)]
    [InlineData(51)]
    public void Sizes_that_make_no_picture_are_refused(int pixels) => Should.Throw<ArgumentOutOfRangeException>(() => new QrCode(Address).ToPng(pixels));
}
