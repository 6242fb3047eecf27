namespace SourcingBot.Content.Tests.Rendering;

internal static class Approval
{
    /// <summary>Compares with <c>Approved/name</c>. A difference leaves <c>name.received</c> beside it: look at it, and if it is right, rename it.</summary>
    internal static void Verify(string received, string name)
    {
        var file = Path.Combine(Repository.Tests, "Rendering", "Approved", name);
        var approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (approved != received + "\n")
        {
            File.WriteAllText(file + ".received", received + "\n");
        }

        // Not ShouldBe: it would print every character of a long text.
        (approved == received + "\n").ShouldBeTrue($"{name} differs from what was approved; see {file}.received.");
        File.Delete(file + ".received");
    }
}
