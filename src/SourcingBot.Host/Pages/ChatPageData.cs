namespace SourcingBot.Host.Pages;

/// <summary>Given to page.js inside the page.</summary>
/// <param name="Locale">For a visitor whose browser has another language than the page.</param>
internal sealed record ChatPageData(string TokenAddress, string Nonce, string Locale, ChatPageBrand Brand, ConnectionTexts Texts);
