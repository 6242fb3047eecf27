using System.CommandLine;
using SourcingBot.Host.Verbs;

namespace SourcingBot.Host.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData]
    [InlineData("--urls", "http://127.0.0.1:5000")]
    [InlineData("--Brand:Name=Acme", "--environment", "Production")]
    [InlineData("serve")]
    [InlineData("serve", "--urls", "http://127.0.0.1:5000")]
    public async Task Without_another_command_the_program_serves_with_whatever_settings_follow(params string[] args)
    {
        (await RunAsync(args)).ShouldBe("serve");
    }

    [Fact]
    public async Task Another_command_is_run_instead()
    {
        (await RunAsync(["check"])).ShouldBe("check");
    }

    [Fact]
    public async Task A_misspelt_command_does_not_serve()
    {
        (await RunAsync(["chek"])).ShouldBeEmpty();
    }

    private static async Task<string> RunAsync(string[] args)
    {
        var ran = "";
        var serve = new Command(ServeVerb.Name) { TreatUnmatchedTokensAsErrors = false };
        serve.SetAction(_ => { ran += "serve"; });
        var check = new Command("check");
        check.SetAction(_ => { ran += "check"; });

        await CommandLine.RunAsync(new RootCommand { serve, check }, args);
        return ran;
    }
}
