namespace SourcingBot.Architecture.Tests.Conformance;

/// <summary>A line of <c>tests/requirements.tsv</c>.</summary>
/// <param name="Text">What is required, in our words.</param>
/// <param name="Untested">Why no test shows it; empty where one has to.</param>
/// <param name="Note">What differs from the wording of the requirement; mostly empty.</param>
internal sealed record RequirementRow(string Id, string Group, string Text, string Untested, string Note)
{
    private const int Columns = 5;

    public static IReadOnlyList<RequirementRow> ReadAll(IEnumerable<string> lines) =>
        [.. lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t')).Select(Read)];

    private static RequirementRow Read(string[] cells)
    {
        string Cell(int column) => column < cells.Length ? cells[column].Trim() : "";
        return cells.Length is >= 3 and <= Columns
            ? new RequirementRow(Cell(0), Cell(1), Cell(2), Cell(3), Cell(4))
            : throw new InvalidDataException($"tests/requirements.tsv: '{cells[0]}' has {cells.Length} columns. Write id, group, requirement, and after further tabs why there is no test, and a note.");
    }
}
