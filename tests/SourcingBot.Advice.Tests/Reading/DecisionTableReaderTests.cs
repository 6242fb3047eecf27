namespace SourcingBot.Advice.Tests.Reading;

public sealed class DecisionTableReaderTests
{
    [Theory]
    [InlineData("priorityFactor:", "priorityFactor: 9", "'priorityFactor' is 9.")]
    [InlineData("clear: 0.05", "clear: 0.01", "'clear' is below 'closeCall'.")]
    [InlineData("weight: 1", "weight: 11", "'weight' is 11.")]
    [InlineData("weight: 1", "weight: 0", "'weight' is 0.")]
    [InlineData("nearshore-outsourcing:", "nearshor-outsourcing:", "The model 'nearshor-outsourcing' does not exist. Did you mean 'nearshore-outsourcing'?")]
    [InlineData("own: 7", "own: 8", "'build-operate-transfer' takes other amounts of the points than most models.")]
    [InlineData("own: 8", "own: 7", "'in-house' takes other amounts of the points than most models. Let own and provider add up to 8,")]
    [InlineData("near: 8", "far: 8", "'offshore-outsourcing' takes the same parts of the points as 'nearshore-outsourcing'")]
    [InlineData("risks: [home-hiring,", "risks: [home-hirin]", "The risk 'home-hirin' does not exist. Did you mean 'home-hiring'?")]
    [InlineData("criterion: location", "criterion: locaton", "The criterion 'locaton' does not exist. Did you mean 'location'?")]
    [InlineData("levels: [small]", "levels: [smal]", "A level of 'projectSize' called 'smal' does not exist. Did you mean 'small'?")]
    [InlineData("closes: [captive-offshoring]", "closes: [captive]", "The model 'captive' does not exist.")]
    [InlineData("closes: [captive-offshoring]", "closes: [in-house]", "The gates together can close every model but 'onshore-outsourcing'.")]
    [InlineData("closes: [captive-offshoring]", "closes: []", "The gate 'too-soon-for-a-centre' closes no model.")]
    [InlineData("levels: [small]", "levels: []", "The gate 'too-small-for-a-centre' names no level.")]
    [InlineData("unstated: {", "unstated: {far-below-a-centre: 250000, modest: 1000000, large: above}", "The gate 'too-little-money-for-a-centre' rests on 'far-below-a-centre', which an amount in no named currency can reach.")]
    [InlineData("hands-off: {", null, "The level 'hands-off' of 'control' is missing.")]
    [InlineData("hands-off: {", "hands-of: {provider: 3, ground: [\"2.1.6\"], sentence: control-hands-off}", "A level of 'control' called 'hands-of' does not exist. Did you mean 'hands-off'?")]
    [InlineData("half-year: {", null, "The level 'half-year' does not exist.")]
    [InlineData("days: {weeks: 61,", "days: {months: 61, weeks: 182, half-year: 365, year: above}", "The bands of 'days' stand in another order than the levels. From least to most, as the levels stand: weeks, months, half-year, year.")]
    [InlineData("USD: {", "USD: {far-below-a-centre: 250,000, modest: 1000000, large: above}", "A comma cuts '000' off from its number.")]
    [InlineData("control:", "contrl:", "The criterion 'contrl' does not exist. Did you mean 'control'?")]
    [InlineData("stance:", "stanc:", "The name 'stanc' does not exist. Did you mean 'stance'?")]
    [InlineData("hands-off: {", "hands-off: {provider: -1, ground: [\"2.1.6\"], sentence: control-hands-off}", "'provider' is -1.")]
    [InlineData("hands-off: {", "hands-off: {provider: 3, ground: [], sentence: control-hands-off}", "'hands-off' rests on nothing.")]
    [InlineData("hands-off: {", "hands-off: {provider: 3, ground: [\"2.1.6\"], sentence: }", "'sentence' should be a text.")]
    [InlineData("transfer-fails: {", "transfer-fails: {topic: commitment}", "'transfer-fails' rests on nothing.")]
    [InlineData("ground: [fact 11, fact 18] ", null, "'too-soon-for-a-centre' rests on nothing.")]
    [InlineData("weight: 1", "weight: 1.5", "'weight' is 1.5.")]
    [InlineData("weight: 1", null, "'weight' is missing in 'budget'.")]
    [InlineData("hands-off: {", "hands-off: {provider: 3, sentence: control-hands-off}", "'hands-off' rests on nothing.")]
    [InlineData("hands-off: {", "hands-off: {provider: 3, ground: [hearsay], sentence: control-hands-off}", "'hearsay' is not a ground.")]
    [InlineData("hands-off: {", "hands-off: {provider: 3, ground: [\"2.1.6\"]}", "'sentence' is missing in 'hands-off'.")]
    [InlineData("hands-off: {", "hands-off: {provder: 3, ground: [\"2.1.6\"], sentence: control-hands-off}", "The name 'provder' does not exist. Did you mean 'provider'?")]
    [InlineData("hands-off: {", "hands-off: {provider: 1.5, ground: [\"2.1.6\"], sentence: control-hands-off}", "'provider' is 1.5.")]
    [InlineData("hands-off: {", "hands-off: {provider: 11, ground: [\"2.1.6\"], sentence: control-hands-off}", "'provider' is 11.")]
    [InlineData("days: {weeks: 61,", "days: {weeks: 61, months: 60, half-year: 365, year: above}", "The limit of 'months' is '60'.")]
    [InlineData("days: {weeks: 61,", "days: {weeks: 61, months: 182, half-year: 365, year: 999}", "The last level 'year' has the limit '999'.")]
    [InlineData("days: {weeks: 61,", "days: {weeks: 61, months: 182, year: above}", "No band leads to the level 'half-year'.")]
    [InlineData("days: {weeks: 61,", "hours: {weeks: 61, months: 182, half-year: 365, year: above}", "'hours' is no scale of 'days'.")]
    [InlineData("USD: {", "dollars: {far-below-a-centre: 1, modest: 2, large: above}", "'dollars' is no scale of 'amount'.")]
    [InlineData("GDPR: personal", "GDPR: personl", "The level 'personl' does not exist. Did you mean 'personal'?")]
    [InlineData("risks: [home-hiring,", "risks: []", "'in-house' names no risk.")]
    [InlineData("section: \"2.1.6\"", "section: control", "'control' is not a section of the article.")]
    public void A_mistake_is_one_problem_with_file_line_and_cure(string lineBegins, string? reads, string what)
    {
        using var dialogs = new EditedDialogs();
        dialogs.Edit("decision.yaml", lineBegins, reads);
        dialogs.ReadTable().ShouldBeNull();

        var problem = dialogs.Problems.ShouldHaveSingleItem();
        problem.ToString().ShouldContain(what);
        (problem.File == "dialogs/decision.yaml" && problem.Line > 0 && problem.Cure.Length > 0).ShouldBeTrue();
    }

    [Theory]
    [InlineData("", "'levels' is missing in 'choice'.")]
    [InlineData("        levls:", "The name 'levls' does not exist. Did you mean 'levels'?")]
    public void Levels_without_the_name_that_they_stand_under_are_one_mistake(string reads, string what)
    {
        using var dialogs = new EditedDialogs();
        dialogs.EditAll("decision.yaml", lines =>
        {
            var first = lines.FindIndex(line => line.TrimStart().StartsWith("hands-off: {", StringComparison.Ordinal));
            lines[first - 1] = reads;
        });
        dialogs.ReadTable().ShouldBeNull();

        dialogs.Problems.ShouldHaveSingleItem().ToString().ShouldContain(what);
    }

    [Fact]
    public void All_mistakes_are_reported_at_once_each_at_its_own_line()
    {
        using var dialogs = new EditedDialogs();
        var lines = new[]
        {
            dialogs.Edit("decision.yaml", "priorityFactor:", "priorityFactor: many"),
            dialogs.Edit("decision.yaml", "public: {", "public: {far: 99, ground: [\"2.1.8\"], sentence: data-public}"),
            dialogs.Edit("decision.yaml", "core: {", "core: {own: 3, ground: [], sentence: complexity-core}"),
        };
        dialogs.ReadTable().ShouldBeNull();
        dialogs.Problems.Select(problem => problem.Line).ShouldBe(lines);
    }

    [Theory]
    [MemberData(nameof(Mishaps))]
    public void Whatever_happens_to_a_line_there_is_a_table_or_a_problem(string mishap)
    {
        var lines = File.ReadAllLines(Path.Combine(Shipped.Dialogs.Path, "decision.yaml"));
        for (var i = 0; i < lines.Length; i++)
        {
            using var dialogs = new EditedDialogs();
            dialogs.WriteWith("decision.yaml", i, line => Happen(mishap, line));
            var table = dialogs.ReadTable();
            (table is null).ShouldBe(dialogs.Problems.Count > 0, $"line {i + 1}: {lines[i]}");
        }
    }

    public static TheoryData<string> Mishaps => ["line lost", "value lost", "value replaced"];

    private static string? Happen(string mishap, string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return mishap switch
        {
            _ when colon < 0 => null,
            "line lost" => null,
            "value lost" => line[..(colon + 1)],
            _ => line[..(colon + 1)] + " [nonsense]",
        };
    }

    [Fact]
    public void A_file_that_is_missing_is_one_problem_and_not_a_hundred()
    {
        var problems = new Definitions.Problems();
        Dialogs.Reading.DecisionTableReader.Read(new Definitions.DefinitionFolder(Path.Combine(AppContext.BaseDirectory, "nowhere"), "dialogs"), problems).ShouldBeNull();
        problems.Count.ShouldBe(1);
    }

    [Fact]
    public void More_combinations_of_levels_than_can_be_counted_are_refused()
    {
        using var dialogs = new EditedDialogs();
        var names = Enumerable.Range(1, 600).Select(n => $"more-{n}").ToArray();
        dialogs.Edit("decision.yaml", "USD: {", $"USD: {{far-below-a-centre: 250000, {string.Join(", ", names.Select((name, n) => $"{name}: {250_001 + n}"))}, modest: 1000000, large: above}}");
        dialogs.Edit("decision.yaml", "modest: {ground", string.Join("\n", [.. names.Select(name => $"          {name}: {{ground: [assumption], sentence: amount-modest}}"), "          modest: {ground: [assumption], sentence: amount-modest}"]).Trim());

        dialogs.ReadTable().ShouldBeNull();

        dialogs.Problems.ShouldHaveSingleItem().ToString().ShouldContain("The levels of all criteria make 1,012,808,448 combinations. Take some levels away: at most 1,000,000,000");
    }
}
