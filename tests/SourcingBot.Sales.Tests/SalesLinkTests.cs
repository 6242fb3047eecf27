using SourcingBot.Sales.Links;

namespace SourcingBot.Sales.Tests;

public class SalesLinkTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 29, 12, 0, 0, TimeSpan.Zero);

    private static SalesLink Link => new("id", Now, "test", new Representative("Anna"));

    [Fact]
    public void A_link_without_an_end_works_for_ever() => Link.WorksAt(Now.AddYears(50)).ShouldBeTrue();

    [Fact]
    public void A_link_works_until_the_instant_at_which_it_expires()
    {
        var link = Link with { Expires = Now.AddDays(1) };

        link.WorksAt(Now.AddDays(1).AddTicks(-1)).ShouldBeTrue();
        link.WorksAt(Now.AddDays(1)).ShouldBeFalse();
    }

    [Fact]
    public void A_revoked_link_works_no_more() => (Link with { Revoked = Now }).WorksAt(Now).ShouldBeFalse();
}
