using SourcingBot.Advice.Costs;
using SourcingBot.Advice.Models;
using SourcingBot.Definitions;
using SourcingBot.Dialogs.Reading;

namespace SourcingBot.Dialogs.Tests.Reading;

public sealed class CostTableReaderTests
{
    private const string File = "costs.yaml";

    [Theory]
    [InlineData("hoursPerMonth: {fact: 51, figure: hours}", "hoursPerMonth: {fact: 59, figure: hours}", "The fact 59 does not exist.")]
    [InlineData("hoursPerMonth: {fact: 51, figure: hours}", "hoursPerMonth: {fact: 51, figure: hour}", "A figure of fact 51 called 'hour' does not exist. Did you mean 'hours'?")]
    [InlineData("hoursPerMonth: {fact: 51, figure: hours}", "hoursPerMonth: {fact: 51}", "'figure' is missing in 'hoursPerMonth'.")]
    [InlineData("hoursPerMonth: {fact: 51, figure: hours}", "hoursPerMonth: {fact: 51, figure: hours, half: true}", "The name 'half' does not exist.")]
    [InlineData("hiddenCost: {fact: 16, figure: hiddenCost}", "hiddenCost: {fact: 16, figure: contract}", "The figure 'contract' of fact 16 is counted in 'million USD'. Name one that is counted in 'share', or correct its unit in content/facts.yaml.")]
    [InlineData("EUR: {fact: 54, figure: setUpEUR}", "EUR: {fact: 54, figure: setUpUSD}", "The figure 'setUpUSD' of fact 54 is counted in 'USD'. Name one that is counted in 'EUR', or correct its unit")]
    [InlineData("far: {fact: 37, figure: offshoreRate}", "far: {fact: 36, figure: offshoreRate}", "Name one that is counted in 'EUR per hour', or correct its unit")]
    [InlineData("hoursPerMonth:", "hourPerMonth:", "The name 'hourPerMonth' does not exist. Did you mean 'hoursPerMonth'?")]
    [InlineData("  hoursPerMonth:", "  centreRate: {fact: 51, figure: hours}\n  hoursPerMonth:", "The name 'centreRate' does not exist.")]
    [InlineData("    unanswered: {fact: 50, figure: unanswered}\n", "", "'unanswered' is missing in 'people'.")]
    [InlineData("    USD: {fact: 55, figure: setUpUSD}\n", "", "'USD' is missing in 'centreSetUp'.")]
    [InlineData("      far: {fact: 36, figure: offshoreRate}\n", "", "'far' is missing in 'USD'.")]
    [InlineData("      near: {fact: 36, figure: nearshoreRate}\n", "      near: {fact: 36, figure: nearshoreRate}\n      moon: {fact: 36, figure: nearshoreRate}\n", "The name 'moon' does not exist.")]
    [InlineData("    EUR: {fact: 55, figure: setUpEUR}\n", "    euro: {fact: 55, figure: setUpEUR}\n", "'euro' is not a currency.")]
    [InlineData("currency: USD", "currency: dollars", "'dollars' is not a currency.")]
    [InlineData("shortest: 12", "shortest: 121", "'shortest' is 121.")]
    [InlineData("shortest: 12, longest: 120", "shortest: 24, longest: 12", "'shortest' is larger than 'longest'.")]
    [InlineData("horizon: {months: 60, ", "horizon: {", "'months' is missing in 'horizon'.")]
    [InlineData("quotedSaving: {fact: 5, figure: saving}\n", "", "'quotedSaving' is missing.")]
    [InlineData("quotedSaving: {fact: 5,", "quotedSaving: {fact: 4,", "The fact 4 does not exist.")]
    [InlineData("hiddenCost: {fact: 16,", "hiddenCost: {fact: sixteen,", "'fact' should be a number.")]
    [InlineData("hiddenCost: {fact: 16, figure: hiddenCost}", "hiddenCost: 0.3", "'hiddenCost' should hold names and values.")]
    [InlineData("currency: USD", "currency: USD\ncolour: red", "The name 'colour' does not exist.")]
    public void A_mistake_is_seen_by_its_own_problem_and_no_other(string text, string by, params string[] expected)
    {
        using var dialogs = new EditedDialogs();
        dialogs.Replace(File, text, by);

        CostTableReader.Read(dialogs.Folder, Shipped.Facts, dialogs.Problems).ShouldBeNull();

        dialogs.Printed.Count.ShouldBe(expected.Length, string.Join('\n', dialogs.Printed));
        expected.ShouldAllBe(what => dialogs.Printed.Any(problem => problem.Contains(what)), string.Join('\n', dialogs.Printed));
        dialogs.Problems.ShouldAllBe(problem => problem.File == $"dialogs/{File}" && problem.Line > 0 && problem.Cure.Length > 0);
    }

    [Theory]
    [InlineData("hiddenCost: {min: 0.15, max: 0.57, unit: share}", "hiddenCost: {min: 0.57, max: 0.15, unit: share}")]
    [InlineData("hiddenCost: {min: 0.15, max: 0.57, unit: share}", "hiddenCost: {min: 0.15, max: 0.57}")]
    [InlineData("hiddenCost: {min: 0.15, max: 0.57, unit: share}", "hiddenCost: {unit: share}")]
    [InlineData("- id: 16\n", "- id: sixteen\n")]
    [InlineData("- id: 16\n", "- id: 15\n")]
    public void A_figure_with_a_mistake_is_reported_with_the_facts_and_nowhere_else(string text, string by)
    {
        using var content = new EditedContent();
        content.Replace(text, by);
        var problems = new Problems();
        var facts = Content.Facts.Read(content.Folder, "en", Shipped.Today, problems);
        using var dialogs = new EditedDialogs();

        CostTableReader.Read(dialogs.Folder, facts, problems).ShouldBeNull();
        DecisionGrounds.Check(dialogs.Folder, facts, problems);

        problems.ShouldHaveSingleItem().File.ShouldBe("content/facts.yaml");
    }

    [Fact]
    public void Mistakes_come_with_their_lines()
    {
        using var dialogs = new EditedDialogs();
        var first = dialogs.Replace(File, "{fact: 51, figure: hours}", "{fact: 59, figure: hours}");
        var second = dialogs.Replace(File, "{fact: 57, figure: share}", "{fact: 57, figure: part}");

        CostTableReader.Read(dialogs.Folder, Shipped.Facts, dialogs.Problems);

        dialogs.Problems.Select(problem => problem.Line).ShouldBe([first, second]);
    }

    [Fact]
    public void A_figure_beyond_the_limits_of_what_can_be_calculated_with_is_a_mistake()
    {
        using var dialogs = new EditedDialogs();
        dialogs.Replace(File, "large: {fact: 50, figure: large}", "large: {fact: 9, figure: people}");

        CostTableReader.Read(dialogs.Folder, Shipped.Facts, dialogs.Problems);

        dialogs.Printed.ShouldHaveSingleItem().ShouldContain("The figure 'people' of fact 9 is 1900000 to 1900000. Name one from 1 to 10000, or correct it");
    }

    [Fact]
    public void Where_the_facts_could_not_be_read_the_file_is_not_blamed()
    {
        var none = Content.Facts.Read(new DefinitionFolder(Path.Combine(AppContext.BaseDirectory, "nowhere"), "content"), "en", Shipped.Today, []);
        var problems = new Problems();

        CostTableReader.Read(Shipped.Folders.Dialogs, none, problems).ShouldBeNull();

        problems.ShouldBeEmpty();
    }

    [Fact]
    public void Weeks_become_whole_months()
    {
        using var dialogs = new EditedDialogs();
        dialogs.Replace(File, "{fact: 60, figure: opening}", "{fact: 11, figure: founding}");

        var table = CostTableReader.Read(dialogs.Folder, Shipped.Facts, dialogs.Problems).ShouldNotBeNull();

        table.Find(Assumption.FoundingMonths, "USD", Place.Far, CostTable.Unanswered).ShouldBe(new CostFigure(11, new CostRange(2, 4)));
        table.Find(Assumption.ProviderRate, "EUR", Place.Far, CostTable.Unanswered).ShouldBe(new CostFigure(37, new CostRange(25, 45)));
        table.Currencies.ShouldBe(["USD", "EUR"], ignoreOrder: true);
    }
}
