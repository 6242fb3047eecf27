using SourcingBot.Definitions;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Languages;
using SourcingBot.Dialogs.Reading;

namespace SourcingBot.Dialogs.Tests;

/// <summary>The definitions and articles as they are in the repository.</summary>
internal static class Shipped
{
    public static readonly AdvisorFolders Folders = new(
        new DefinitionFolder(Path.Combine(AppContext.BaseDirectory, "dialogs"), "dialogs"),
        new DefinitionFolder(Path.Combine(AppContext.BaseDirectory, "content"), "content"),
        "en");

    public static readonly Publisher Publisher = new("AgileTech Vietnam", "hello@agiletech.example", "+84 24 1234 5678", "https://agiletech.example");

    /// <summary>So that the tests do not change with the passing of time.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 24);

    public static AdvisorDefinitions Definitions { get; } = AdvisorDefinitionsReader.Read(Folders, Today);

    public static AdvisorLanguages Languages { get; } = LanguagesOf(Definitions);

    /// <summary>The one language that there is.</summary>
    public static AdvisorLanguages LanguagesOf(AdvisorDefinitions only) =>
        new(new LanguageSet<AdvisorDefinitions>([KeyValuePair.Create(only.Language.Tag, only)], only.Language.Tag));

    public static Content.Facts Facts { get; } = Content.Facts.Read(Folders.Content, Folders.Language, Today, []);
}
