namespace SourcingBot.Host.Pages;

/// <summary>What the chat page says of whoever sent the link to it, and what a chat shows where the link is pasted.</summary>
/// <param name="Invites">Below the name of the representative, where no company is named.</param>
internal sealed record LinkTexts(PlacedText Title, string Headline, PlacedText ForCompany, string Invites, PlacedText InvitesCompany, string Book)
{
    public static LinkTexts Read(PageTextReader link) => new(
        link.TextWith("title", "representative"),
        link.Text("headline"),
        link.TextWith("for-company", "company"),
        link.Text("invites"),
        link.TextWith("invites-company", "company"),
        link.Text("book"));
}
