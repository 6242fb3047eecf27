using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using SourcingBot.Advice.Requests;
using SourcingBot.Host.Sales.Links;
using SourcingBot.Sales;
using SourcingBot.Sales.Links;

namespace SourcingBot.Host.Verbs;

/// <summary>Makes a link and prints its address.</summary>
internal static class LinkCreateVerb
{
    public const string Name = "create";

    private const string QrName = "--qr";

    /// <summary>Each with the field of the request that it fills.</summary>
    private static readonly IReadOnlyList<(string Field, Option<string> Option)> Texts =
    [
        (LinkRequestJson.Rep, new("--rep") { Description = "The representative's name, as the prospect sees it. Required.", HelpName = "NAME" }),
        (LinkRequestJson.Email, new("--email") { Description = "The representative's e-mail address.", HelpName = "ADDRESS" }),
        (LinkRequestJson.Calendar, new("--calendar") { Description = "Where a call can be booked; https.", HelpName = "URL" }),
        (LinkRequestJson.Greeting, new("--greeting") { Description = "Said before the first question, up to 500 characters.", HelpName = "TEXT" }),
        (LinkRequestJson.Company, new("--company") { Description = "The prospect's company.", HelpName = "NAME" }),
        (LinkRequestJson.Person, new("--person") { Description = "The prospect's name.", HelpName = "NAME" }),
        (LinkRequestJson.For, new("--for") { Description = "one: every device goes on with the same conversation. many: everybody has one of their own. Without it: one if a person is named.", HelpName = "one|many" }),
        (LinkRequestJson.Expires, new("--expires") { Description = "Like 12h, 30d or 2w from now, a day like 2027-03-31 (through its end in UTC), or never. Without it: Sales:Links:ExpiresAfter.", HelpName = "30d" }),
    ];

    private static readonly Option<string> Photo = new("--photo") { Description = "The representative's photo: PNG, JPEG or WebP, up to 5 MB.", HelpName = "FILE" };
    private static readonly Option<string> Answers = new("--answers") { Description = "Answers that are known already, as JSON: '{\"control\": \"shared\"}'. The prospect confirms them.", HelpName = "JSON" };
    private static readonly Option<string[]> Tags = new("--tag") { Description = "A campaign; may be given several times.", HelpName = "TEXT" };
    private static readonly Option<string> Qr = new(QrName) { Description = "Also writes the address as a QR code, into a .svg or .png.", HelpName = "FILE" };
    private static readonly Option<bool> AsJson = new("--json") { Description = "Prints the link as JSON on one line." };

    public static Command Create()
    {
        var command = new Command(Name, "Makes a link. Prints its address on the first line, then what is known of it.") { TreatUnmatchedTokensAsErrors = false };
        Option[] options = [.. Texts.Select(text => text.Option), Photo, Answers, Tags, Qr, AsJson];
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, stop) => SalesVerbs.RunAsync(
            [.. parsed.UnmatchedTokens],
            [.. options.Select(option => option.Name)],
            services => RunAsync(services, Request(parsed), Console.Out, Console.Error, stop),
            Console.Error));
        return command;
    }

    internal static async Task<int> RunAsync(IServiceProvider services, LinkToCreate wanted, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var json = JsonNode.Parse(wanted.Json)!.AsObject();
        if (await ReadFilesAsync(wanted, json, error, cancellationToken) is false)
        {
            return 1;
        }

        var site = services.GetRequiredService<ISite>().Address;
        var made = await services.GetRequiredService<LinkMaker>().MakeAsync(json.ToJsonString(), "command", cancellationToken);
        if (!made.IsValid)
        {
            await SalesVerbs.TellAsync(made.Errors, field => field == LinkRequestJson.Tags ? Tags.Name : $"--{field}", error);
            return 1;
        }

        var link = made.Value;
        if (wanted.AsJson)
        {
            await output.WriteLineAsync(LinkJson.Write(link, site).ToJsonString(LinkLines.Readable));
        }
        else
        {
            await output.WriteLineAsync(LinkAddresses.Of(site, link.Id));
            await LinkLines.TellAsync(link, services, output);
        }

        return wanted.Qr is { } file ? await WriteQrAsync(QrEndpoints.Of(link.Id, site), LinkAddresses.Of(site, link.Id), file, error, cancellationToken) : 0;
    }

    private static LinkToCreate Request(ParseResult parsed)
    {
        var json = new JsonObject();
        foreach (var (field, option) in Texts)
        {
            if (parsed.GetValue(option) is { } value)
            {
                json[field] = value;
            }
        }

        if (parsed.GetValue(Tags) is { Length: > 0 } tags)
        {
            json[LinkRequestJson.Tags] = new JsonArray([.. tags.Select(tag => JsonValue.Create(tag))]);
        }

        return new LinkToCreate(json.ToJsonString(), parsed.GetValue(Answers), parsed.GetValue(Photo), parsed.GetValue(Qr), parsed.GetValue(AsJson));
    }

    /// <summary>All that can go wrong before anything is made.</summary>
    private static async Task<bool> ReadFilesAsync(LinkToCreate wanted, JsonObject json, TextWriter error, CancellationToken cancellationToken)
    {
        if (wanted.Qr is { } qr && Path.GetExtension(qr).ToLowerInvariant() is not (".svg" or ".png"))
        {
            await error.WriteLineAsync($"'{QrName}' is \"{qr}\". Allowed: a file that ends in .svg or .png.");
            return false;
        }

        if (wanted.Answers is { } answers)
        {
            try
            {
                json[RequestParts.Answers] = JsonNode.Parse(answers);
            }
            catch (JsonException)
            {
                await error.WriteLineAsync($"'{Answers.Name}' is {answers}. Allowed: JSON in single quotes, such as '{{\"control\": \"shared\"}}'.");
                return false;
            }
        }

        if (wanted.Photo is { } photo)
        {
            try
            {
                json[LinkRequestJson.Photo] = Convert.ToBase64String(await File.ReadAllBytesAsync(photo, cancellationToken));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
            {
                await error.WriteLineAsync($"'{Photo.Name}' is \"{photo}\", which cannot be read: {e.Message}");
                return false;
            }
        }

        return true;
    }

    private static async Task<int> WriteQrAsync(Content.Charts.QrCode code, string address, string file, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            if (Path.GetExtension(file).Equals(".svg", StringComparison.OrdinalIgnoreCase))
            {
                await File.WriteAllTextAsync(file, code.ToSvg(address), cancellationToken);
            }
            else
            {
                await File.WriteAllBytesAsync(file, code.ToPng(QrEndpoints.PixelsPerModule), cancellationToken);
            }

            await error.WriteLineAsync($"Written: {Path.GetFullPath(file)}");
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            await error.WriteLineAsync($"The link is made, but '{file}' cannot be written: {e.Message} The code is also at {address}/qr{Path.GetExtension(file)}.");
            return 1;
        }
    }
}
