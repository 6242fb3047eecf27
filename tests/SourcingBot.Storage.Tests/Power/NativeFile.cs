using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SourcingBot.Storage.Tests.Power;

/// <summary><c>sqlite3_file</c>: an open file, as far as every VFS has it.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct NativeFile
{
    public Table* Methods;

    /// <summary><c>sqlite3_io_methods</c>, version 3 (sqlite.org/c3ref/io_methods.html).</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct Table
    {
        public int Version;
        public delegate* unmanaged[Cdecl]<NativeFile*, int> Close;
        public nint Read;
        public delegate* unmanaged[Cdecl]<NativeFile*, byte*, int, long, int> Write;
        public delegate* unmanaged[Cdecl]<NativeFile*, long, int> Truncate;
        public delegate* unmanaged[Cdecl]<NativeFile*, int, int> Sync;
        public Functions AsTheyAre;
    }

    /// <summary>From xFileSize to xUnfetch.</summary>
    [InlineArray(13)]
    internal struct Functions
    {
        private nint function;
    }
}
