namespace SourcingBot.Host;

/// <summary>
/// Knows whether the host has started. Until then its own log is silent: what stops a start is thrown as well, and is
/// told once, in words for people instead of a stack trace.
/// </summary>
internal sealed class StartGate
{
    private volatile bool _isOpen;

    public bool IsOpen => _isOpen;

    public void Open() => _isOpen = true;
}
