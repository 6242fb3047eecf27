using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace SourcingBot.DirectLine;

/// <summary>Reads what a client uploads: a form of files and perhaps their message, or a single file as the body.</summary>
internal static class UploadReader
{
    /// <summary>All files of a call together, in bytes.</summary>
    public const int LargestUpload = 4 * 1024 * 1024;

    private const int MostFiles = 20;
    private const int LargestHeaders = 64 * 1024;
    private const string ActivityType = "application/vnd.microsoft.activity";

    private static readonly byte[] NoWords = """{"type":"message"}"""u8.ToArray();

    public static async Task<(UploadForm? Form, IResult? Refusal)> ReadAsync(HttpRequest request)
    {
        const long limit = LargestUpload + ActivityIntake.LargestBody + LargestHeaders;
        if (request.ContentLength > limit)
        {
            return (null, Refusal.TooBig(LargestUpload));
        }

        // The host allows less; only this call may bring so much.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = limit;
        }

        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
        {
            return (null, Refusal.BadArgument("Say in 'Content-Type' what is uploaded: 'multipart/form-data', or the type of a single file."));
        }

        try
        {
            return type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
                ? await ReadFormAsync(request, HeaderUtilities.RemoveQuotes(type.Boundary).ToString())
                : await ReadSingleAsync(request);
        }
        catch (Exception e) when (e is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return (null, Refusal.BadArgument("The form cannot be read: it breaks off, or its parts are not parted by the boundary of 'Content-Type'."));
        }
    }

    private static async Task<(UploadForm? Form, IResult? Refusal)> ReadFormAsync(HttpRequest request, string boundary)
    {
        if (boundary.Length is 0 or > 200)
        {
            return (null, Refusal.BadArgument("'Content-Type' names no boundary."));
        }

        byte[]? activity = null;
        var files = new List<UploadedFile>();
        var left = LargestUpload;
        var reader = new MultipartReader(boundary, request.Body) { HeadersCountLimit = 16, HeadersLengthLimit = 8 * 1024 };
        while (await reader.ReadNextSectionAsync(request.HttpContext.RequestAborted) is { } part)
        {
            var isActivity = IsActivity(part.ContentType);
            var limit = isActivity ? ActivityIntake.LargestBody : left;
            if (await ReadAsync(part.Body, limit, request.HttpContext.RequestAborted) is not { } content)
            {
                return (null, Refusal.TooBig(isActivity ? limit : LargestUpload));
            }

            if (isActivity)
            {
                activity = content;
                continue;
            }

            left -= content.Length;
            files.Add(UploadedFile.Of(content, part.ContentType, FileName(part.ContentDisposition)));
            if (files.Count > MostFiles)
            {
                return (null, Refusal.BadArgument($"At most {MostFiles} files are taken at a time."));
            }
        }

        return Checked(new UploadForm(activity ?? NoWords, files));
    }

    private static async Task<(UploadForm? Form, IResult? Refusal)> ReadSingleAsync(HttpRequest request) =>
        await ReadAsync(request.Body, LargestUpload, request.HttpContext.RequestAborted) is { } content
            ? Checked(new UploadForm(NoWords, content.Length == 0 ? [] : [UploadedFile.Of(content, request.ContentType, FileName(request.Headers.ContentDisposition))]))
            : (null, Refusal.TooBig(LargestUpload));

    private static (UploadForm? Form, IResult? Refusal) Checked(UploadForm form) =>
        form.Files.Count == 0 ? (null, Refusal.BadArgument("There is no file in the upload. Send messages without files to 'activities'.")) : (form, null);

    private static bool IsActivity(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals(ActivityType, StringComparison.OrdinalIgnoreCase);

    // The documentation of Direct Line shows the header of a single file without its first word.
    private static string? FileName(string? disposition) =>
        ContentDispositionHeaderValue.TryParse(disposition, out var header) || ContentDispositionHeaderValue.TryParse("form-data; " + disposition, out header)
            ? (header.FileNameStar.HasValue ? header.FileNameStar : header.FileName).ToString()
            : null;

    /// <returns>Null when there is more than <paramref name="limit"/> bytes.</returns>
    private static async Task<byte[]?> ReadAsync(Stream body, int limit, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await body.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            if (content.Length + count > limit)
            {
                return null;
            }

            content.Write(buffer, 0, count);
        }

        return content.ToArray();
    }
}
