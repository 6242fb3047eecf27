using Microsoft.Extensions.Options;
using SourcingBot.Dialogs.Prospects;
using SourcingBot.DirectLine;
using SourcingBot.Host.Sales.Access;
using SourcingBot.Host.Sales.Links;
using SourcingBot.Host.Sales.Pages;
using SourcingBot.Sales;
using SourcingBot.Sales.Access;
using SourcingBot.Sales.Links;

namespace SourcingBot.Host.Sales;

internal static class SalesServices
{
    /// <summary>Links, what happened to them, and results.</summary>
    public static IServiceCollection AddSales(this IServiceCollection services)
    {
        services.AddOptions<SalesLinkOptions>().BindConfiguration(SalesLinkOptions.SectionName).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SalesLinkOptions>, SalesLinkOptionsCheck>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<SalesLinkOptions>>().Value);
        services.AddSingleton<LinkMaker>();
        services.AddSingleton<SignInAddresses>();
        services.AddSingleton<ISite, Site>();
        services.AddSingleton<IPageLinks, PageLinks>();
        services.AddSingleton<ProspectRecords>();
        services.AddSingleton<LinkInvitations>();
        services.AddSingleton<LinkPreviews>();
        services.AddSingleton<LinkEndpoints>();
        return services;
    }

    /// <summary>The pages under <c>/sales</c> and the address that makes links, which a server alone has.</summary>
    public static IServiceCollection AddSalesPages(this IServiceCollection services)
    {
        services.AddSalesAccess();
        services.AddSingleton<LinksEndpoint>();
        services.AddSingleton<SalesFrame>();
        services.AddSingleton<SignInPage>();
        services.AddSingleton<LinksPage>();
        services.AddSingleton<LinkPage>();
        return services;
    }
}
