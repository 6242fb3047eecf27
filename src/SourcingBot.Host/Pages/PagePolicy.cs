using System.Text.RegularExpressions;

namespace SourcingBot.Host.Pages;

/// <summary>The content security policy of one response with a page: everything comes from here, styles also by nonce, and the chat talks to Azure's Direct Line where that is set.</summary>
internal sealed partial class PagePolicy
{
    private readonly string _policy;

    /// <param name="host">The request's: browsers differ on whether 'self' covers its web sockets, so they are named too.</param>
    /// <param name="frameAncestors">Sites that may show the page in a frame; none by default.</param>
    /// <param name="connections">What the page may talk to beside this host; nothing by default.</param>
    /// <param name="hasForms">It sends forms to this host; other pages send none.</param>
    public PagePolicy(HostString host, IReadOnlyCollection<string>? frameAncestors = null, IReadOnlyCollection<string>? connections = null, bool hasForms = false)
    {
        Nonce = PageFrame.NewNonce();
        var sockets = host.Value is { } name && HostName().IsMatch(name) ? $" ws://{name} wss://{name}" : "";
        var ancestors = frameAncestors is { Count: > 0 } ? string.Join(' ', frameAncestors) : "'none'";
        var others = string.Concat((connections ?? []).Select(connection => " " + connection));
        _policy = $"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{Nonce}'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; "
            + $"connect-src 'self'{sockets}{others}; base-uri 'none'; form-action {(hasForms ? "'self'" : "'none'")}; object-src 'none'; frame-ancestors {ancestors}";
    }

    public string Nonce { get; }

    public override string ToString() => _policy;

    // The Host header is the client's word; only what cannot end a directive is repeated.
    [GeneratedRegex(@"^([A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])(:[0-9]{1,5})?\z", RegexOptions.NonBacktracking)]
    private static partial Regex HostName();
}
