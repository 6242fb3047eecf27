using SourcingBot.Sales.Links;

namespace SourcingBot.Sales.Tests.Links;

public sealed class LinkExpiryTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 29, 12, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("12h", "2026-11-30T00:30:00Z")]
    [InlineData("30d", "2026-12-29T12:30:00Z")]
    [InlineData("2w", "2026-12-13T12:30:00Z")]
    [InlineData("2026-11-29", "2026-11-30T00:00:00Z")]
    [InlineData("2027-03-31", "2027-04-01T00:00:00Z")]
    [InlineData("2027-03-31T18:00:00+02:00", "2027-03-31T16:00:00Z")]
    [InlineData("2026-11-29T12:31Z", "2026-11-29T12:31:00Z")]
    public void A_time_to_come_is_read(string text, string expected)
    {
        LinkExpiry.TryRead(text, new LinkTerms(Now, null, null), out var expires).ShouldBeTrue();

        expires.ShouldBe(DateTimeOffset.Parse(expected));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0d")]
    [InlineData("-5d")]
    [InlineData("10000d")]
    [InlineData("30")]
    [InlineData("30 d")]
    [InlineData("30D")]
    [InlineData("3m")]
    [InlineData("Never")]
    [InlineData("2026-11-28")]
    [InlineData("2026-11-29T12:30:00Z")]
    [InlineData("2026-02-30")]
    [InlineData("9999-12-31")]
    [InlineData("2027-03-31T18:00:00")]
    [InlineData("next week")]
    public void What_is_over_or_written_otherwise_is_not(string text) =>
        LinkExpiry.TryRead(text, new LinkTerms(Now, null, null), out _).ShouldBeFalse();

    [Theory]
    [InlineData("never", false)]
    [InlineData("30d", true)]
    [InlineData("31d", false)]
    [InlineData("2026-12-29", true)]
    [InlineData("2026-12-30", false)]
    [InlineData("2026-12-29T12:30:00Z", true)]
    [InlineData("2026-12-29T12:30:01Z", false)]
    public void A_limit_is_kept(string text, bool isAllowed) =>
        LinkExpiry.TryRead(text, new LinkTerms(Now, null, TimeSpan.FromDays(30)), out _).ShouldBe(isAllowed);

    [Fact]
    public void Never_is_read_where_there_is_no_limit()
    {
        LinkExpiry.TryRead("never", new LinkTerms(Now, TimeSpan.FromDays(1), null), out var expires).ShouldBeTrue();

        expires.ShouldBeNull();
    }

    [Theory]
    [InlineData("90d", "never")]
    [InlineData("never", "never")]
    [InlineData("12h", "12h")]
    public void Settings_that_go_together_are_taken(string usual, string longest) =>
        new SalesLinkOptions { ExpiresAfter = usual, LongestExpiry = longest }.Mistakes().ShouldBeEmpty();

    [Theory]
    [InlineData("90 days", "never", "Sales:Links:ExpiresAfter is '90 days'.")]
    [InlineData("90d", "", "Sales:Links:LongestExpiry is ''.")]
    [InlineData("90d", "30d", "Sales:Links:ExpiresAfter is '90d', longer than Sales:Links:LongestExpiry, '30d'.")]
    [InlineData("never", "30d", "Sales:Links:ExpiresAfter is 'never', longer than")]
    public void Settings_that_do_not_are_named(string usual, string longest, string mistake) =>
        new SalesLinkOptions { ExpiresAfter = usual, LongestExpiry = longest }.Mistakes().Single().ShouldStartWith(mistake);
}
