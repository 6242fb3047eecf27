namespace SourcingBot.Host.Pages;

/// <summary>Given to page.js inside the page.</summary>
internal sealed record ChatPageData(string TokenAddress, string Nonce, ChatPageBrand Brand, ConnectionTexts Texts);
