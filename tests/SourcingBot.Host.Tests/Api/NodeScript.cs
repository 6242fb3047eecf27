namespace SourcingBot.Host.Tests.Api;

/// <summary>One run of a script in <c>tests/api-client</c>, whose packages <c>tests/run</c> installs. Skips the test where it cannot run.</summary>
internal static class NodeScript
{
    private static readonly string s_folder = Repository.File("tests", "api-client");

    public static Task<PipedProcess> RunAsync(string script, string argument, string input = "")
    {
        Assert.SkipUnless(
            File.Exists(Path.Combine(s_folder, "node_modules", ".package-lock.json")),
            "The generic client is not installed. Run tests/run, or with Node.js: npm ci --ignore-scripts --prefix tests/api-client");
        return PipedProcess.RunAsync("node", [Path.Combine(s_folder, script), argument], input, s_folder);
    }
}
