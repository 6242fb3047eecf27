using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Proofs;

namespace SourcingBot.Advice.Tests.Proofs;

/// <summary>The adviser itself, on what the article says outright.</summary>
public sealed class ArticleRuleTests
{
    [Fact]
    public void The_shipped_adviser_keeps_every_rule() => ArticleRule.All.ShouldAllBe(rule => Advised(rule));

    [Theory]
    [InlineData("2.1.1", 2)]
    [InlineData("2.1.2", 3)]
    [InlineData("2.1.3", 1)]
    [InlineData("2.1.4", 3)]
    [InlineData("2.1.7", 3)]
    [InlineData("2.1.8", 3)]
    [InlineData("3.1", 1)]
    public void Each_section_that_says_something_outright_has_its_rules(string section, int rules) =>
        ArticleRule.All.Count(rule => rule.Section == section).ShouldBe(rules);

    [Theory]
    [InlineData("2.1.1", "core: {", "core: {own: 3, home: 9, ground: [assumption], sentence: complexity-core}", "core", "in-house")]
    [InlineData("2.1.1", "connected: {", "connected: {provider: 10, ground: [assumption], sentence: complexity-connected}", "connected", "offshore-outsourcing")]
    [InlineData("2.1.2", "weeks: {", "weeks: {own: 2, ground: [assumption], sentence: timeline-weeks}", "weeks", "in-house")]
    [InlineData("2.1.3", "scarce-specialists: {", "scarce-specialists: {own: 1, ground: [assumption], sentence: talent-scarce}", "scarce-specialists", "in-house")]
    [InlineData("2.1.4", "ongoing: {", "ongoing: {own: 3, home: 2, ground: [assumption], sentence: commitment-ongoing}", "ongoing", "in-house")]
    [InlineData("2.1.4", "years: {", "years: {provider: 3, ground: [assumption], sentence: commitment-years}", "years", "onshore-outsourcing")]
    [InlineData("2.1.7", "small: {", "small: {own: 3, ground: [assumption], sentence: size-small}", "small", "in-house")]
    [InlineData("2.1.7", "medium: {", "medium: {far: 3, own: 4, ground: [assumption], sentence: size-medium}", "medium", "captive-offshoring")]
    [InlineData("3.1", "half-year: {", "half-year: {own: 9, ground: [assumption], sentence: timeline-half-year}", "half-year", "captive-offshoring")]
    public void A_table_that_breaks_the_rule_of_one_section_breaks_just_that(string section, string lineBegins, string reads, string culprit, string model)
    {
        var table = EditedDialogs.TableWith((lineBegins, reads));

        var broken = TableProofs.Run(table).Violations.ShouldAllBeOfType<BrokenRule>();

        broken.ShouldAllBe(violation => violation.Rule.Section == section && violation.Culprit.Level.Id == culprit && violation.Example.Model.Id == model);
        broken.ShouldAllBe(violation => Asked.Of(table, violation.Example) == violation.Example.Model);
    }

    [Fact]
    public void A_tight_budget_that_pulls_nowhere_breaks_the_rules_on_it()
    {
        var table = EditedDialogs.TableWith(("tight: {", "tight: {ground: [assumption], sentence: budget-tight}"));
        TableProofs.Run(table).Violations.ShouldAllBeOfType<BrokenRule>().Select(broken => broken.Rule.Section).ShouldBe(["2.1.2", "3.1"]);
    }

    [Fact]
    public void Sensitive_data_that_goes_to_a_provider_breaks_the_rule_on_it()
    {
        var table = EditedDialogs.TableWith(
            ("public: {", "public: {provider: 5, far: 1, ground: [assumption], sentence: data-public}"),
            ("internal: {", "internal: {provider: 4, ground: [assumption], sentence: data-internal}"),
            ("personal: {", "personal: {provider: 3, ground: [assumption], sentence: data-personal}"),
            ("regulated: {", "regulated: {provider: 2, ground: [assumption], sentence: data-regulated}"));
        var broken = TableProofs.Run(table).Violations.ShouldAllBeOfType<BrokenRule>();
        broken.Select(violation => violation.Rule.Section).Distinct().ShouldBe(["2.1.8"]);
        broken.ShouldAllBe(violation => Asked.Of(table, violation.Example) == violation.Example.Model);
    }

    [Fact]
    public void A_gate_that_closes_what_the_article_asks_for_is_the_culprit()
    {
        var table = EditedDialogs.TableWith(("levels: [small]", "levels: [small, large]"));
        var broken = TableProofs.Run(table).Violations.OfType<BrokenRule>().ToArray();
        broken.Select(violation => violation.Rule.Section).Distinct().ShouldBe(["2.1.1", "2.1.7"]);
        broken.ShouldAllBe(violation => violation.Culprit.ToString() == "projectSize: large");
    }

    private static bool Advised(ArticleRule rule) => rule.Allows(Shipped.Table[Shipped.Advise(rule.Answers).Model]);
}
