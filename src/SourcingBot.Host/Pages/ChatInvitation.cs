namespace SourcingBot.Host.Pages;

/// <summary>The link that the chat page is opened from, as the page shows it.</summary>
/// <param name="Link">Its id.</param>
/// <param name="BeginsAnew">Whether it leads to a new conversation each time one is wanted, rather than to one alone.</param>
/// <param name="Head">HTML for the head.</param>
/// <param name="Inviter">HTML for the header: who invites, and how to reach them.</param>
internal sealed record ChatInvitation(string Link, bool BeginsAnew, string Title, string Description, string Head, string Inviter);
