namespace SourcingBot.Host.Teams;

/// <summary>Links that lead into Teams. What somebody told the bot never stands in one: a page is named by its path, and that holds at most an opaque id.</summary>
internal static class TeamsLinks
{
    /// <summary>Longer links break on Windows.</summary>
    public const int MostCharacters = 1900;

    /// <summary>Of the text that is proposed for a message.</summary>
    public const int MostTextCharacters = 200;

    private const string Site = "https://teams.microsoft.com";

    /// <summary>Opens the dialog that installs the app.</summary>
    public static string Install(Guid appId) => $"{Site}/l/app/{appId:D}";

    /// <summary>Opens the chat with the app's bot, for whoever has it installed.</summary>
    /// <param name="tenantId">Null: whichever the person is signed in to.</param>
    public static string Chat(Guid appId, string? tenantId) =>
        $"{Site}/l/entity/{appId:D}/conversations{(tenantId is null ? "" : $"?tenantId={Uri.EscapeDataString(tenantId)}")}";

    /// <summary>Opens the dialog that shares one of our pages with people in Teams.</summary>
    /// <param name="text">Proposed for the message.</param>
    /// <exception cref="ArgumentException">The page is not one that may be shared, or the link would be too long.</exception>
    public static string Share(Uri page, string text)
    {
        if (page is not { Scheme: "https", UserInfo: "", Query: "", Fragment: "" })
        {
            throw new ArgumentException($"'{page}' is not the address of a page by its path alone.", nameof(page));
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, MostTextCharacters, nameof(text));
        var link = ToShare(page, text);
        return link.Length <= MostCharacters ? link : throw new ArgumentException($"The link has {link.Length} characters, and at most {MostCharacters} work everywhere.", nameof(page));
    }

    /// <summary>Whether the link is short enough.</summary>
    public static bool CanShare(Uri page, string text) => ToShare(page, text).Length <= MostCharacters;

    private static string ToShare(Uri page, string text) => $"{Site}/share?href={Uri.EscapeDataString(page.AbsoluteUri)}&msgText={Uri.EscapeDataString(text)}";
}
