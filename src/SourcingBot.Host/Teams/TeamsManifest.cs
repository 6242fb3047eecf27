using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SourcingBot.Host.Teams;

/// <summary>The app as Teams reads it.</summary>
internal static class TeamsManifest
{
    /// <summary>The newest schema that is generally available (August 2026).</summary>
    public const string SchemaVersion = "1.30";

    public const string ColourIcon = "color.png";

    public const string OutlineIcon = "outline.png";

    private static readonly string[] s_scopes = ["personal", "team", "groupChat"];

    // Nothing in it is part of a page: quotes and letters stay readable.
    private static readonly JsonSerializerOptions s_readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(TeamsApp app) => ToJson(app).ToJsonString(s_readable) + "\n";

    private static JsonObject ToJson(TeamsApp app) => new()
    {
        ["$schema"] = $"https://developer.microsoft.com/json-schemas/teams/v{SchemaVersion}/MicrosoftTeams.schema.json",
        ["manifestVersion"] = SchemaVersion,
        ["version"] = app.Version,
        ["id"] = app.Id.ToString("D"),
        ["developer"] = new JsonObject
        {
            ["name"] = app.DeveloperName,
            ["websiteUrl"] = app.WebsiteUrl,
            ["privacyUrl"] = app.PrivacyUrl,
            ["termsOfUseUrl"] = app.TermsOfUseUrl,
        },
        ["name"] = app.FullName is { } full ? new JsonObject { ["short"] = app.ShortName, ["full"] = full } : new JsonObject { ["short"] = app.ShortName },
        ["description"] = new JsonObject { ["short"] = app.Texts.ShortDescription, ["full"] = app.Texts.FullDescription },
        ["icons"] = new JsonObject { ["color"] = ColourIcon, ["outline"] = OutlineIcon },
        ["accentColor"] = app.Brand.Accent.ToString(),
        ["bots"] = new JsonArray(Bot(app)),
        ["validDomains"] = app.Site is { } site ? new JsonArray(site.IdnHost) : [],
    };

    private static JsonObject Bot(TeamsApp app) => new()
    {
        ["botId"] = app.BotId.ToString("D"),
        ["scopes"] = Scopes(),
        ["isNotificationOnly"] = false,
        ["supportsFiles"] = false,
        ["supportsCalling"] = false,
        ["supportsVideo"] = false,
        ["commandLists"] = new JsonArray(new JsonObject
        {
            ["scopes"] = Scopes(),
            ["commands"] = new JsonArray([.. app.Texts.Commands.Select(command => new JsonObject { ["title"] = command.Title, ["description"] = command.Description })]),
        }),
    };

    private static JsonArray Scopes() => new([.. s_scopes.Select(scope => JsonValue.Create(scope))]);
}
