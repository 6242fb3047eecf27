namespace SourcingBot.Sales.Tests;

public class PublicIdTests
{
    [Fact]
    [Requirement("S15", "ids of links and results repeat, or are shorter than 128 bits")]
    public void A_million_ids_are_all_different_and_have_128_bits_in_22_characters()
    {
        var ids = new HashSet<string>(1_000_000);
        for (var i = 0; i < 1_000_000; i++)
        {
            ids.Add(PublicId.New()).ShouldBeTrue();
        }

        ids.ShouldAllBe(id => PublicId.IsWellFormed(id));

        // Every bit is used: in each of the 21 whole characters all 64 values occur, in the last one the four that two bits make.
        Enumerable.Range(0, PublicId.Length).Select(place => ids.Select(id => id[place]).Distinct().Count()).ShouldBe([.. Enumerable.Repeat(64, 21), 4]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaa/")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaä")]
    public void Anything_else_is_no_id(string? text) => PublicId.IsWellFormed(text).ShouldBeFalse();
}
