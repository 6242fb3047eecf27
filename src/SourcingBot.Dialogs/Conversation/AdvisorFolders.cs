using SourcingBot.Definitions;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>Where the definitions and articles are read from.</summary>
/// <param name="Dialogs">Holds <c>interview.yaml</c>, <c>decision.yaml</c> and a folder for each language.</param>
/// <param name="Content">Holds a folder of articles for each language.</param>
/// <param name="Language">The folder's name in both, as <c>en</c>; where several are read, the default one.</param>
public sealed record AdvisorFolders(DefinitionFolder Dialogs, DefinitionFolder Content, string Language);
