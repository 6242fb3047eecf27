using System.Diagnostics;
using System.Text;

namespace SourcingBot.Host.Tests.Api;

/// <summary>One run of a script in <c>tests/api-client</c>, whose packages <c>tests/run</c> installs. Skips the test where it cannot run.</summary>
internal sealed record NodeScript(int ExitCode, string Output)
{
    private static readonly string s_folder = Repository.File("tests", "api-client");

    public static async Task<NodeScript> RunAsync(string script, string argument, string input = "")
    {
        Assert.SkipUnless(
            File.Exists(Path.Combine(s_folder, "node_modules", ".package-lock.json")),
            "The generic client is not installed. Run tests/run, or with Node.js: npm ci --ignore-scripts --prefix tests/api-client");
        var start = new ProcessStartInfo("node", [Path.Combine(s_folder, script), argument])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        using var process = Process.Start(start)!;
        using var end = patience.Token.Register(process.Kill);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(patience.Token);
        return new NodeScript(process.ExitCode, await output);
    }
}
