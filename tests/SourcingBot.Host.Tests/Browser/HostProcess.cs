using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SourcingBot.Host.Tests.Browser;

/// <summary>The built program itself, as a process of its own that can be killed and started again on the same data.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly StringBuilder _errors = new();
    private readonly string[] _settings;
    private Process? _process;

    /// <param name="settings">More than the address and the database, as on the command line.</param>
    public HostProcess(params string[] settings)
    {
        _settings = settings;
        Address = $"http://127.0.0.1:{FreePort()}";
    }

    public string Address { get; }

    /// <summary>A point inside a turn at which the process kills itself: see SourcingBot.CrashHook.</summary>
    public string? CrashAt { get; init; }

    /// <summary>When the point is reached for the so-many-th time.</summary>
    public int CrashTurn { get; init; } = 1;

    /// <summary>What the last start said of the pages for representatives: an address, and a remark in brackets.</summary>
    public string SalesPages { get; private set; } = "";

    public string DatabasePath => _data.File("sourcingbot.db");

    /// <summary>What the program wrote to standard error, of all its runs.</summary>
    public string Errors
    {
        get
        {
            lock (_errors)
            {
                return _errors.ToString();
            }
        }
    }

    /// <summary>Returns when the program has said that it runs.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Built("src", "SourcingBot.Host"), "--urls", Address, $"--Storage:ConnectionString=Data Source={DatabasePath}", "--environment", "Development" },
            WorkingDirectory = _data.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (CrashAt is not null && !HasCrashed)
        {
            start.Environment["DOTNET_STARTUP_HOOKS"] = Built("tests", "SourcingBot.CrashHook");
            start.Environment["CRASH_AT"] = CrashAt;
            start.Environment["CRASH_TURN"] = $"{CrashTurn}";
        }

        foreach (var setting in _settings)
        {
            start.ArgumentList.Add(setting);
        }

        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, line) =>
        {
            lock (_errors)
            {
                _errors.AppendLine(line.Data);
            }
        };
        _process.BeginErrorReadLine();

        while (await _process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.TrimStart().StartsWith("Sales pages", StringComparison.Ordinal))
            {
                SalesPages = line.TrimStart()["Sales pages".Length..].Trim();
            }

            if (line.TrimStart().StartsWith("Database", StringComparison.Ordinal))
            {
                return;
            }
        }

        await _process.WaitForExitAsync(cancellationToken);
        throw new InvalidOperationException($"The program ended with exit code {_process.ExitCode}: {Errors}");
    }

    /// <summary>Whether the crash at <see cref="CrashAt"/> has been seen and left behind.</summary>
    public bool HasCrashed { get; private set; }

    /// <summary>Whether the process dies within this time.</summary>
    public async Task<bool> CrashesAsync(TimeSpan within)
    {
        using var patience = new CancellationTokenSource(within);
        await _process!.WaitForExitAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return _process.HasExited;
    }

    /// <summary>Waits for the crash at <see cref="CrashAt"/>, then starts again without one.</summary>
    public async Task RestartAfterCrashAsync(CancellationToken cancellationToken)
    {
        await _process!.WaitForExitAsync(cancellationToken);
        HasCrashed = true;
        await KillAsync();
        await StartAsync(cancellationToken);
    }

    /// <summary>As a crash would: nothing is finished, nothing is flushed.</summary>
    public async Task KillAsync()
    {
        if (_process is { } process)
        {
            _process = null;
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _data.Dispose();
    }

    /// <summary>A project's own build, in the configuration of this test.</summary>
    internal static string Built(string folder, string project)
    {
        var configuration = Path.GetRelativePath(Repository.File("tests", "SourcingBot.Host.Tests"), AppContext.BaseDirectory);
        return Repository.File(folder, project, configuration, $"{project}.dll");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
