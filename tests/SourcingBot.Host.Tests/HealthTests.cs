using System.Net;

namespace SourcingBot.Host.Tests;

public sealed class HealthTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_host_that_works_is_healthy(string route)
    {
        using var response = await fixture.Host.GetAsync(route);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("""{"status":"healthy"}""");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }
}
