namespace SourcingBot.Host.ResultPages;

internal static class ResultServices
{
    /// <summary>The pages of results, and what their owners can do there.</summary>
    public static IServiceCollection AddResults(this IServiceCollection services)
    {
        services.AddSingleton<ResultPage>();
        services.AddSingleton<ComparePage>();
        return services;
    }
}
