using SourcingBot.Host.Tests.Browser;

namespace SourcingBot.Host.Tests.Verbs;

/// <summary>One run of the program itself, started in an empty folder, with its input from a pipe and its output into one.</summary>
/// <param name="LeftBehind">The files that lie in the folder at the end.</param>
internal sealed record VerbProcess(int ExitCode, string Output, string Errors, IReadOnlyList<string> LeftBehind)
{
    public static async Task<VerbProcess> RunAsync(string input, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var run = await PipedProcess.RunAsync("dotnet", [HostProcess.Built("src", "SourcingBot.Host"), .. arguments], input, folder.Path);
        return new VerbProcess(run.ExitCode, run.Output, run.Errors, Directory.GetFileSystemEntries(folder.Path));
    }
}
