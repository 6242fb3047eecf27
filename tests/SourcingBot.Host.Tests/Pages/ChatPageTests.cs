using System.Net;

namespace SourcingBot.Host.Tests.Pages;

public sealed class ChatPageTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task The_page_says_whose_it_is_and_in_which_language()
    {
        var page = await fixture.Host.ReadAsync("/");

        page.ShouldContain("""<html lang="en" dir="ltr">""");
        page.ShouldContain("<title>AgileTech Vietnam: ");
        page.ShouldContain("<header>");
        page.ShouldContain("""<main id="main" """);
        page.ShouldContain("<noscript>");
        page.ShouldContain("""<a class="skip" href="#main">""");
        page.ShouldContain("https://agiletech.vn");
    }

    [Fact]
    public async Task The_page_for_frames_has_the_chat_but_no_header()
    {
        var page = await fixture.Host.ReadAsync("/chat");

        page.ShouldContain("""<div id="chat" """);
        page.ShouldContain("<h1");
        page.ShouldNotContain("<header>");
    }

    [Theory]
    [InlineData("/chat?link=AbC_9-z", "\"link\":\"AbC_9-z\"")]
    [InlineData("/chat", "\"tokenAddress\":\"/api/token\",\"nonce\"")]
    [InlineData("/chat?link=a%22b", "\"tokenAddress\":\"/api/token\",\"nonce\"")]
    [InlineData("/chat?link=a&link=b", "\"tokenAddress\":\"/api/token\",\"nonce\"")]
    [InlineData("/?link=AbC_9-z", "\"tokenAddress\":\"/api/token\",\"nonce\"")]
    public async Task The_page_for_frames_takes_the_sales_link_from_its_address_if_it_can_be_one(string address, string data) =>
        (await fixture.Host.ReadAsync(address)).ShouldContain(data);

    [Fact]
    public async Task A_brand_is_shown_as_text_whatever_it_is_called()
    {
        await using var host = await RunningHost.StartAsync(["--Brand:Name=Fish & <b>Chips</b></script>", "--Brand:Colours:Accent=#06c"]);

        var page = await host.ReadAsync("/");

        page.ShouldContain("Fish &amp; &lt;b&gt;Chips&lt;/b&gt;");
        page.ShouldNotContain("<b>Chips");
        page.ShouldContain("--accent: #0066cc");
    }

    [Fact]
    public async Task Without_npm_at_build_time_the_page_says_what_to_install()
    {
        using var folder = ApplicationWithoutWebChat();
        await using var host = await RunningHost.StartAsync(applicationFolder: folder.Path);

        foreach (var address in (string[])["/", "/chat"])
        {
            var page = await host.ReadAsync(address);
            page.ShouldContain("Install Node.js with npm");
            page.ShouldContain("dotnet run --project src/SourcingBot.Host");
            page.ShouldNotContain("<script");
        }
    }

    [Fact]
    public async Task An_unknown_address_answers_people_with_a_page_and_programs_with_problem_details()
    {
        using var page = await fixture.Host.GetAsync("/nowhere", ("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        page.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");

        using var details = await fixture.Host.GetAsync("/nowhere", ("Accept", "application/json"));
        details.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        details.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task The_page_talks_to_nothing_but_this_host_and_offers_no_upload_unless_the_settings_say_otherwise()
    {
        await using var host = await RunningHost.StartAsync(
        [
            "--MicrosoftAppId=00000000-0000-0000-0000-000000000001", "--DirectLine:UploadButton=true",
            "--DirectLine:Azure:Secret=a-secret-of-azure", "--DirectLine:Azure:Domain=https://europe.directline.botframework.com/v3/directline",
        ]);

        using var usual = await fixture.Host.GetAsync("/");
        using var withAzure = await host.GetAsync("/chat");

        (await usual.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("\"uploadButton\":false");
        Connections(usual).ShouldBe(["'self'", $"ws://{new Uri(fixture.Host.Address).Authority}", $"wss://{new Uri(fixture.Host.Address).Authority}"]);
        (await withAzure.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("\"uploadButton\":true");
        Connections(withAzure).TakeLast(3).ShouldBe(["blob:", "https://europe.directline.botframework.com", "wss://europe.directline.botframework.com"]);
    }

    private static string[] Connections(HttpResponseMessage page) =>
        page.Headers.GetValues("Content-Security-Policy").Single().Split("; ").Single(directive => directive.StartsWith("connect-src ", StringComparison.Ordinal)).Split(' ')[1..];

    private static TemporaryFolder ApplicationWithoutWebChat()
    {
        var folder = new TemporaryFolder();
        foreach (var path in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(AppContext.BaseDirectory, path);
            if (name == "appsettings.json" || (Path.GetDirectoryName(name)!.Split('/', '\\')[0] is "wwwroot" or "dialogs" or "content" && !name.Contains("webchat")))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(folder.File(name))!);
                File.Copy(path, folder.File(name));
            }
        }

        return folder;
    }
}
