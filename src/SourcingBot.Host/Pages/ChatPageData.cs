namespace SourcingBot.Host.Pages;

/// <summary>Given to page.js inside the page.</summary>
/// <param name="Link">The sales link that the page was opened from, or the result it is compared with; left out when there is none.</param>
/// <param name="Locale">For a visitor whose browser has another language than the page.</param>
/// <param name="UploadButton">Whether files are offered to be sent.</param>
internal sealed record ChatPageData(string TokenAddress, string? Link, string Nonce, string Locale, ChatPageBrand Brand, bool UploadButton, ConnectionTexts Texts);
