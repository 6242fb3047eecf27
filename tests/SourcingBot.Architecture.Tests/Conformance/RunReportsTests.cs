using System.Xml.Linq;

namespace SourcingBot.Architecture.Tests.Conformance;

public sealed class RunReportsTests
{
    /// <summary>The last step of <c>tests/run</c>; on its own there are no reports to look at.</summary>
    [Fact(Explicit = true)]
    [Trait("When", "after")]
    public void The_run_shows_what_the_page_promises()
    {
        var folder = Environment.GetEnvironmentVariable("SOURCINGBOT_REPORTS").ShouldNotBeNull("SOURCINGBOT_REPORTS names the folder with the reports of the run; tests/run sets it.");
        var reports = Directory.GetFiles(folder, "*.xml").Select(file => XDocument.Load(file)).ToArray();
        RunReports.Breaches(RequirementTests.Find(Path.Combine(Repository.Root, "tests")), reports, Nightly.IsOn).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Pass", "Pass", false, null)]
    [InlineData("Pass", "Fail", false, "S1: C.M: Fail.")]
    [InlineData("Skip", "Pass", false, "S1: C.M: Skip.")]
    public void A_test_that_failed_or_was_skipped_is_a_breach(string first, string second, bool isNightly, string? breach) =>
        RunReports.Breaches([new("S1", "", "P", "C.M", isNightly)], [Report(("M", first), ("M", second))], false).SingleOrDefault().ShouldBe(breach);

    [Fact]
    public void A_test_that_did_not_run_is_a_breach() =>
        RunReports.Breaches([new("S1", "", "P", "C.N", false)], [Report(("M", "Pass"))], false).ShouldBe(["S1: C.N did not run."]);

    [Fact]
    public void Of_a_class_every_test_counts() =>
        RunReports.Breaches([new("S1", "", "P", "C", false)], [Report(("M", "Pass"), ("N", "Fail"))], false).ShouldBe(["S1: C: Fail."]);

    [Fact]
    public void An_inherited_test_counts_where_it_runs() =>
        RunReports.Breaches([new("S1", "", "P", "Contract.M", false), new("S2", "", "P", "Contract.M", false)], [Report(("M", "Fail"))], false)
            .ShouldBe(["S1: Contract.M: Fail.", "S2: Contract.M did not run."]);

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public void A_nightly_test_counts_in_nightly_runs(bool isNightly, int breaches) =>
        RunReports.Breaches([new("S1", "", "P", "C.M", true)], [Report(("M", "Skip"))], isNightly).Count.ShouldBe(breaches);

    private static XDocument Report(params (string Method, string Result)[] tests) => new(new XElement("assemblies",
        tests.Select(test => new XElement("test", new XAttribute("type", "A.B.C"), new XAttribute("method", test.Method), new XAttribute("result", test.Result),
            new XElement("traits", new XElement("trait", new XAttribute("name", "Requirement"), new XAttribute("value", "S1")))))));
}
