using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SourcingBot.Advice.Criteria;
using SourcingBot.Host.Tests.Browser;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;

namespace SourcingBot.Host.Tests.LinkPages;

/// <summary>A prospect on a phone opens a link, and goes on elsewhere.</summary>
public sealed class LinkBrowserTests(HostFixture fixture, BrowserFixture browser) : IClassFixture<HostFixture>, IClassFixture<BrowserFixture>
{
    private const int Phone = 390;

    private static readonly string[] Wcag22AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

    /// <summary>Where a picture of the page on a phone is put, if anywhere: for docs.</summary>
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("PICTURES");

    private RunningHost Host => fixture.Host;

    [Fact]
    [Requirement("A46", "the page of a link fails a rule of WCAG 2.2 AA, or is wider than a phone")]
    public async Task Half_an_interview_on_a_phone_is_finished_on_another_device()
    {
        var link = await MadeLink.KeepAsync(Host, MadeLink.New(known: [new TimelineAnswer(182, 182), new BudgetAnswer(new AmountRange(200_000, 200_000, "USD"))]));
        var address = $"{Host.Address}/l/{link.Id}?utm_source=newsletter";
        await using var phone = await browser.OpenAsync(Phone, 844);
        await phone.Page.GotoAsync(address);
        await phone.ExpectMessageAsync("Hello Ola Nordmann");
        await phone.ExpectMessageAsync("It was good to meet you in Oslo.");
        await phone.ExpectMessageAsync("From your contact Anna Berg:");
        await Assertions.Expect(phone.Page.Locator(".inviter img")).ToBeVisibleAsync();
        (await phone.Page.Locator(".inviter img").EvaluateAsync<int>("photo => photo.naturalWidth")).ShouldBe(256);
        await ShootAsync(phone, "link-phone");
        (await phone.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(Phone);
        await ShouldBeAccessibleAsync(phone.Page);

        await phone.Buttons.GetByText("Yes, that is right").ClickAsync();
        await phone.ExpectMessageAsync("3 of 4");
        await phone.Page.ReloadAsync();
        await phone.ExpectMessageAsync("3 of 4");
        var said = await phone.Messages.CountAsync();

        await using var desk = await browser.OpenAsync();
        await desk.Page.GotoAsync(address);
        await desk.ExpectMessageAsync("3 of 4");
        await Assertions.Expect(desk.Messages).ToHaveCountAsync(said);
        await Assertions.Expect(desk.Messages.Filter(new() { HasText = "Hello Ola Nordmann" })).ToHaveCountAsync(1);
        await Assertions.Expect(desk.Page.Locator("#new-conversation")).ToHaveCountAsync(0);
        await ShouldBeAccessibleAsync(desk.Page);
        await ShootAsync(desk, "link-desk");
        await desk.SayAsync("we share the steering");
        await desk.ExpectMessageAsync("4 of 4");
        await phone.ExpectMessageAsync("4 of 4");
        await desk.SayAsync("patient records");
        await desk.ExpectMessageAsync("My advice:");
        await Assertions.Expect(desk.Messages.Last.GetByText("Book a call with Anna Berg").First).ToBeVisibleAsync();
        await phone.ExpectMessageAsync("My advice:");
        await ShootAsync(phone, "link-phone-advice");

        foreach (var window in new[] { phone, desk })
        {
            window.ForeignRequests.ShouldBeEmpty();
            window.Errors.ShouldBeEmpty();
        }

        var happened = await MadeLink.HappenedAsync(Host, link);
        happened.Select(one => one.Kind).ShouldBe(
        [
            LinkEventKind.Opened, LinkEventKind.Started, LinkEventKind.Answered, LinkEventKind.Answered, LinkEventKind.CameBack,
            LinkEventKind.Answered, LinkEventKind.Answered, LinkEventKind.Finished, LinkEventKind.Advised,
        ]);
        happened[0].Context["utm_source"].ShouldBe("newsletter");
        happened.Where(one => one.IsFromContact).Select(one => one.Criterion).ShouldBe([Criterion.Budget, Criterion.Timeline]);
        happened[^1].ResultId.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_link_for_many_begins_anew_by_the_same_link_and_each_link_has_a_conversation_of_its_own()
    {
        var link = await MadeLink.KeepAsync(Host, MadeLink.New(isForOnePerson: false));
        var other = await MadeLink.KeepAsync(Host, MadeLink.New(isForOnePerson: false) with { Representative = new Representative("Ben Dahl") });
        await using var window = await browser.OpenAsync(Phone, 844);
        await window.Page.GotoAsync($"{Host.Address}/l/{link.Id}");
        await window.ExpectMessageAsync("Anna Berg has asked me");
        await window.SayAsync("around 200k dollars");
        await window.ExpectMessageAsync("2 of 4");

        await window.Page.GotoAsync($"{Host.Address}/l/{other.Id}");
        await window.ExpectMessageAsync("Ben Dahl has asked me");
        await window.Page.GotoAsync(Host.Address);
        await window.ExpectMessageAsync("I help you decide");
        await window.Page.GotoAsync($"{Host.Address}/l/{link.Id}");
        await window.ExpectMessageAsync("2 of 4");

        await window.Page.Locator("#new-conversation").ClickAsync();
        await window.Page.Locator("#confirm-new button[value=new]").ClickAsync();
        await window.ExpectMessageAsync("Anna Berg has asked me");
        await Assertions.Expect(window.Messages).ToHaveCountAsync(1);
        (await MadeLink.HappenedAsync(Host, link)).Count(happened => happened.Kind == LinkEventKind.Opened).ShouldBe(2);
        window.Errors.ShouldBeEmpty();
    }

    [Fact]
    [Requirement("S22", "a hostile name or greeting runs as a script, or loads something, in the chat of its link")]
    public async Task Hostile_words_are_shown_in_the_conversation_as_they_were_typed()
    {
        const string words = "<img src=x onerror=alert(1)> ![a](https://evil.example/a.png) [b](javascript:alert(2)) **c**";
        var link = await MadeLink.KeepAsync(Host, MadeLink.New() with { Company = words, Person = words, Representative = new Representative(words) { Greeting = words } });
        await using var window = await browser.OpenAsync(Phone, 844);
        var dialogs = 0;
        window.Page.Dialog += async (_, dialog) =>
        {
            dialogs++;
            await dialog.DismissAsync();
        };
        await window.Page.GotoAsync($"{Host.Address}/l/{link.Id}");
        await window.ExpectMessageAsync($"{words} writes:");
        await Assertions.Expect(window.Messages.Last.Locator("blockquote")).ToHaveTextAsync(words);
        (await window.Messages.Last.Locator("img, strong a, blockquote a, blockquote strong").CountAsync()).ShouldBe(0);
        (await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(Phone);
        dialogs.ShouldBe(0);
        window.ForeignRequests.ShouldBeEmpty();
        window.Errors.ShouldBeEmpty();
    }

    [Fact]
    [Requirement("A46", "the page of a link that does not work fails a rule of WCAG 2.2 AA")]
    public async Task A_link_that_does_not_work_leads_to_the_chat_without_it()
    {
        await using var window = await browser.OpenAsync(Phone, 844);
        await window.Page.GotoAsync($"{Host.Address}/l/AAAAAAAAAAAAAAAAAAAAAA");
        await ShouldBeAccessibleAsync(window.Page);
        await ShootAsync(window, "link-gone");
        await window.Page.GetByText("Start without the link").ClickAsync();
        await window.ExpectMessageAsync("1 of 4");
    }

    private static async Task ShouldBeAccessibleAsync(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. Wcag22AA] } });
        result.Passes.ShouldNotBeEmpty();
        result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Target} {node.Html}")).ShouldBeEmpty();
    }

    private static Task ShootAsync(WatchedPage window, string name) =>
        Pictures is null ? Task.CompletedTask : window.Page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{name}.png") });
}
