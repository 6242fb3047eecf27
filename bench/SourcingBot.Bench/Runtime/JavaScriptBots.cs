using System.Diagnostics;
using System.Reflection;

namespace SourcingBot.Bench.Runtime;

/// <summary>The bots in <c>bench/javascript</c>.</summary>
internal static class JavaScriptBots
{
    /// <summary>Installs exactly what <c>package-lock.json</c> names, unless that was done already; answers the folder.</summary>
    public static string Install()
    {
        var folder = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "JavaScriptBots").Value!;
        var installed = new FileInfo(Path.Combine(folder, "node_modules", ".package-lock.json"));
        if (installed.Exists && installed.LastWriteTimeUtc > File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json")))
        {
            return folder;
        }

        // Without the packages' scripts: one of them only removes a folder, and with a program that npm would have to fetch first.
        using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]) { WorkingDirectory = folder })!;
        npm.WaitForExit();
        return npm.ExitCode == 0 ? folder : throw new InvalidOperationException($"'npm ci' failed in {folder}.");
    }
}
