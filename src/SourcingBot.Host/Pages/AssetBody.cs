using System.IO.Compression;

namespace SourcingBot.Host.Pages;

/// <summary>The bytes of an asset in one content coding: in memory when it is small, else on disk.</summary>
internal sealed class AssetBody
{
    private readonly byte[]? _bytes;
    private readonly string? _path;

    private AssetBody(byte[]? bytes, string? path, long length)
    {
        _bytes = bytes;
        _path = path;
        Length = length;
    }

    public long Length { get; }

    public static AssetBody OnDisk(string path) => new(null, path, new FileInfo(path).Length);

    public static AssetBody InMemory(byte[] bytes) => new(bytes, null, bytes.Length);

    public static AssetBody Compressed(byte[] bytes, Func<Stream, Stream> compressor)
    {
        var compressed = new MemoryStream();
        using (var stream = compressor(compressed))
        {
            stream.Write(bytes);
        }

        return InMemory(compressed.ToArray());
    }

    public Task SendAsync(HttpResponse response) =>
        _path is null ? response.Body.WriteAsync(_bytes).AsTask() : response.SendFileAsync(_path);
}
