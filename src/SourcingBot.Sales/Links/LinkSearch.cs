namespace SourcingBot.Sales.Links;

/// <summary>Finds the link that somebody means.</summary>
public static class LinkSearch
{
    /// <param name="links">All there are.</param>
    /// <param name="text">An id, its beginning, or an address that a link was handed out as.</param>
    /// <returns>One; several where the beginning fits them; none.</returns>
    public static IReadOnlyList<SalesLink> Find(IReadOnlyList<SalesLink> links, string text)
    {
        var id = IdIn(text.Trim());
        return links.Where(link => link.Id == id).ToArray() is { Length: > 0 } exact ? exact
            : id.Length == 0 ? []
            : [.. links.Where(link => link.Id.StartsWith(id, StringComparison.Ordinal))];
    }

    private static string IdIn(string text)
    {
        const string place = "/l/";
        var at = text.LastIndexOf(place, StringComparison.Ordinal);
        return at < 0 ? text : text[(at + place.Length)..].Split('/', '?', '#')[0];
    }
}
