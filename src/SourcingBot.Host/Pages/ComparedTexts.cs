namespace SourcingBot.Host.Pages;

/// <summary>What stands around two views side by side.</summary>
internal sealed record ComparedTexts(
    string Heading, string Changes, string Stays, PlacedText First, string Second, string Criterion, string Advice, string None, PlacedText Agree, string Gone);
