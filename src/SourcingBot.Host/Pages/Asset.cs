using System.IO.Compression;
using System.Security.Cryptography;

namespace SourcingBot.Host.Pages;

/// <summary>A file that pages use. Its address holds a hash of its content, so that browsers may keep it for ever.</summary>
internal sealed class Asset
{
    private const int HashLength = 16;

    private Asset(string path, byte[] hash, IReadOnlyDictionary<string, AssetBody> bodies)
    {
        var extension = Path.GetExtension(path);
        Hash = Convert.ToHexStringLower(hash)[..HashLength];
        Address = $"/assets/{Path.GetFileNameWithoutExtension(path)}.{Hash}{extension}";
        ContentType = TypeOf(path) ?? throw new ArgumentException($"Browsers are not sent files like '{path}'.", nameof(path));
        Bodies = bodies;
    }

    public string Address { get; }

    public string ContentType { get; }

    public string Hash { get; }

    /// <summary>By content coding; <c>identity</c> is always there.</summary>
    public IReadOnlyDictionary<string, AssetBody> Bodies { get; }

    public static string? TypeOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".webp" => "image/webp",
        _ => null,
    };

    /// <summary>A small file: kept in memory, compressed on the spot.</summary>
    public static Asset Small(string path) => Small(path, File.ReadAllBytes(path));

    /// <param name="name">Its ending tells what it is.</param>
    /// <param name="content">All of it.</param>
    public static Asset Small(string name, byte[] content)
    {
        return new Asset(name, SHA256.HashData(content), new Dictionary<string, AssetBody>
        {
            ["identity"] = AssetBody.InMemory(content),
            ["br"] = AssetBody.Compressed(content, to => new BrotliStream(to, CompressionLevel.Optimal)),
            ["gzip"] = AssetBody.Compressed(content, to => new GZipStream(to, CompressionLevel.Optimal)),
        });
    }

    /// <summary>A large file that was compressed at build time: <c>.br</c> and <c>.gz</c> lie beside it.</summary>
    public static Asset Large(string path)
    {
        using var content = File.OpenRead(path);
        return new Asset(path, SHA256.HashData(content), new Dictionary<string, AssetBody>
        {
            ["identity"] = AssetBody.OnDisk(path),
            ["br"] = AssetBody.OnDisk($"{path}.br"),
            ["gzip"] = AssetBody.OnDisk($"{path}.gz"),
        });
    }
}
