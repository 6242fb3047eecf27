using System.Text;
using SourcingBot.Dialogs.Conversation;

namespace SourcingBot.Host.Api;

internal static class ApiDescriptionEndpoint
{
    /// <summary>What clients are generated from. Made when it is first asked for: few starts need it.</summary>
    public static void MapApiDescription(this WebApplication app)
    {
        var description = new Lazy<ApiDescription>(() => new ApiDescription(app.Services.GetRequiredService<AdvisorLanguages>()));
        var publicUrl = app.Configuration["PublicUrl"]?.TrimEnd('/');
        app.MapGet("/openapi.json", (HttpRequest request) => TypedResults.Text(
            description.Value.For(publicUrl is { Length: > 0 } ? publicUrl : $"{request.Scheme}://{request.Host}{request.PathBase}"),
            "application/json",
            Encoding.UTF8));
    }
}
