using System.IO.Compression;
using System.Text;
using SourcingBot.Content.Charts;

namespace SourcingBot.Host.Teams;

/// <summary>What is uploaded to Teams: the manifest and two icons in a zip. The same app gives the same bytes.</summary>
internal static class TeamsPackage
{
    private const string Manifest = "manifest.json";

    /// <summary>The earliest that a zip can say.</summary>
    private static readonly DateTimeOffset s_sameAlways = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(TeamsApp app)
    {
        var brand = app.Brand;
        (string Name, byte[] Bytes)[] files =
        [
            (Manifest, Encoding.UTF8.GetBytes(TeamsManifest.Write(app))),
            (TeamsManifest.ColourIcon, AppIcon.Colour(brand.Initials, brand.Accent.ToString(), brand.Accent.ReadableOnTop.ToString())),
            (TeamsManifest.OutlineIcon, AppIcon.Outline(brand.Initials)),
        ];
        var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = s_sameAlways;
                using var stream = entry.Open();
                stream.Write(bytes);
            }
        }

        return buffer.ToArray();
    }
}
