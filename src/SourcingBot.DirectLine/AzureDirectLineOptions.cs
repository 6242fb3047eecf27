namespace SourcingBot.DirectLine;

/// <summary>Azure's Direct Line in place of the embedded one. Bound to <c>DirectLine:Azure</c>.</summary>
public sealed class AzureDirectLineOptions
{
    /// <summary>One of the two of the site in Azure. With it the chat page talks to Azure, and the embedded channel is off.</summary>
    public string? Secret { get; set; }

    /// <summary>The base address, of a region if data must stay there.</summary>
    public string Domain { get; set; } = "https://directline.botframework.com/v3/directline";

    public bool IsUsed => !string.IsNullOrWhiteSpace(Secret);

    /// <summary>What the chat page must be allowed to connect to, in the words of a content security policy; empty when Azure is not used.</summary>
    public IReadOnlyList<string> ConnectSources =>
        IsUsed && Uri.TryCreate(Domain, UriKind.Absolute, out var domain)
            ? [domain.GetLeftPart(UriPartial.Authority), $"{(domain.Scheme == Uri.UriSchemeHttps ? "wss" : "ws")}://{domain.Authority}"]
            : [];
}
