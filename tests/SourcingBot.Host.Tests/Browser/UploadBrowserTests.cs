using Microsoft.Playwright;

namespace SourcingBot.Host.Tests.Browser;

/// <summary>A file sent by the real client, where the settings offer that.</summary>
public sealed class UploadBrowserTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    [Requirement("S18", "what the real client uploads is refused, or nobody tells the person that it is not read")]
    public async Task A_file_goes_with_its_words_and_the_bot_says_that_it_reads_none()
    {
        await using var host = new HostProcess("--DirectLine:UploadButton=true");
        await host.StartAsync(TestContext.Current.CancellationToken);
        await using var watched = await browser.OpenAsync();
        await watched.Page.GotoAsync(host.Address);
        await watched.SayAsync("hello there");

        await watched.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "plan.pdf", MimeType = "application/pdf", Buffer = [1, 2, 3] });
        await watched.SayAsync("our plan");

        var answer = watched.Page.GetByText("I cannot read files or pictures.").First;
        await Assertions.Expect(answer).ToBeVisibleAsync();
        await Assertions.Expect(watched.Page.GetByText("plan.pdf").First).ToBeVisibleAsync();
        watched.ForeignRequests.ShouldBeEmpty();
        watched.Errors.ShouldBeEmpty();
    }
}
