using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using static SourcingBot.DirectLine.Tests.Page;

namespace SourcingBot.DirectLine.Tests;

public sealed class PageLinkTests
{
    private readonly HandedOutLinks _links = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_link_for_many_gives_everybody_a_conversation_of_their_own()
    {
        await using var host = await StartAsync();

        var (first, second) = (await host.OpenPageAsync(new { link = "many" }), await host.OpenPageAsync(new { link = "many" }));

        second.ConversationId.ShouldNotBe(first.ConversationId);
        second.UserId.ShouldNotBe(first.UserId);
        _links.Openings.Select(opening => (opening.Link, opening.ConversationId, opening.IsNew, opening.IsKnownDevice)).ShouldBe(
            [("many", first.ConversationId, true, false), ("many", second.ConversationId, true, false)]);
    }

    [Fact]
    public async Task A_link_for_one_person_leads_every_device_to_the_same_conversation_and_user()
    {
        await using var host = await StartAsync();
        var phone = await host.OpenPageAsync(new { link = "one" });
        await phone.StartAsync();
        await phone.SayAsync("from the phone");

        var desk = await host.OpenPageAsync(new { link = "one" });

        (desk.ConversationId, desk.UserId).ShouldBe((phone.ConversationId, phone.UserId));
        desk.Resume.ShouldNotBe(phone.Resume);
        using var stream = await OpenStream.OpenAsync(await desk.ReconnectAsync("0"));
        (await stream.TextsAsync(3)).ShouldBe(["welcome", "from the phone", "echo: from the phone"]);
        _links.Openings.Select(opening => (opening.IsNew, opening.IsKnownDevice)).ShouldBe([(true, false), (false, false)]);
    }

    [Fact]
    public async Task Of_many_devices_that_open_it_at_once_all_meet_in_one_conversation()
    {
        await using var host = await StartAsync();

        var pages = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => host.OpenPageAsync(new { link = "one" })));

        pages.Select(page => (page.ConversationId, page.UserId)).Distinct().ShouldHaveSingleItem();
        pages.Select(page => page.Resume).Distinct().Count().ShouldBe(20);
        _links.Openings.Count(opening => opening.IsNew).ShouldBe(1);
    }

    [Fact]
    public async Task Each_device_comes_back_by_its_own_secret()
    {
        await using var host = await StartAsync();
        var (phone, desk) = (await host.OpenPageAsync(new { link = "one" }), await host.OpenPageAsync(new { link = "one" }));

        foreach (var device in new[] { phone, desk })
        {
            var again = await host.OpenPageAsync(new { link = "one", resume = device.Resume });
            (again.ConversationId, again.Resume).ShouldBe((phone.ConversationId, device.Resume));
        }

        _links.Openings.Last().IsKnownDevice.ShouldBeTrue();
    }

    [Fact]
    public async Task The_secret_of_another_conversation_does_not_take_a_link_over()
    {
        await using var host = await StartAsync();
        var without = await host.OpenPageAsync();

        var byLink = await host.OpenPageAsync(new { link = "many", resume = without.Resume });

        byLink.ConversationId.ShouldNotBe(without.ConversationId);
        byLink.Resume.ShouldNotBe(without.Resume);
    }

    [Fact]
    public async Task A_link_that_does_not_work_begins_a_conversation_without_it()
    {
        await using var host = await StartAsync();
        var page = await host.OpenPageAsync(new { link = "revoked" });

        await page.StartAsync();

        host.Bot.Seen.ShouldHaveSingleItem().ChannelData!.ToString()!.ShouldNotContain("link");
        _links.Openings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_began_before_the_link_was_revoked_goes_on()
    {
        await using var host = await StartAsync();
        var before = await host.OpenPageAsync();

        var after = await host.OpenPageAsync(new { link = "revoked", resume = before.Resume });

        after.ConversationId.ShouldBe(before.ConversationId);
    }

    [Fact]
    public async Task The_free_fields_of_the_address_are_told_with_the_opening()
    {
        await using var host = await StartAsync();
        var many = string.Concat(Enumerable.Range(0, 30).Select(i => $"&f{i}=x"));

        using var answer = await host.Http.PostAsJsonAsync(
            $"/api/token?utm_source=fair&account=M%C3%BCller%20%26%20S%C3%B6hne&empty=&bad%20name=1&long={new string('x', 300)}&lines=a%0D%0Ab{many}", new { link = "many" }, Cancellation);

        (await JsonAsync(answer)).AsObject().Select(property => property.Key).ShouldBe(["token", "conversationId", "userId", "expires_in", "domain", "resume"], ignoreOrder: true);
        var fields = _links.Openings.ShouldHaveSingleItem().Fields;
        fields.Count.ShouldBe(20);
        fields["utm_source"].ShouldBe("fair");
        fields["account"].ShouldBe("Müller & Söhne");
        fields["long"].Length.ShouldBe(200);
        fields["lines"].ShouldBe("ab");
        fields.Keys.ShouldNotContain("empty");
        fields.Keys.ShouldNotContain("bad name");
    }

    private Task<TestHost> StartAsync() => TestHost.StartAsync(services: services => services.AddSingleton<IPageLinks>(_links));
}
