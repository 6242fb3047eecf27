using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SourcingBot.Storage.Tests.Power;

/// <summary>
/// SQLite's own way to the file system, with an ear on everything that changes a file on a <see cref="SimulatedDisk"/>. When that
/// has no power, nothing can be written; reading goes on, for nobody believes what is read then. Real syncs are left out: what
/// counts as synced is what the disk says.
/// </summary>
internal static unsafe partial class ShimVfs
{
    public const string Name = "power-cut";

    private const int Ok = 0;
    private const int IoError = 10;
    private const int OpenCreate = 0x4;
    private const int OpenMainDatabase = 0x100;
    private const int OpenMainJournal = 0x800;
    private const int OpenWal = 0x80000;

    // By the name of the folder alone: SQLite resolves links in a path.
    private static readonly ConcurrentDictionary<string, SimulatedDisk> Disks = new();
    private static readonly ConcurrentDictionary<nint, OpenFile> OpenFiles = new();
    // SQLite has two or three such tables in all, one for each way of locking.
    private static readonly ConcurrentDictionary<nint, nint> Tables = new();
    private static readonly NativeVfs* Real = Find();
    private static readonly Lazy<bool> Registration = new(Register);

    /// <summary>A connection with <c>Vfs=power-cut</c> to a file in the disk's folder is on that disk.</summary>
    public static void Mount(SimulatedDisk disk)
    {
        _ = Registration.Value;
        Disks[Path.GetFileName(disk.Folder)] = disk;
    }

    public static void Unmount(SimulatedDisk disk) => Disks.TryRemove(Path.GetFileName(disk.Folder), out _);

    private static NativeVfs* Find()
    {
        SQLitePCL.Batteries_V2.Init();
        return FindVfs(null);
    }

    private static bool Register()
    {
        var vfs = Permanent(*Real);
        vfs->Name = (byte*)Marshal.StringToCoTaskMemUTF8(Name);
        vfs->Open = &Open;
        vfs->Delete = &Delete;
        RegisterVfs(vfs, 0).ShouldBe(Ok);
        return true;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Open(NativeVfs* vfs, byte* name, NativeFile* file, int flags, int* outFlags)
    {
        var result = Real->Open(Real, name, file, flags, outFlags);
        if (result != Ok || (flags & (OpenMainDatabase | OpenMainJournal | OpenWal)) == 0)
        {
            return result;
        }

        var (disk, fileName) = Place(name);
        // SQLite on Unix syncs the folder with a log's or journal's first sync.
        var isLog = (flags & OpenCreate) != 0 && (flags & OpenMainDatabase) == 0;
        OpenFiles[(nint)file] = new OpenFile(disk, disk.Open(fileName), file->Methods, isLog);
        file->Methods = WithEars(file->Methods);
        return Ok;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Delete(NativeVfs* vfs, byte* name, int syncsFolder)
    {
        var (disk, fileName) = Place(name);
        return disk.Delete(fileName) && (syncsFolder == 0 || disk.Do(disk.SyncFolder)) ? Real->Delete(Real, name, 0) : IoError;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Write(NativeFile* file, byte* bytes, int count, long offset)
    {
        var open = OpenFiles[(nint)file];
        return open.Write(offset, new ReadOnlySpan<byte>(bytes, count).ToArray()) ? open.Real->Write(file, bytes, count, offset) : IoError;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Truncate(NativeFile* file, long size)
    {
        var open = OpenFiles[(nint)file];
        return open.Truncate(size) ? open.Real->Truncate(file, size) : IoError;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Sync(NativeFile* file, int flags) => OpenFiles[(nint)file].Sync() ? Ok : IoError;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Close(NativeFile* file)
    {
        OpenFiles.TryRemove((nint)file, out var open).ShouldBeTrue();
        return open!.Real->Close(file);
    }

    private static (SimulatedDisk Disk, string FileName) Place(byte* name)
    {
        var path = Marshal.PtrToStringUTF8((nint)name)!;
        return (Disks[Path.GetFileName(Path.GetDirectoryName(path))!], Path.GetFileName(path));
    }

    private static NativeFile.Table* WithEars(NativeFile.Table* real) => (NativeFile.Table*)Tables.GetOrAdd((nint)real, static real =>
    {
        var table = Permanent(*(NativeFile.Table*)real);
        table->Close = &Close;
        table->Write = &Write;
        table->Truncate = &Truncate;
        table->Sync = &Sync;
        return (nint)table;
    });

    private static T* Permanent<T>(T value)
        where T : unmanaged
    {
        var memory = (T*)NativeMemory.Alloc((nuint)sizeof(T));
        *memory = value;
        return memory;
    }

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_vfs_find")]
    private static partial NativeVfs* FindVfs(byte* name);

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_vfs_register")]
    private static partial int RegisterVfs(NativeVfs* vfs, int isDefault);
}
