using Microsoft.Extensions.DependencyInjection;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Host.Pages;
using SourcingBot.Host.Reloading;
using SourcingBot.Host.Tests.Verbs;

namespace SourcingBot.Host.Tests.Reloading;

public sealed class DefinitionReloadTests
{
    private const string Question = "ask: What can you spend, and how tight is that?";

    [Fact]
    public async Task A_change_is_taken_up_as_a_whole_and_a_broken_one_leaves_the_last_good_version()
    {
        using var files = new EditedFiles();
        await using var host = await RunningHost.StartAsync(files.Settings);
        var languages = host.Services.GetRequiredService<AdvisorLanguages>();
        using var reload = Reload(host, TextWriter.Null);
        var before = languages.Default;

        files.Plant("dialogs/en/questions.yaml", Question, "ask: What is there to spend?");
        reload.Reload().ShouldBe("A change was read; the bot goes on with it.");
        var good = languages.Default;
        good.ShouldNotBeSameAs(before);
        good.Plan.Questions[0].Ask.ShouldStartWith("What is there to spend?");
        good.Version.ShouldNotBe(before.Version);

        var place = files.Plant("dialogs/en/questions.yaml", "ask: What is there to spend?", "asc: What is there to spend?");
        var other = files.Plant("dialogs/en/replies.yaml", "thanks: You are welcome.", "thanks: You are {welcome}.");
        var said = reload.Reload();
        said.ShouldStartWith("A change has mistakes; until they are mended the bot goes on with what it read before.");
        said.ShouldContain(place);
        said.ShouldContain(other);
        languages.Default.ShouldBeSameAs(good);

        files.Plant("dialogs/en/questions.yaml", "asc: What is there to spend?", Question);
        files.Plant("dialogs/en/replies.yaml", "thanks: You are {welcome}.", "thanks: You are welcome.");
        reload.Reload().ShouldBe("The mistakes are mended; the bot goes on with the files as they are now.");
        languages.Default.Version.ShouldBe(before.Version);
    }

    [Fact]
    public async Task A_host_in_Development_shows_an_edited_page_without_a_restart()
    {
        using var files = new EditedFiles();
        await using var host = await RunningHost.StartAsync([.. files.Settings, "--environment=Development"]);
        (await host.ReadAsync("/")).ShouldContain("Sourcing adviser");

        files.Plant("dialogs/en/pages.yaml", "heading: \"Sourcing adviser\"", "heading: \"Another heading\"");

        while (!(await host.ReadAsync("/")).Contains("Another heading", StringComparison.Ordinal))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task In_production_nothing_is_watched()
    {
        using var files = new EditedFiles();
        await using var host = await RunningHost.StartAsync([.. files.Settings, "--environment=Production"]);

        host.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<DefinitionReload>().ShouldBeEmpty();
    }

    private static DefinitionReload Reload(RunningHost host, TextWriter error) => new(
        host.Services.GetRequiredService<AdvisorFolders>(),
        host.Services.GetRequiredService<Brand>(),
        host.Services.GetRequiredService<AdvisorLanguages>(),
        host.Services.GetRequiredService<PageLanguages>(),
        TimeProvider.System,
        error);
}
