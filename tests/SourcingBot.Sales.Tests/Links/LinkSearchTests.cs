using SourcingBot.Sales.Links;

namespace SourcingBot.Sales.Tests.Links;

public sealed class LinkSearchTests
{
    private static readonly SalesLink[] Links =
    [
        .. new[] { "abcdefghijklmnopqrstuv", "abcdxxxxxxxxxxxxxxxxxx", "-bcdefghijklmnopqrstuv", "abcd" }.Select(id => new SalesLink(id, default, "test", new Representative("A"))),
    ];

    [Theory]
    [InlineData("abcdefghijklmnopqrstuv", "abcdefghijklmnopqrstuv")]
    [InlineData("abcde", "abcdefghijklmnopqrstuv")]
    [InlineData("-b", "-bcdefghijklmnopqrstuv")]
    [InlineData("abcd", "abcd")]
    [InlineData("abcdx", "abcdxxxxxxxxxxxxxxxxxx")]
    [InlineData("https://advice.example.com/l/abcdefghijklmnopqrstuv", "abcdefghijklmnopqrstuv")]
    [InlineData("http://localhost:3978/bot/l/abcdefghijklmnopqrstuv?utm_source=x#y", "abcdefghijklmnopqrstuv")]
    [InlineData(" https://advice.example.com/l/abcdefghijklmnopqrstuv/qr.svg ", "abcdefghijklmnopqrstuv")]
    public void An_id_its_beginning_or_an_address_names_a_link(string text, string id) => LinkSearch.Find(Links, text).Single().Id.ShouldBe(id);

    [Fact]
    public void A_beginning_of_several_finds_them_and_nothing_finds_none()
    {
        LinkSearch.Find(Links, "abc").Count.ShouldBe(3);
        LinkSearch.Find(Links, "ABCDE").ShouldBeEmpty();
        LinkSearch.Find(Links, "").ShouldBeEmpty();
        LinkSearch.Find(Links, "https://advice.example.com/l/").ShouldBeEmpty();
    }
}
