using SourcingBot.Host.Tests.Verbs;
using SourcingBot.Host.Verbs;

namespace SourcingBot.Host.Tests.Teams;

/// <summary>What authors write for Teams, and what <c>check</c> says of their slips.</summary>
public sealed class TeamsTextsTests : IDisposable
{
    private readonly EditedFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [Requirement("T44", "a command in the menu that the bot does not understand, or a text longer than Teams takes, gets into the package")]
    [InlineData("title: Start over", "title: Wind up the clock", "The command 'Wind up the clock' is not understood as what 'start-over' does.")]
    [InlineData("title: Help", "title: Talk to a person", "The command 'Talk to a person' is not understood as what 'help' does.")]
    [InlineData("title: My advice", "title: Your opinion", "The command 'Your opinion' is not understood as what 'my-advice' does.")]
    [InlineData("title: Talk to a person", "title: Talk to a person about your own case", "'title' has 39 characters. It may have at most 32: shorten it.")]
    [InlineData("Advice in four questions.", "Advice in four questions, with its reasons, and all in under two minutes.", "'short-description' has ")]
    [InlineData("sourcing adviser of {brand}", "sourcing adviser of {brnad}", "'full-description' has a placeholder that nothing fills")]
    [InlineData("  my-advice:", "  my-advise:", "The name 'my-advise' does not exist. Did you mean 'my-advice'?")]
    public void A_slip_is_told_with_its_line(string instead, string slip, string told)
    {
        _files.Plant("dialogs/en/teams.yaml", instead, slip);
        var output = new StringWriter();

        CheckVerb.Check(_files.Settings, output, TimeProvider.System).ShouldBe(1);
        output.ToString().ShouldMatch(@"^dialogs/en/teams\.yaml:\d+: " + System.Text.RegularExpressions.Regex.Escape(told), Case.Sensitive);
    }
}
