namespace SourcingBot.Understanding.Tests;

public sealed class RowTests
{
    private static readonly Understander Understander = new(English.Vocabulary);

    public static TheoryData<Row> Rows() =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.tsv").Order(StringComparer.Ordinal).SelectMany(file => Row.In(Path.GetFileName(file)))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_is_read_as_it_says(Row row) =>
        Reading.Of(Understander.Read(row.Text, row.Question)).ShouldBe(row.Expected, row.ToString());
}
