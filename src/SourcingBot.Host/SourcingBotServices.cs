using SourcingBot.BotFramework;
using SourcingBot.Definitions;
using SourcingBot.DirectLine;
using SourcingBot.Host.Bot;
using SourcingBot.Host.Pages;
using SourcingBot.Storage;

namespace SourcingBot.Host;

internal static class SourcingBotServices
{
    /// <summary>Reads settings and definition files, reports every mistake in them at once, and registers what they make.</summary>
    /// <exception cref="DefinitionsException">At least one is wrong.</exception>
    public static void AddSourcingBot(this IHostApplicationBuilder builder)
    {
        var problems = new Problems();
        var applicationFolder = builder.Environment.ContentRootPath;
        var dialogs = Folder(builder.Configuration, "dialogs", "Dialogs:Path", applicationFolder);

        var brand = BrandReader.Read(builder.Configuration, applicationFolder, problems);
        var embedding = Embedding.Read(builder.Configuration, problems);
        var texts = PageTexts.Read(dialogs, brand.Name, problems);
        problems.ThrowIfAny();

        builder.Services.AddSourcingBotStorage(builder.Configuration);
        builder.Services.AddBotFramework<HostAdapter, EchoBot>();
        builder.Services.AddDirectLine(builder.Configuration);
        builder.Services.AddPages(brand, texts, embedding);
    }

    /// <summary>The folder that a setting names, counted from where the program was started, or the one beside the program.</summary>
    private static DefinitionFolder Folder(IConfiguration configuration, string name, string setting, string applicationFolder) =>
        new(configuration[setting] is { Length: > 0 } path ? Path.GetFullPath(path) : Path.Combine(applicationFolder, name), name);
}
