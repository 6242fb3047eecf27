using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SourcingBot.Host;

internal static class HealthEndpoints
{
    /// <summary>Live: the process answers. Ready: so does everything it depends on, the database first.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    /// <summary>Only the names of what fails: the reason is in the log, and health is open to everyone.</summary>
    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        if (report.Status == HealthStatus.Healthy)
        {
            return TypedResults.Json(new HealthAnswer("healthy"), HealthJson.Default.HealthAnswer).ExecuteAsync(context);
        }

        var failing = report.Entries.Where(entry => entry.Value.Status != HealthStatus.Healthy).Select(entry => entry.Key);
        return TypedResults.Problem($"Not ready: {string.Join(", ", failing)}.", statusCode: context.Response.StatusCode).ExecuteAsync(context);
    }
}
