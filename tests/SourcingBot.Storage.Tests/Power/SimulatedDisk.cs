using System.Diagnostics.CodeAnalysis;

namespace SourcingBot.Storage.Tests.Power;

/// <summary>
/// A folder whose power can be cut. Programs see the real files in it; beside them this keeps what would be left after a cut.
/// A file's being there is a fact of its own: that it was made or deleted may be forgotten until its folder is synced, also when
/// its content was. (Linux file systems in use are kinder: they bring a new file's name to the disk with its first sync.)
/// The folder itself is taken to be there: it is made once, when a bot is installed.
/// </summary>
internal sealed class SimulatedDisk : IDisposable
{
    private readonly Lock changing = new();
    private readonly Dictionary<string, DurableFile> files;
    private readonly Random random;
    private Dictionary<string, DurableFile> syncedFiles;
    private int remaining;
    private Dictionary<string, byte[]>? found;

    /// <param name="cutAfter">How many writes, syncs and the like happen before the power goes.</param>
    public SimulatedDisk(IReadOnlyDictionary<string, byte[]> content, int cutAfter, Random random)
    {
        this.random = random;
        remaining = cutAfter;
        files = content.ToDictionary(file => file.Key, file => new DurableFile(file.Value));
        syncedFiles = new(files);
        foreach (var (name, bytes) in content)
        {
            File.WriteAllBytes(Path.Combine(Folder, name), bytes);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("sourcingbot-power-").FullName;

    [MemberNotNullWhen(true, nameof(found))]
    public bool IsOff => Volatile.Read(ref found) is not null;

    /// <returns>False, without a change, when there is no power any more.</returns>
    public bool Do(Action change)
    {
        lock (changing)
        {
            if (IsOff)
            {
                return false;
            }

            change();
            if (--remaining == 0)
            {
                Cut();
            }

            return true;
        }
    }

    public DurableFile Open(string name)
    {
        lock (changing)
        {
            if (!files.TryGetValue(name, out var file))
            {
                file = new DurableFile([]);
                Do(() => files.Add(name, file));
            }

            return file;
        }
    }

    public bool Delete(string name) => Do(() => files.Remove(name));

    public void SyncFolder() => syncedFiles = new(files);

    /// <summary>Takes the power away, if it is not gone.</summary>
    /// <returns>What is there when it comes back.</returns>
    public IReadOnlyDictionary<string, byte[]> Cut()
    {
        lock (changing)
        {
            if (!IsOff)
            {
                var names = files.Keys.Union(syncedFiles.Keys).Order(StringComparer.Ordinal);
                found = names
                    .Select(name => (Name: name, File: (random.Next(2) == 0 ? files : syncedFiles).GetValueOrDefault(name)))
                    .Where(entry => entry.File is not null)
                    .ToDictionary(entry => entry.Name, entry => entry.File!.AfterPowerCut(random));
            }

            return found;
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
