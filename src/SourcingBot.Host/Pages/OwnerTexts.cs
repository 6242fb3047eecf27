namespace SourcingBot.Host.Pages;

/// <summary>What only the owner of a result sees.</summary>
internal sealed record OwnerTexts(
    string Heading, string Text, string Download, string Delete, string Failed, string DeleteTitle, string DeleteText, string DeleteConfirm, string DeleteKeep);
