using System.IO.Compression;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Hosting;
using SkiaSharp;
using SourcingBot.Host.Verbs;

namespace SourcingBot.Host.Tests.Teams;

/// <summary>One run of the verb, and what is in the package it wrote.</summary>
internal sealed class MadePackage
{
    public const string AppId = "8a0c6cb1-3a5b-4b57-9a6f-0c3f8a1d2e4f";

    /// <summary>All that a package needs.</summary>
    public static readonly string[] Enough = [$"--MicrosoftAppId={AppId}", "--PublicUrl=https://advice.example.com"];

    private readonly Dictionary<string, byte[]> _files = [];

    public required int ExitCode { get; init; }

    public required string Output { get; init; }

    public required string Errors { get; init; }

    public byte[] Zip { get; private init; } = [];

    public IReadOnlyCollection<string> Names => _files.Keys;

    public JsonObject Manifest => JsonNode.Parse(_files["manifest.json"])!.AsObject();

    public SKBitmap Icon(string kind) => SKBitmap.Decode(_files[(string)Manifest["icons"]![kind]!]);

    public static async Task<MadePackage> MakeAsync(params string[] settings)
    {
        using var folder = new TemporaryFolder();
        var builder = VerbHost.Builder(settings);
        builder.AddSourcingBot();
        using var host = builder.Build();
        var (output, errors, file) = (new StringWriter(), new StringWriter(), folder.File("app.zip"));
        var exit = await TeamsPackageVerb.RunAsync(host.Services, file, output, errors, TestContext.Current.CancellationToken);
        var made = new MadePackage { ExitCode = exit, Output = output.ToString(), Errors = errors.ToString(), Zip = File.Exists(file) ? await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken) : [] };
        if (made.Zip.Length > 0)
        {
            made.Unpack();
        }

        return made;
    }

    private void Unpack()
    {
        using var zip = new ZipArchive(new MemoryStream(Zip));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            _files[entry.FullName] = bytes.ToArray();
        }
    }
}
