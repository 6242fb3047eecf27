namespace SourcingBot.Host.Sales.Links;

/// <summary>Where a link leads, and what is made of it.</summary>
internal static class LinkAddresses
{
    public static string Of(string site, string id) => $"{site}/l/{id}";

    public static string QrSvg(string id) => $"/l/{id}/qr.svg";

    public static string QrPng(string id) => $"/l/{id}/qr.png";

    public static string Photo(string id) => $"/l/{id}/photo";
}
