using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using SourcingBot.Sales;
using SourcingBot.Sales.Access;
using SourcingBot.Sales.Links;

namespace SourcingBot.Host.Sales.Links;

/// <summary><c>POST /api/links</c>: makes a link for whoever has an API key.</summary>
internal sealed class LinksEndpoint(IApiKeys keys, LinkMaker maker, ISite site, TimeProvider time)
{
    public const string Address = "/api/links";

    /// <summary>A photo of five megabytes as base64, and the rest.</summary>
    private const int MostBytes = 7 * 1024 * 1024;

    private const string Scheme = "Bearer ";

    // For programs, never part of a page: quotes stay readable.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Names in another encoding would be kept with replacement characters in them.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapPost(Address, (HttpContext context, LinksEndpoint links) => links.MakeAsync(context))
        .WithMetadata(new RequestSizeLimitAttribute(MostBytes));

    private async Task<IResult> MakeAsync(HttpContext context)
    {
        var (request, stop) = (context.Request, context.RequestAborted);
        if (await FindKeyAsync(request, stop) is not { } key)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return TypedResults.Problem(
                "Send 'Authorization: Bearer KEY' with a key that the command 'key create NAME' printed and nobody revoked.", statusCode: StatusCodes.Status401Unauthorized);
        }

        string body;
        try
        {
            using var reader = new StreamReader(request.Body, Utf8);
            body = await reader.ReadToEndAsync(stop);
        }
        catch (DecoderFallbackException)
        {
            return TypedResults.Problem("The body is in another encoding. Allowed: JSON in UTF-8.", statusCode: StatusCodes.Status400BadRequest, title: "The link cannot be made as it is.");
        }

        var made = await maker.MakeAsync(body, key.Name, stop);
        if (!made.IsValid)
        {
            return TypedResults.ValidationProblem(
                made.Errors.GroupBy(error => error.Field).ToDictionary(errors => errors.Key, errors => errors.Select(error => error.ToString()).ToArray()),
                detail: string.Join(' ', made.Errors),
                title: "The link cannot be made as it is.");
        }

        context.Response.Headers.Location = LinkAddresses.Of(site.Address, made.Value.Id);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Text(LinkJson.Write(made.Value, site.Address).ToJsonString(Readable), "application/json", Encoding.UTF8, StatusCodes.Status201Created);
    }

    private async Task<ApiKey?> FindKeyAsync(HttpRequest request, CancellationToken stop)
    {
        var header = request.Headers[HeaderNames.Authorization].ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? await keys.UseAsync(Secret.Hash(header[Scheme.Length..].Trim()), DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), stop)
            : null;
    }
}
