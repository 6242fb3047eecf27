using Microsoft.Net.Http.Headers;

namespace SourcingBot.DirectLine;

/// <param name="Name">The last part of what the sender called it, to be shown and for nothing else.</param>
internal sealed record UploadedFile(string Id, string Name, string ContentType, byte[] Content)
{
    private const int LongestName = 100;

    private static readonly string[] Separators = ["/", "\\", ":"];

    public static UploadedFile Of(byte[] content, string? contentType, string? fileName)
    {
        var name = HeaderUtilities.RemoveQuotes(fileName).ToString().Split(Separators, StringSplitOptions.TrimEntries)[^1];
        name = new string([.. name.Where(character => !char.IsControl(character) && !char.IsSurrogate(character)).Take(LongestName)]);
        return new UploadedFile(
            RandomId.New(),
            name.Trim('.', ' ').Length == 0 ? "file" : name,
            MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Length <= LongestName ? type.MediaType.ToString() : "application/octet-stream",
            content);
    }
}
