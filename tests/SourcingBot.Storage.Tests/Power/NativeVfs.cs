using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SourcingBot.Storage.Tests.Power;

/// <summary><c>sqlite3_vfs</c>, version 3 (sqlite.org/c3ref/vfs.html).</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct NativeVfs
{
    public int Version;
    public int FileSize;
    public int LongestPath;
    public NativeVfs* Next;
    public byte* Name;
    public void* Data;
    public delegate* unmanaged[Cdecl]<NativeVfs*, byte*, NativeFile*, int, int*, int> Open;
    public delegate* unmanaged[Cdecl]<NativeVfs*, byte*, int, int> Delete;
    public Functions AsTheyAre;

    /// <summary>From xAccess to xNextSystemCall.</summary>
    [InlineArray(14)]
    internal struct Functions
    {
        private nint function;
    }
}
