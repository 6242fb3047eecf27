using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;
using PublicApiGenerator;

namespace SourcingBot.BotFramework.Tests;

public sealed class PublicSurfaceTests
{
    private static readonly ApiGeneratorOptions Everything = new() { DenyNamespacePrefixes = [], IncludeAssemblyAttributes = false };

    /// <summary>Whoever changes what a bot can call does it knowingly: the file is part of the change.</summary>
    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var received = typeof(Activity).Assembly.GeneratePublicApi(Everything).ReplaceLineEndings("\n").Trim() + "\n";
        using var resource = typeof(PublicSurfaceTests).Assembly.GetManifestResourceStream("PublicSurface.txt")!;
        var approved = new StreamReader(resource).ReadToEnd();
        if (received == approved)
        {
            return;
        }

        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(ApprovedFile(), received);
            return;
        }

        var (gone, come) = (approved.Split('\n').Except(received.Split('\n')), received.Split('\n').Except(approved.Split('\n')));
        Assert.Fail($"The public surface changed.\n{string.Join('\n', gone.Select(line => "- " + line.Trim()).Concat(come.Select(line => "+ " + line.Trim())))}\nIf it is meant, run this test with APPROVE=1.");
    }

    private static string ApprovedFile([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "PublicSurface.txt");
}
