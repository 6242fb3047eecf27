using System.Diagnostics;
using System.Globalization;

namespace SourcingBot.Bench.Runtime;

/// <summary>Keeps processes on one processor each, by the program <c>taskset</c> of Linux.</summary>
internal static class Processors
{
    public static ServerProcess Start(int processor, Func<Uri, string, string[]> command) =>
        ServerProcess.Start("taskset", (address, folder) => ["-c", Text(processor), .. command(address, folder)]);

    /// <summary>All threads of a process that runs already, and those it will start.</summary>
    public static void Keep(int process, int processor)
    {
        using var taskset = Process.Start(new ProcessStartInfo("taskset", ["-a", "-p", "-c", Text(processor), Text(process)]) { RedirectStandardOutput = true })!;
        taskset.StandardOutput.ReadToEnd();
        taskset.WaitForExit();
        if (taskset.ExitCode != 0)
        {
            throw new InvalidOperationException($"This process could not be kept on processor {processor}; two are needed, and the program taskset.");
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
