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

    private static readonly IReadOnlyDictionary<string, (IMessageRenderer Renderer, string Extension)> Looks = new Dictionary<string, (IMessageRenderer, string)>
    {
        ["web-chat"] = (Renderings.WebChat, "md"),
        ["teams"] = (Renderings.Teams, "md"),
        ["terminal-80"] = (Renderings.Terminal(80, colours: false), "txt"),
        ["terminal-40"] = (Renderings.Terminal(40, colours: false), "txt"),
        ["plain"] = (Renderings.PlainText, "txt"),
    };

    public static TheoryData<string, string> Cases => [.. from comparison in Comparisons.Keys from look in Looks.Keys select (comparison, look)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_comparison_looks_as_approved(string comparison, string look)
    {
        var ((models, aspects), (renderer, extension)) = (Comparisons[comparison], Looks[look]);

        Approval.Verify(renderer.Render(Repository.Library.Compare(models, aspects)), $"compare-{comparison}.{look}.{extension}");
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
