using SourcingBot.Definitions;
using SourcingBot.Dialogs;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.DirectLine;
using SourcingBot.Host.Pages;
using SourcingBot.Host.Privacy;
using SourcingBot.Host.Reloading;
using SourcingBot.Host.ResultPages;
using SourcingBot.Host.Sales;
using SourcingBot.Host.Teams;
using SourcingBot.Storage;

namespace SourcingBot.Host;

internal static class SourcingBotServices
{
    /// <summary>
    /// Reads settings and definition files, reports every mistake in them at once, and registers all that the server and the verbs
    /// are made of. Nothing opens the database before the host is started.
    /// </summary>
    /// <exception cref="DefinitionsException">At least one is wrong.</exception>
    public static void AddSourcingBot(this IHostApplicationBuilder builder)
    {
        var problems = new Problems();
        var folders = FoldersOf(builder);
        var brand = BrandReader.Read(builder.Configuration, builder.Environment.ContentRootPath, problems);
        var embedding = Embedding.Read(builder.Configuration, builder.Environment, problems);
        var privacy = PrivacySettings.Read(builder.Configuration, problems);
        var teams = TeamsSettingsReader.Read(builder.Configuration, problems);
        var definitions = HostDefinitions.Read(folders, brand.Name, Today(TimeProvider.System), problems);
        problems.ThrowIfAny();

        builder.Services.AddPages(brand, definitions!.Pages, embedding);
        builder.Services.AddSingleton(teams);
        builder.Services.AddSingleton(definitions.Teams);
        builder.Services.AddSingleton(folders);
        builder.Services.AddSingleton(new AdvisorLanguages(definitions.Advisor));
        builder.Services.AddSingleton(new Publisher(brand.Name, brand.Contact.Email, brand.Contact.Phone, brand.Contact.Url));
        builder.Services.AddSourcingBotStorage(builder.Configuration);
        builder.Services.AddDirectLine(builder.Configuration);
        builder.Services.AddSales();
        builder.Services.AddResults(privacy);
        builder.Services.AddAdvisor();
    }

    /// <summary>The day by which facts are past their review and sources old.</summary>
    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>
    /// The folders that the settings name, counted from where the program was started; else in Development those of the sources,
    /// which authors edit, and otherwise those beside the program.
    /// </summary>
    public static AdvisorFolders FoldersOf(IHostApplicationBuilder builder)
    {
        return new AdvisorFolders(Folder("dialogs", "Dialogs:Path"), Folder("content", "Content:Path"), builder.Configuration["Language"] is { Length: > 0 } language ? language : "en");

        DefinitionFolder Folder(string name, string setting) => new(
            builder.Configuration[setting] is { Length: > 0 } path ? Path.GetFullPath(path)
            : (builder.Environment.IsDevelopment() ? SourceFolders.Find(name) : null) ?? Path.Combine(builder.Environment.ContentRootPath, name),
            name);
    }
}
