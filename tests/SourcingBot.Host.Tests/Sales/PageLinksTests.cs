using Microsoft.Extensions.Time.Testing;
using Moq;
using SourcingBot.DirectLine;
using SourcingBot.Host.Sales;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;
using SourcingBot.Sales.Results;

namespace SourcingBot.Host.Tests.Sales;

public class PageLinksTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 29, 12, 0, 0, TimeSpan.Zero);
    private static readonly SalesLink Link = new("link", Now, "test", new Representative("Anna")) { Expires = Now.AddDays(1), IsForOnePerson = true };
    private static readonly Result Own = new("result", "", "directline", "c0", "u0", "link", null, Now, "{}");
    private static readonly Result Unlinked = Own with { Id = "unlinked", LinkId = null };

    private readonly FakeTimeProvider _time = new(Now);
    private readonly Mock<ILinkStore> _links = new();
    private readonly Mock<IResultStore> _results = new();
    private readonly Mock<ILinkEvents> _events = new();

    public PageLinksTests()
    {
        _links.Setup(store => store.FindAsync("link", It.IsAny<CancellationToken>())).ReturnsAsync(Link);
        _results.Setup(store => store.FindAsync("result", It.IsAny<CancellationToken>())).ReturnsAsync(Own);
        _results.Setup(store => store.FindAsync("unlinked", It.IsAny<CancellationToken>())).ReturnsAsync(Unlinked);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private PageLinks Links => new(_links.Object, _results.Object, _events.Object, _time);

    [Fact]
    public async Task A_link_is_found_while_it_works()
    {
        (await Links.FindAsync("link", Cancellation)).ShouldBe(new PageLink("link", true));
        _time.Advance(TimeSpan.FromDays(1));
        (await Links.FindAsync("link", Cancellation)).ShouldBeNull();
        (await Links.FindAsync("unknown", Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task A_result_is_a_link_for_whoever_compares_a_view_with_it() =>
        (await Links.FindAsync("result", Cancellation)).ShouldBe(new PageLink("result", false));

    [Theory]
    [InlineData("link", true, false, LinkEventKind.Opened)]
    [InlineData("link", false, false, LinkEventKind.CameBack)]
    [InlineData("result", true, false, LinkEventKind.Compared)]
    public async Task An_opening_is_noted_at_once(string opened, bool isNew, bool isKnownDevice, LinkEventKind kind)
    {
        var fields = new Dictionary<string, string> { ["utm_source"] = "fair" };

        await Links.OpenedAsync(new PageOpening(opened, "c1", isNew, isKnownDevice, fields), Cancellation);

        _events.Verify(events => events.AddAsync(
            It.Is<LinkEvent>(e => e.LinkId == "link" && e.ConversationId == "c1" && e.Kind == kind && e.At == Now && e.Context == fields && e.ResultId == (opened == "result" ? "result" : null)),
            Cancellation));
        _events.VerifyNoOtherCalls();
    }

    [Fact]
    public async Task A_known_device_came_back_only_after_half_an_hour()
    {
        await Links.OpenedAsync(new PageOpening("link", "c1", false, true, new Dictionary<string, string>()), Cancellation);

        _events.Verify(events => events.AddIfQuietAsync(It.Is<LinkEvent>(e => e.Kind == LinkEventKind.CameBack), TimeSpan.FromMinutes(30), Cancellation));
        _events.VerifyNoOtherCalls();
    }

    [Fact]
    public async Task A_result_of_somebody_without_a_link_is_nobodys_event()
    {
        await Links.OpenedAsync(new PageOpening("unlinked", "c1", true, false, new Dictionary<string, string>()), Cancellation);

        _events.VerifyNoOtherCalls();
    }
}
