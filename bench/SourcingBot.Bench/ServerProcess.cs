using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace SourcingBot.Bench;

/// <summary>A server under measurement, killed and cleaned up at the end.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private ServerProcess(Process process, DirectoryInfo folder, Uri address, long startedAt)
    {
        (_process, _folder, Address, StartedAt) = (process, folder, address, startedAt);
    }

    public Uri Address { get; }

    /// <summary>As <see cref="Stopwatch.GetTimestamp"/> gave it just before the process was started.</summary>
    public long StartedAt { get; }

    /// <summary>Resident memory as the kernel tells it, in megabytes of 1,048,576 bytes.</summary>
    public double ResidentMegabytes =>
        File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var kilobytes, ..]
            ? double.Parse(kilobytes, CultureInfo.InvariantCulture) / 1024
            : double.NaN;

    /// <summary>Of all its threads since its start, to a hundredth of a second.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public bool HasExited => _process.HasExited;

    /// <param name="program">A file on the path, or one that <c>dotnet</c> runs.</param>
    /// <param name="arguments">From the address to listen on and a folder for data, the program's arguments.</param>
    public static ServerProcess Start(string program, Func<Uri, string, string[]> arguments)
    {
        var folder = Directory.CreateTempSubdirectory("bench-");
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var (file, first) = program.EndsWith(".dll", StringComparison.Ordinal) ? ("dotnet", new[] { program }) : (program, []);
        var start = new ProcessStartInfo(file, [.. first, .. arguments(address, folder.FullName)])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = folder.FullName,
        };
        var startedAt = Stopwatch.GetTimestamp();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return new ServerProcess(process, folder, address, startedAt);
    }

    /// <summary>Asks until something answers; a thousandth of a second between two tries.</summary>
    public async Task<HttpResponseMessage> FirstAnswerAsync(HttpClient http, Func<HttpRequestMessage> request)
    {
        while (true)
        {
            try
            {
                return await http.SendAsync(request());
            }
            catch (HttpRequestException) when (!_process.HasExited)
            {
                await Task.Delay(1);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
