namespace SourcingBot.BotFramework;

/// <summary>A host by its whole name, or every host of a domain, the domain itself included.</summary>
internal sealed record HostPattern(string Name, bool WithSubdomains)
{
    public static HostPattern Exactly(string name) => new(name, WithSubdomains: false);

    public static HostPattern Domain(string name) => new(name, WithSubdomains: true);

    /// <summary>From a setting: <c>host.example.com</c> or <c>*.example.com</c>. Null when it is neither.</summary>
    public static HostPattern? Parse(string text)
    {
        var isDomain = text.StartsWith("*.", StringComparison.Ordinal);
        var name = isDomain ? text[2..] : text;
        var lastDot = name.LastIndexOf('.');
        // A top-level domain is nobody's: "*.com" would be everybody. And without a letter at the end it is a number that turns into an address.
        return lastDot > 0 && name.All(IsOfHostName) && name[lastDot..].Any(char.IsAsciiLetter) && Uri.CheckHostName(name) == UriHostNameType.Dns ? new HostPattern(name, isDomain) : null;
    }

    public bool Matches(string host) =>
        host.Equals(Name, StringComparison.OrdinalIgnoreCase)
        || (WithSubdomains && host.Length > Name.Length && host[^(Name.Length + 1)] == '.' && host.EndsWith(Name, StringComparison.OrdinalIgnoreCase));

    private static bool IsOfHostName(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '.';
}
