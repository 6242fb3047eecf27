using SourcingBot.Sales.Prospects;

namespace SourcingBot.Sales.Tests;

public sealed class VisitTests
{
    [Fact]
    public void People_are_numbered_as_they_came_and_what_was_deleted_stands_at_the_end()
    {
        LinkEvent Happened(string? conversation, LinkEventKind kind) => new("link", conversation, kind, default);
        LinkEvent[] events =
        [
            Happened(null, LinkEventKind.Opened), Happened("b", LinkEventKind.Opened), Happened("a", LinkEventKind.Opened),
            Happened(null, LinkEventKind.Erased), Happened("b", LinkEventKind.Started),
        ];

        var visits = Visit.Of(events);

        visits.Select(visit => visit.Number).ShouldBe([1, 2, null]);
        visits[0].Events.ShouldBe([events[1], events[4]]);
        visits[1].Events.ShouldBe([events[2]]);
        visits[2].Events.ShouldBe([events[0], events[3]]);
        Visit.Of([]).ShouldBeEmpty();
    }
}
