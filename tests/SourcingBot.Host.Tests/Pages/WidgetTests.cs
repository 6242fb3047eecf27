using System.Net;
using System.Text;
using SourcingBot.Dialogs.Tests.Languages;

namespace SourcingBot.Host.Tests.Pages;

public sealed class WidgetTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    /// <summary>Issue 7: all that a visitor of the site loads who never opens the chat.</summary>
    private const int MostBytes = 10_000;

    [Fact]
    public async Task Any_site_may_load_it_and_asks_again_soon_whether_it_has_changed()
    {
        using var response = await fixture.Host.GetAsync("/widget.js");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/javascript; charset=utf-8");
        response.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["cross-origin"]);
        var cache = response.Headers.CacheControl!;
        cache.Public.ShouldBeTrue();
        cache.MustRevalidate.ShouldBeTrue();
        cache.MaxAge!.Value.ShouldBeInRange(TimeSpan.Zero, TimeSpan.FromMinutes(10));
        response.Headers.Vary.ShouldBe(["Accept-Language", "Accept-Encoding"]);

        using var again = await fixture.Host.GetAsync("/widget.js", ("If-None-Match", response.Headers.ETag!.ToString()));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        again.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["cross-origin"]);
    }

    [Fact]
    public async Task It_is_small_in_every_language_and_comes_in_the_one_of_the_address_or_else_of_the_browser()
    {
        using var files = new PseudoLanguage();
        await using var host = await RunningHost.StartAsync(
            [$"--Dialogs:Path={files.Folders.Dialogs.Path}", $"--Content:Path={files.Folders.Content.Path}", "--Brand:Name=A company with a rather long name"]);

        var english = await host.ReadAsync("/widget.js");
        var pseudo = await host.ReadAsync("/widget.js?lang=qps-ploc");
        using var accepted = await host.GetAsync("/widget.js", ("Accept-Language", "qps-ploc, en;q=0.5"));

        english.ShouldContain("\"lang\":\"en\",\"dir\":\"ltr\"");
        english.ShouldContain("\"open\":\"Open the chat\"");
        pseudo.ShouldContain("\"lang\":\"qps-ploc\",\"dir\":\"rtl\"");
        pseudo.ShouldNotContain("Open the chat");
        (await accepted.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(pseudo);
        Encoding.UTF8.GetByteCount(english).ShouldBeLessThan(MostBytes);
        Encoding.UTF8.GetByteCount(pseudo).ShouldBeLessThan(MostBytes);
    }

    [Fact]
    public async Task The_brand_is_written_into_it_and_cannot_break_out_of_its_text()
    {
        await using var host = await RunningHost.StartAsync(["--Brand:Name=\");alert(`1`);//", "--Brand:Colours:Accent=#06c"]);

        var script = await host.ReadAsync("/widget.js");

        script.ShouldContain("\"accent\":\"#0066cc\",\"onAccent\":\"#ffffff\"");
        script.ShouldContain("\"brand\":\"\\u0022);alert(\\u00601\\u0060);//\"");
        script.ShouldNotContain("SETTINGS");
        script.Split('\n').ShouldAllBe(line => !line.StartsWith("//") && line == line.Trim());
    }

    [Fact]
    public async Task Outside_Development_there_is_no_example_page_and_the_own_machine_may_frame_nothing()
    {
        using var example = await fixture.Host.GetAsync("/example");
        using var chat = await fixture.Host.GetAsync("/chat");

        example.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        chat.Headers.GetValues("Content-Security-Policy").Single().ShouldEndWith("frame-ancestors 'none'");
    }
}
