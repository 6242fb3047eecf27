using System.Data.Common;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Moq;
using SourcingBot.BotFramework;

namespace SourcingBot.DirectLine.Tests;

public sealed class StartTests
{
    [Theory]
    [InlineData("DirectLine:SigningKey", "short", "DirectLine:SigningKey")]
    [InlineData("DirectLine:Secrets:0", "short", "DirectLine:Secrets")]
    [InlineData("DirectLine:Secrets:0", "sha256:0123456789abcdef0123456789abcdef", "DirectLine:Secrets")]
    [InlineData("DirectLine:Azure:Secret", "a-secret-of-azure", "MicrosoftAppId")]
    [InlineData("DirectLine:AllowedOrigins:0", "www.example.com", "'www.example.com'")]
    [InlineData("DirectLine:AllowedOrigins:0", "https://www.example.com/chat", "'https://www.example.com/chat'")]
    [InlineData("DirectLine:AllowedOrigins:0", "*", "'*'")]
    [InlineData("DirectLine:AllowedOrigins:0", "https://user@www.example.com", "'https://user@www.example.com'")]
    [InlineData("DirectLine:AllowedOrigins:0", "https://münchen.example", "'https://münchen.example'")]
    [InlineData("DirectLine:Secrets:0", "SHA256:0123456789abcdef0123456789abcdef", "DirectLine:Secrets")]
    [InlineData("DirectLine:TokenSeconds", "60", "TokenSeconds")]
    public async Task A_setting_that_cannot_work_stops_the_start(string setting, string value, string named)
    {
        var failure = await Should.ThrowAsync<OptionsValidationException>(() => TestHost.StartAsync(new() { [setting] = value }));

        failure.Message.ShouldContain(named);
    }

    [Theory]
    [InlineData("http://directline.botframework.com/v3/directline")]
    [InlineData("directline.botframework.com")]
    [InlineData("https://directline.botframework.com/v3/directline?x=1")]
    public async Task An_address_of_Azure_that_cannot_be_right_stops_the_start(string domain)
    {
        var failure = await Should.ThrowAsync<OptionsValidationException>(() => TestHost.StartAsync(
            new() { ["DirectLine:Azure:Secret"] = "a-secret-of-azure", ["DirectLine:Azure:Domain"] = domain, ["MicrosoftAppId"] = "00000000-0000-0000-0000-000000000001" }));

        failure.Message.ShouldContain($"'{domain}'");
    }

    [Fact]
    public async Task A_failure_that_nobody_foresaw_has_the_form_of_every_other_and_tells_nothing()
    {
        var broken = new Mock<IConversationLog>();
        broken.Setup(log => log.ReadAsync(It.IsAny<string>(), It.IsAny<long>(), It.IsAny<int>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new InvalidOperationException("at table secrets"));
        await using var host = await TestHost.StartAsync(services: services => services.AddSingleton(broken.Object));
        var page = await host.OpenPageAsync();

        using var answer = await page.GetAsync(page.Activities);

        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await Page.ErrorAsync(answer)).ShouldBe("ServiceError");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("secrets");
    }

    [Fact]
    public async Task A_store_that_cannot_write_is_no_acknowledgement()
    {
        var broken = new Mock<ITurnStore>();
        broken.Setup(store => store.ReadStateAsync(It.IsAny<IReadOnlyCollection<string>>(), It.IsAny<CancellationToken>())).ReturnsAsync(new Dictionary<string, StoredState>());
        broken.Setup(store => store.ReadAcceptedAsync(It.IsAny<CancellationToken>())).ReturnsAsync([]);
        broken.Setup(store => store.ReadOutboxAsync(It.IsAny<CancellationToken>())).ReturnsAsync([]);
        broken.Setup(store => store.CommitAsync(It.IsAny<TurnCommit>(), It.IsAny<CancellationToken>())).ThrowsAsync(new Mock<DbException>("disk full").Object);
        await using var host = await TestHost.StartAsync(services: services => services.AddSingleton(broken.Object));
        var page = await host.OpenPageAsync();

        using var answer = await page.PostAsync(page.Activities, new { type = "message", text = "hello" });

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await Page.ErrorAsync(answer)).ShouldBe("ServiceError");
        answer.Headers.RetryAfter.ShouldNotBeNull();
    }
}
