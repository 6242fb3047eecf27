using SourcingBot.Dialogs.Prospects;
using SourcingBot.DirectLine;
using SourcingBot.Sales;

namespace SourcingBot.Host.Sales;

internal static class SalesServices
{
    /// <summary>Links, what happened to them, and results.</summary>
    public static IServiceCollection AddSales(this IServiceCollection services)
    {
        services.AddSingleton<ISite, Site>();
        services.AddSingleton<IPageLinks, PageLinks>();
        services.AddSingleton<ProspectRecords>();
        services.AddSingleton<LinkInvitations>();
        services.AddSingleton<LinkPreviews>();
        services.AddSingleton<LinkEndpoints>();
        return services;
    }
}
