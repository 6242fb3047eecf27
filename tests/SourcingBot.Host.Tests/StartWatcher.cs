using System.Text;

namespace SourcingBot.Host.Tests;

/// <summary>Passes on what the host writes, and stops the host once it has said where the database is.</summary>
internal sealed class StartWatcher(TextWriter to, CancellationTokenSource stop) : TextWriter
{
    public override Encoding Encoding => to.Encoding;

    public override void WriteLine(string? value)
    {
        to.WriteLine(value);
        if (value?.TrimStart().StartsWith("Database", StringComparison.Ordinal) == true)
        {
            stop.Cancel();
        }
    }
}
