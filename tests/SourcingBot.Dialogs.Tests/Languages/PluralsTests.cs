using SourcingBot.Dialogs.Languages;

namespace SourcingBot.Dialogs.Tests.Languages;

public sealed class PluralsTests
{
    private static readonly Plurals Polish = Of(
        ("one", "i = 1 and v = 0"),
        ("few", "v = 0 and i % 10 = 2..4 and i % 100 != 12..14"),
        ("many", "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14"));

    [Theory]
    [InlineData(0, "many")]
    [InlineData(1, "one")]
    [InlineData(2, "few")]
    [InlineData(5, "many")]
    [InlineData(11, "many")]
    [InlineData(13, "many")]
    [InlineData(22, "few")]
    [InlineData(112, "many")]
    [InlineData(1.5, "other")]
    public void The_form_follows_the_rules_of_the_language(double number, string form) => Polish.FormOf((decimal)number).ShouldBe(form);

    [Fact]
    public void A_number_is_the_same_however_many_zeros_stand_behind_its_point() => Polish.FormOf(1.00m).ShouldBe("one");

    [Fact]
    public void Without_rules_every_number_has_the_one_other_form() => Of().FormOf(1).ShouldBe("other");

    [Theory]
    [InlineData("n = 0,1", 1, true)]
    [InlineData("n = 0,1", 0.5, false)]
    [InlineData("i = 0,1", 1.5, true)]
    [InlineData("n != 3..6, 9", 4, false)]
    [InlineData("n != 3..6, 9", 8, true)]
    [InlineData("n % 100 = 3..10", 103, true)]
    public void Lists_ranges_and_denials_are_read(string rule, double number, bool holds) => PluralRule.TryParse(rule)!.Holds((decimal)number).ShouldBe(holds);

    [Theory]
    [InlineData("")]
    [InlineData("one")]
    [InlineData("n is 1")]
    [InlineData("n = ")]
    [InlineData("n % 0 = 1")]
    [InlineData("n = 1 and")]
    [InlineData("w = 0")]
    public void What_is_no_rule_is_none(string text) => PluralRule.TryParse(text).ShouldBeNull();

    private static Plurals Of(params (string Form, string Rule)[] rules) => new([.. rules.Select(rule => (rule.Form, PluralRule.TryParse(rule.Rule)!))]);
}
