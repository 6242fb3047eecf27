using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Tests.Tables;

/// <summary>Which levels of the shipped table an answer comes to.</summary>
public sealed class LevelTests
{
    [Theory]
    [InlineData(null, 30, "weeks")]
    [InlineData(42, 42, "weeks")]
    [InlineData(61, 91, "months")]
    [InlineData(182, 182, "half-year")]
    [InlineData(365, null, "year")]
    [InlineData(200, null, "half-year")]
    [InlineData(100, null, null)]
    [InlineData(10, null, null)]
    public void Times_fall_into_bands_by_their_upper_end(int? min, int? max, string? level) => LevelsOf(new TimelineAnswer(min, max)).ShouldBe([level]);

    [Theory]
    [InlineData(100_000, 200_000, "USD", null, "far-below-a-centre")]
    [InlineData(100_000, 400_000, "USD", "total", "modest")]
    [InlineData(1_000_000, 1_000_000, "USD", null, "large")]
    [InlineData(200_000, 200_000, null, null, "modest")]
    [InlineData(2_000_000, 2_000_000, null, null, "large")]
    [InlineData(2_000_000, 2_000_000, "VND", null, null)]
    [InlineData(40, 60, "USD", "hour", null)]
    public void Amounts_fall_into_the_bands_of_their_currency(int min, int max, string? currency, string? per, string? level) =>
        LevelsOf(Say.Amount(min, max, currency, per)).ShouldBe([null, level]);

    [Theory]
    [InlineData("personal", "GDPR")]
    [InlineData("regulated", "GDPR", "HIPAA")]
    [InlineData("regulated", "hipaa")]
    [InlineData(null, "a house rule")]
    public void A_law_says_how_sensitive_data_is_when_nothing_else_does(string? level, params string[] regimes) =>
        LevelsOf(new DataSensitivityAnswer(null) { Regimes = regimes }).ShouldBe([level, null]);

    [Fact]
    public void What_the_client_says_counts_more_than_the_law() =>
        LevelsOf(new DataSensitivityAnswer("internal") { Regimes = ["HIPAA"] }).ShouldBe(["internal", null]);

    [Theory]
    [InlineData(1, null)]
    [InlineData(12, null)]
    [InlineData(24, "years")]
    [InlineData(48, "ongoing")]
    public void A_lower_end_alone_asserts_nothing_where_its_own_band_would_close_a_model(int months, string? level) =>
        LevelsOf(new CommitmentAnswer(months, null)).ShouldBe([level]);

    [Fact]
    public void Ongoing_is_the_longest_commitment() => LevelsOf(Say.Ongoing).ShouldBe(["ongoing"]);

    [Fact]
    public void No_answer_has_no_levels() => Shipped.Table.LevelsOf(Criterion.Control, null).ShouldBeEmpty();

    private static IEnumerable<string?> LevelsOf(Answer answer) => Shipped.Table.LevelsOf(answer.Criterion, answer).Select(level => level?.Id);
}
