namespace SourcingBot.Content.Tests.Rendering;

internal static class Approval
{
    internal static string Folder => Path.Combine(Repository.Tests, "Rendering", "Approved");

    /// <summary>Set by whoever has looked at the differences, or wrote the articles anew: what comes out then counts as approved.</summary>
    private static bool Approves => Environment.GetEnvironmentVariable("APPROVE") == "1";

    /// <summary>Compares with <c>Approved/name</c>, in the folder of renderings or of another subject. A difference leaves <c>name.received</c> beside it, or takes its place with APPROVE=1.</summary>
    internal static void Verify(string received, string name, string? folder = null)
    {
        var file = Path.Combine(folder ?? Folder, name);
        var approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (approved != received + "\n")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(Approves ? file : file + ".received", received + "\n");
        }

        // Not ShouldBe: it would print every character of a long text.
        (Approves || approved == received + "\n").ShouldBeTrue($"{name} differs from what was approved; see {file}.received. If that is right, run again with APPROVE=1.");
        File.Delete(file + ".received");
    }
}
