using SourcingBot.Host.Tests.Browser;
using SourcingBot.Host.Tests.Crashes;

namespace SourcingBot.Host.Tests;

public sealed class LogTests
{
    // Whoever can read the log must not be able to read along, or to speak for somebody.
    [Fact]
    [Requirement("S14", "a token or a ticket stands in the log")]
    public async Task The_most_talkative_log_holds_no_token_no_ticket_and_nothing_that_was_said()
    {
        await using var host = new HostProcess("--Logging:LogLevel:Default=Trace");
        await host.StartAsync(TestContext.Current.CancellationToken);
        using var prospect = new Prospect(host.Address);
        await prospect.OpenAsync();
        await prospect.ListenAsync();
        (await prospect.SayAsync("around 234k dollars for a secret plan")).ShouldBeTrue();
        await host.KillAsync();

        host.Errors.ShouldContain("Executing endpoint");
        host.Errors.ShouldNotContain("eyJ");
        host.Errors.ShouldNotContain("secret plan");
    }
}
