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
        Run[] runs = [.. reports.SelectMany(report => report.Descendants("test")).Select(Run.Of)];
        return [.. tests.Where(test => isNightly || !test.IsNightly).Select(test => Breach(test, runs)).OfType<string>().Distinct()];
    }

    private static string? Breach(RequirementTest test, Run[] runs)
    {
        string[] results = [.. runs.Where(run => run.IsOf(test)).Select(run => run.Result)];
        return results switch
        {
            [] => $"{test.Id}: {test.Name} did not run.",
            _ when results.FirstOrDefault(result => result != "Pass") is { } other => $"{test.Id}: {test.Name}: {other}.",
            _ => null,
        };
    }

    private sealed record Run(string Type, string Method, string Result, string[] Requirements)
    {
        public static Run Of(XElement test) => new(
            ((string)test.Attribute("type")!).Split('.')[^1],
            (string)test.Attribute("method")!,
            (string)test.Attribute("result")!,
            [.. test.Descendants("trait").Where(trait => (string?)trait.Attribute("name") == "Requirement").Select(trait => (string)trait.Attribute("value")!)]);

        /// <summary>A test that a class inherits runs under the name of that class; what it shows goes with it.</summary>
        public bool IsOf(RequirementTest test) =>
            test.Name == $"{Type}.{Method}" || test.Name == Type || (test.Name.EndsWith($".{Method}", StringComparison.Ordinal) && Requirements.Contains(test.Id));
    }
}
