using System.Diagnostics;
using System.Text;

namespace SourcingBot.Host.Tests;

/// <summary>One run of a program, with its input from a pipe and its output into pipes. Killed when it takes longer than a minute.</summary>
internal sealed record PipedProcess(int ExitCode, string Output, string Errors)
{
    public static async Task<PipedProcess> RunAsync(string program, IEnumerable<string> arguments, string input, string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
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
        return new PipedProcess(process.ExitCode, await output, await errors);
    }
}
