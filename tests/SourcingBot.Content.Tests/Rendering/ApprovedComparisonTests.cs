using SourcingBot.Content.Comparing;
using SourcingBot.Content.Rendering;

namespace SourcingBot.Content.Tests.Rendering;

public sealed class ApprovedComparisonTests
{
    private static readonly string[] SixModels = [.. ModelComparison.Models.Where(model => model != ModelComparison.AnyProvider)];

    private static readonly IReadOnlyDictionary<string, (string[] Models, string[] Aspects)> Comparisons = new Dictionary<string, (string[], string[])>
    {
        ["two-models"] = (["nearshore-outsourcing", "captive-offshoring"], []),
        ["two-on-privacy"] = (["nearshore-outsourcing", "captive-offshoring"], ["privacy"]),
        ["all-on-control"] = (SixModels, ["control"]),
        ["all-on-two"] = (SixModels, ["costs", "people"]),
        ["all"] = (SixModels, []),
    };

    public static TheoryData<string> Names => [.. Looks.All.Keys];

    /// <summary>Without their endings.</summary>
    internal static IEnumerable<string> Files => Comparisons.Keys.Select(comparison => $"compare-{comparison}");

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_comparison_looks_as_approved(string look)
    {
        var (render, extension) = Looks.All[look];
        foreach (var (comparison, (models, aspects)) in Comparisons)
        {
            Approval.Verify(render(Repository.Library.Compare(models, aspects)), Path.Combine(look, $"compare-{comparison}.{extension}"));
        }
    }

    [Theory]
    [InlineData(80)]
    [InlineData(40)]
    public void Any_two_models_fit_a_terminal(int width)
    {
        var wide = from one in ModelComparison.Models
                   from other in ModelComparison.Models
                   from line in Renderings.Terminal(width, colours: false).Render(Repository.Library.Compare([one, other], [])).Split('\n')
                   where DisplayWidth.Of(line) > width
                   select $"{one} and {other}: {line}";

        wide.ShouldBeEmpty();
    }
}
