using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SourcingBot.Host.Tests.Browser;

/// <summary>A whole interview in Web Chat, in a real browser, against the real process.</summary>
public sealed class InterviewTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact(Timeout = 120_000)]
    [Requirement("A46", "the chat page breaks a rule of WCAG 2.2 AA")]
    public async Task A_prospect_gets_advice_with_reasons_and_a_reload_loses_nothing()
    {
        await using var host = new HostProcess();
        await host.StartAsync(TestContext.Current.CancellationToken);
        await using var window = await browser.OpenAsync();

        await window.Page.GotoAsync(host.Address);
        await window.ExpectMessageAsync("1 of 4");
        await window.SayAsync("around 200k dollars");
        await window.ExpectMessageAsync("Noted: budget, 200,000 USD.");
        await window.Buttons.GetByText("In about 6 months").ClickAsync();
        await window.ExpectMessageAsync("3 of 4");
        var before = await window.Messages.CountAsync();

        await window.Page.ReloadAsync();
        await window.ExpectMessageAsync("3 of 4");
        await Assertions.Expect(window.Messages).ToHaveCountAsync(before);

        await window.SayAsync("what is offshoring?");
        await window.ExpectMessageAsync("Source:");
        await window.SayAsync("we want to run it ourselves");
        await window.ExpectMessageAsync("4 of 4");
        await window.SayAsync("patient records");
        await window.ExpectMessageAsync("My advice:");
        await window.Buttons.GetByText("Compare side by side").ClickAsync();
        await Assertions.Expect(window.Page.Locator("article table").First).ToBeVisibleAsync();
        await Assertions.Expect(window.Buttons).ToHaveCountAsync(3);

        await window.Buttons.GetByText("Show me the numbers").ClickAsync();
        var picture = window.Page.Locator("article img[src^='data:image/png']");
        await Assertions.Expect(picture).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await Assertions.Expect(picture).ToHaveAttributeAsync("alt", new Regex("^Line chart of all that was paid over 60 months, in USD.* Break-even: month [0-9]+\\.$"));
        (await picture.EvaluateAsync<int>("picture => picture.naturalWidth")).ShouldBe(900, "it is drawn, and the page may show it");
        await window.SayAsync("make it 12 people");
        await Assertions.Expect(picture).ToHaveCountAsync(2);
        await Assertions.Expect(window.Page.GetByText("Noted: people at work, 12 people.").First).ToBeVisibleAsync();

        window.ForeignRequests.ShouldBeEmpty();
        window.Errors.ShouldBeEmpty();
        host.Errors.Trim().ShouldBeEmpty();
        await Accessibility.ShouldBeAccessibleAsync(window.Page);
    }

    [Fact(Timeout = 120_000)]
    public async Task The_server_is_killed_between_two_messages_and_the_page_goes_on()
    {
        await using var host = new HostProcess();
        await host.StartAsync(TestContext.Current.CancellationToken);
        await using var window = await browser.OpenAsync();
        await window.Page.GotoAsync(host.Address);
        await window.ExpectMessageAsync("1 of 4");
        await window.SayAsync("around 200k dollars");
        await window.ExpectMessageAsync("2 of 4");

        await host.KillAsync();
        await host.StartAsync(TestContext.Current.CancellationToken);
        await window.SayAsync("six months");

        await window.ExpectMessageAsync("3 of 4");
        await Assertions.Expect(window.Messages.Filter(new() { HasText = "Noted: budget" })).ToHaveCountAsync(1);
    }
}
