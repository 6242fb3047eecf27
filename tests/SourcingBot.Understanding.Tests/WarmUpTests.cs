namespace SourcingBot.Understanding.Tests;

public sealed class WarmUpTests
{
    [Fact]
    public async Task Warming_up_goes_to_its_end() => await Should.NotThrowAsync(WarmUp.Begin(English.Grammar));
}
