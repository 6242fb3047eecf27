using System.Runtime.CompilerServices;
using System.Text;
using SourcingBot.Dialogs.Conversation;

namespace SourcingBot.Host.Api;

internal static class ApiDescriptionEndpoint
{
    /// <summary>What clients are generated from. Made when it is first asked for, as few starts need it, and again when the definitions have changed.</summary>
    public static void MapApiDescription(this WebApplication app)
    {
        var languages = app.Services.GetRequiredService<AdvisorLanguages>();
        var descriptions = new ConditionalWeakTable<AdvisorDefinitions, ApiDescription>();
        var publicUrl = app.Configuration["PublicUrl"]?.TrimEnd('/');
        app.MapGet("/openapi.json", (HttpRequest request) => TypedResults.Text(
            descriptions.GetValue(languages.Default, _ => new ApiDescription(languages)).For(publicUrl is { Length: > 0 } ? publicUrl : $"{request.Scheme}://{request.Host}{request.PathBase}"),
            "application/json",
            Encoding.UTF8));
    }
}
