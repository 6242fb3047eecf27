using System.Diagnostics;

namespace SourcingBot.Host.Tests.Build;

/// <summary>The build target that fetches Web Chat, with a stand-in for npm: no test here needs the network.</summary>
public sealed class WebChatTargetsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Without_npm_the_build_warns_and_goes_on()
    {
        var (exitCode, output) = await FetchAsync("-p:Npm=no-such-npm", "-p:TreatWarningsAsErrors=true", "-p:MSBuildTreatWarningsAsErrors=true");

        output.ShouldContain("warning SB0001");
        output.ShouldContain("Install Node.js with npm");
        exitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_package_other_than_the_expected_one_stops_the_build_and_is_deleted()
    {
        var package = _folder.File("botframework-webchat-4.18.1.tgz");
        await File.WriteAllTextAsync(package, "not Web Chat", TestContext.Current.CancellationToken);

        var (exitCode, output) = await FetchAsync("-p:Npm=no-such-npm");

        exitCode.ShouldNotBe(0);
        output.ShouldContain("error SB0002");
        output.ShouldContain("Expected sha512-7jpEUJ7olT62Xm");
        output.ShouldContain($"actual sha512-{Convert.ToBase64String(System.Security.Cryptography.SHA512.HashData("not Web Chat"u8))}");
        File.Exists(package).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_there_is_not_fetched_again()
    {
        await File.WriteAllTextAsync(_folder.File("webchat.js.br"), "", TestContext.Current.CancellationToken);

        var (exitCode, output) = await FetchAsync("-p:Npm=no-such-npm");

        exitCode.ShouldBe(0);
        output.ShouldBeEmpty();
    }

    public void Dispose() => _folder.Dispose();

    private async Task<(int ExitCode, string Output)> FetchAsync(params string[] properties)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { "msbuild", Repository.File("src", "SourcingBot.Host", "WebChat", "WebChat.targets"), "-nologo", "-t:FetchWebChat", $"-p:WebChatFolder={_folder.Path}/" },
            RedirectStandardOutput = true,
        };
        foreach (var property in properties)
        {
            start.ArgumentList.Add(property);
        }

        using var build = Process.Start(start)!;
        var output = await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (build.ExitCode, output);
    }
}
