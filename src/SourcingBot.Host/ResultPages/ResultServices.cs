using SourcingBot.Host.Privacy;

namespace SourcingBot.Host.ResultPages;

internal static class ResultServices
{
    /// <summary>The pages of results, and what their owners can do there.</summary>
    public static IServiceCollection AddResults(this IServiceCollection services, PrivacySettings privacy)
    {
        services.AddSingleton<ResultPage>();
        services.AddSingleton<ComparePage>();
        services.AddSingleton<DeletedPage>();
        services.AddSingleton<OwnerCalls>();
        services.AddSingleton(privacy);
        services.AddSingleton<PrivacyNotices>();
        services.AddSingleton<PrivacyPage>();
        return services;
    }
}
