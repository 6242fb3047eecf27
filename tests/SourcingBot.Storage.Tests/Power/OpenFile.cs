namespace SourcingBot.Storage.Tests.Power;

/// <summary>What the shim knows of a file that SQLite has open.</summary>
internal sealed unsafe class OpenFile(SimulatedDisk disk, DurableFile file, NativeFile.Table* real, bool syncsFolder)
{
    private bool syncsFolder = syncsFolder;

    public NativeFile.Table* Real => real;

    public bool Write(long offset, byte[] bytes) => disk.Do(() => file.Write(offset, bytes));

    public bool Truncate(long size) => disk.Do(() => file.Truncate(size));

    public bool Sync()
    {
        var isDone = disk.Do(file.Sync);
        if (isDone && syncsFolder)
        {
            syncsFolder = false;
            isDone = disk.Do(disk.SyncFolder);
        }

        return isDone;
    }
}
