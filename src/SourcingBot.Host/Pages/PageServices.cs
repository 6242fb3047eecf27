using SourcingBot.Dialogs.Languages;

namespace SourcingBot.Host.Pages;

internal static class PageServices
{
    public static IServiceCollection AddPages(this IServiceCollection services, Brand brand, LanguageSet<PageTexts> texts, Embedding embedding)
    {
        services.AddSingleton(brand);
        services.AddSingleton(new PageLanguages(texts));
        services.AddSingleton(embedding);
        services.AddSingleton(provider => new PageAssets(Files(provider), brand.LogoPath));
        services.AddSingleton(provider => new Widget(brand, Files(provider)));
        services.AddSingleton<PageFrame>();
        services.AddSingleton<NoticePage>();
        services.AddSingleton<ChatPage>();
        return services;

        static string Files(IServiceProvider provider) => Path.Combine(provider.GetRequiredService<IHostEnvironment>().ContentRootPath, "wwwroot");
    }
}
