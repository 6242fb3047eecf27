using SourcingBot.Content.Comparing;

namespace SourcingBot.Content.Tests;

public sealed class ModelComparisonTests
{
    private static readonly ModelComparison Comparison = Repository.Library.Comparison;

    [Fact]
    public void Two_models_stand_side_by_side_in_the_nine_aspects()
    {
        var lines = Comparison.Write(["nearshore-outsourcing", "captive-offshoring"], []).Split('\n');

        lines[0].ShouldBe("| Aspect | Nearshore outsourcing | Own centre abroad |");
        lines[2..].Select(line => line.Split('|')[1].Trim()).ShouldBe(
            ["Location", "Costs", "People", "Commitment", "Communication", "Control", "Project size", "Privacy", "Reliability"]);
    }

    [Fact]
    public void In_one_aspect_each_model_has_a_line()
    {
        var lines = Comparison.Write(["in-house", "onshore-outsourcing", "build-operate-transfer"], ["control"]).Split('\n');

        lines[0].ShouldBe("| Model | Control |");
        lines[2..].Select(line => line.Split('|')[1].Trim()).ShouldBe(["In-house", "Onshore outsourcing", "Build-operate-transfer"]);
    }

    [Fact]
    public void Every_model_in_every_aspect_stands_in_tables_of_two_models()
    {
        var tables = Comparison.Write(ModelComparison.Models, []).Split("\n\n");

        tables.Select(table => table.Split('\n')[0].Count(c => c == '|')).ShouldBe([4, 4, 4, 3]);
        tables.ShouldAllBe(table => table.Split('\n').Length == 2 + ModelComparison.Aspects.Count);
    }

    [Fact]
    public void A_comparison_says_where_it_comes_from() =>
        Repository.Library.Compare(["in-house"], ["costs"]).Split('\n')[^1].ShouldStartWith("*Source: AgileTech Vietnam");

    [Fact]
    public void Every_aspect_has_an_article() => ModelComparison.Aspects.Where(aspect => Repository.Library.Find(aspect) is null).ShouldBeEmpty();

    [Fact]
    public void The_table_of_the_article_says_the_same()
    {
        var cells = Rows(Comparison.Write([ModelComparison.AnyProvider, "captive-offshoring"], []));

        Rows(Repository.Library.FindSection("comparison#table")!.Markdown).ShouldBe(cells);
    }

    [Fact]
    public void Every_mistake_in_the_cells_is_reported_with_its_line()
    {
        using var content = new BrokenContent();
        content
            .Replace("comparison.yaml", "  in-house: In-house\n", "  in-hose: In-house\n")
            .Replace("comparison.yaml", "  captive-offshoring: Own centre abroad", "  captive-offshoring: A centre of your very own abroad, far")
            .Replace("comparison.yaml", "    name: Costs\n", "")
            .Replace("comparison.yaml", "Lower rates at once, little set-up", "Rates of 35 to 70 dollars")
            .Replace("comparison.yaml", "    in-house: As good as your own team\n", "    in-house: As good as the team that you have or will have one day\n    weather: fine\n")
            .Replace("comparison.yaml", "Whatever your own people can carry", "Organisationsentwicklungsabteilungen")
            .Replace("comparison.yaml", "model: Model\n", "");

        content.Problems().ShouldBe(
        [
            "content/en/comparison.yaml:11: 'model' is missing. Add a line 'model: …'.",
            "content/en/comparison.yaml:15: The name 'in-hose' does not exist. Did you mean 'in-house'?",
            "content/en/comparison.yaml:19: 'A centre of your very own abroad, far' has 37 characters and 8 words. Write at most 34 characters and 9 words, or it does not fit its column.",
            "content/en/comparison.yaml:33: 'name' is missing in 'costs'. Add a line 'name: …'.",
            "content/en/comparison.yaml:36: 'Rates of 35 to 70 dollars' has a figure, and a table has no room for its source. Say it in words; figures belong to the articles.",
            "content/en/comparison.yaml:79: 'Organisationsentwicklungsabteilungen' has 36 letters. Write no word of more than 34 letters, or it does not fit its column.",
            "content/en/comparison.yaml:97: 'As good as the team that you have or will have one day' has 54 characters and 13 words. Write at most 75 characters and 9 words, or it does not fit its column.",
            "content/en/comparison.yaml:98: The name 'weather' does not exist. Known: build-operate-transfer, captive-offshoring, in-house, name, nearshore-outsourcing, offshore-outsourcing, onshore-outsourcing, outsourcing.",
        ]);
    }

    private static string[] Rows(string table) => [.. table.Split('\n').Where(line => line.StartsWith('|')).Skip(2).Select(line => line.Trim())];
}
