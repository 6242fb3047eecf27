using System.Threading.Channels;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace SourcingBot.Host.Reloading;

/// <summary>Tells when a file in some folders, or in a folder below them, was written, added or taken away.</summary>
internal sealed class FileChanges : IDisposable
{
    private readonly List<IDisposable> _watches = [];
    private readonly Channel<bool> _changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <param name="folders">Full paths.</param>
    /// <param name="polls">Looks at the files every few seconds, even where the system would tell of changes.</param>
    public FileChanges(IEnumerable<string> folders, bool polls = false)
    {
        foreach (var folder in folders.Where(Directory.Exists))
        {
            try
            {
                Watch(folder, polls);
            }
            catch (IOException)
            {
                // The system tells of no more changes: too many programs listen already, or this disk cannot.
                Watch(folder, polls: true);
            }
        }
    }

    /// <summary>Waits for a change, and then until for some time there was no other: an editor saves in several steps.</summary>
    public async Task WaitAsync(TimeSpan quiet, CancellationToken cancellationToken)
    {
        await _changed.Reader.ReadAsync(cancellationToken);
        do
        {
            await Task.Delay(quiet, cancellationToken);
        }
        while (_changed.Reader.TryRead(out _));
    }

    public void Dispose() => _watches.ForEach(watch => watch.Dispose());

    private void Watch(string folder, bool polls)
    {
        var files = new PhysicalFileProvider(folder);
        _watches.Add(files);
        if (polls)
        {
            (files.UsePollingFileWatcher, files.UseActivePolling) = (true, true);
        }

        _watches.Add(ChangeToken.OnChange(() => files.Watch("**/*"), () => _changed.Writer.TryWrite(true)));
    }
}
