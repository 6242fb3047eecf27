using System.Text;

namespace SourcingBot.Architecture.Tests.Conformance;

/// <summary><c>docs/conformance.md</c>, made of the list of requirements and of the tests that name them.</summary>
internal static class ConformancePage
{
    private const string Head = """
        # What is required of the bot on the wire, and the tests that show it

        Made from `tests/requirements.tsv` and the `[Requirement]` attributes in the tests; do not edit it. Make it anew with

            dotnet build tests/SourcingBot.Architecture.Tests && APPROVE=1 dotnet test --no-build --project tests/SourcingBot.Architecture.Tests

        The numbers with an A are those of the Bot Framework's Activity specification, in our words; the others are acceptance tests of this project.
        A requirement stands here with a test, or with the reason why there is none. "Red when" is the fault that makes the test fail.

        How the results are kept true: `passes` says that the test takes part in every run, `passes nightly` that it takes part in
        `tests/run --nightly`. `tests/run` ends by comparing this page with the reports of the run: it fails when any test named here failed, did not run, or
        was skipped (nightly ones only in a nightly run). A change of the tests that this page does not show fails the run too.


        """;

    public static string Write(IReadOnlyList<RequirementRow> rows, IReadOnlyList<RequirementTest> tests)
    {
        var page = new StringBuilder(Head);
        page.Append($"{rows.Count} requirements: {rows.Count(row => tests.Any(test => test.Id == row.Id))} with tests, {rows.Count(row => row.Untested.Length > 0)} with a reason.\n");
        foreach (var group in rows.GroupBy(row => row.Group))
        {
            page.Append($"\n## {group.Key}\n\n| | requirement | test | red when | result |\n| --- | --- | --- | --- | --- |\n");
            foreach (var row in group)
            {
                Write(page, row, [.. tests.Where(test => test.Id == row.Id)]);
            }
        }

        return page.ToString();
    }

    private static void Write(StringBuilder page, RequirementRow row, IReadOnlyList<RequirementTest> tests)
    {
        var text = row.Note.Length > 0 ? $"{row.Text} *{row.Note}*" : row.Text;
        if (tests.Count == 0)
        {
            page.Append($"| {row.Id} | {Cell(text)} | *{Cell(row.Untested)}* | | |\n");
        }

        foreach (var (index, test) in tests.Index())
        {
            var (id, requirement) = index == 0 ? (row.Id, Cell(text)) : ("", "");
            page.Append($"| {id} | {requirement} | {test.Project[(test.Project.IndexOf('.') + 1)..].Replace(".Tests", "")}: {test.Name.Replace(".", ". ").Replace('_', ' ')} | {Cell(test.RedWhen)} | {(test.IsNightly ? "passes nightly" : "passes")} |\n");
        }
    }

    private static string Cell(string text) => text.Replace("|", "\\|").Replace("<", "&lt;");
}
