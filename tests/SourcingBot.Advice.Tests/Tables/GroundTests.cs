using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Tests.Tables;

public sealed class GroundTests
{
    [Theory]
    [InlineData("2.1.2", "2.1.2", null)]
    [InlineData("fact 16", null, 16)]
    [InlineData("fact 0", null, 0)]
    [InlineData("fact 150", null, 150)]
    [InlineData("constraint", null, null)]
    [InlineData("assumption", null, null)]
    public void A_ground_is_a_section_or_a_fact_or_neither(string text, string? section, int? fact)
    {
        var ground = new Ground(text);

        ground.Section.ShouldBe(section);
        ground.Fact.ShouldBe(fact);
    }
}
