using System.Diagnostics;
using System.Text;
using SourcingBot.Host.Tests.Browser;

namespace SourcingBot.Host.Tests.Verbs;

/// <summary>One run of the program itself, started in an empty folder, with its input from a pipe and its output into one.</summary>
/// <param name="LeftBehind">The files that lie in the folder at the end.</param>
internal sealed record VerbProcess(int ExitCode, string Output, string Errors, IReadOnlyList<string> LeftBehind)
{
    public static async Task<VerbProcess> RunAsync(string input, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var start = new ProcessStartInfo("dotnet", [HostProcess.Built("src", "SourcingBot.Host"), .. arguments])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        using var process = Process.Start(start)!;
        using var end = patience.Token.Register(process.Kill);
        var stop = patience.Token;
        var output = process.StandardOutput.ReadToEndAsync(stop);
        var errors = process.StandardError.ReadToEndAsync(stop);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(stop);
        return new VerbProcess(process.ExitCode, await output, await errors, Directory.GetFileSystemEntries(folder.Path));
    }
}
