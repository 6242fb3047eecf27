using System.Xml.Linq;

namespace SourcingBot.Architecture.Tests.Conformance;

/// <summary>What a run of all tests says of the requirements, against what the page says.</summary>
internal static class RunReports
{
    /// <param name="tests">As the page shows them.</param>
    /// <param name="reports">One of xunit's XML reports for each test project.</param>
    /// <param name="isNightly">Whether it was a nightly run.</param>
    /// <returns>What the page promises and the run did not show.</returns>
    public static IReadOnlyList<string> Breaches(IReadOnlyList<RequirementTest> tests, IReadOnlyList<XDocument> reports, bool isNightly)
    {
        var runs = reports.SelectMany(report => report.Descendants("test"))
            .ToLookup(test => $"{((string)test.Attribute("type")!).Split('.')[^1]}.{(string)test.Attribute("method")!}", test => (string)test.Attribute("result")!);
        return [.. tests.Where(test => isNightly || !test.IsNightly).Select(test => Breach(test, runs)).OfType<string>().Distinct()];
    }

    private static string? Breach(RequirementTest test, ILookup<string, string> runs)
    {
        string[] results = [.. runs.Where(run => run.Key == test.Name || run.Key.StartsWith(test.Name + ".", StringComparison.Ordinal)).SelectMany(run => run)];
        return results switch
        {
            [] => $"{test.Id}: {test.Name} did not run.",
            _ when results.FirstOrDefault(result => result != "Pass") is { } other => $"{test.Id}: {test.Name}: {other}.",
            _ => null,
        };
    }
}
