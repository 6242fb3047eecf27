using System.Text;
using CsCheck;
using CsvHelper;
using SourcingBot.Sales.Exports;

namespace SourcingBot.Sales.Tests.Exports;

public sealed class CsvTableTests
{
    private const string Dangerous = "=+-@\t\r\n\0";

    public static TheoryData<string> Formulas =>
    [
        .. Dangerous.Select(sign => $"{sign}1+1"),
        "=cmd|' /C calc'!A0", "+49170123456", "-2+3+cmd|' /C calc'!A0", "@SUM(1+9)*cmd|' /C calc'!A0", "=HYPERLINK(\"http://evil.example\",\"x\")", "=1\n+1", "= 1", "\t=1", "\r\n=1",
        " =1", "\"=1", "  \"=1\"", "'=1", "\u00a0=1", "\u200b=1", "\ufeff=1", "＝1", "＋1", "－1", "＠x", "=", "-",
    ];

    public static TheoryData<string> Harmless => ["", " ", "a", "1", "a=b", "1-2", "anna@example.com", "a\n=1", "\"quoted\", and more", "a,b;c", "'tis", "#1", "Müller", "…"];

    [Theory]
    [MemberData(nameof(Formulas))]
    [Requirement("S25", "a cell that a spreadsheet would run gets no apostrophe")]
    public void What_a_spreadsheet_would_run_begins_with_an_apostrophe(string cell) => Cells(cell)[0][0].ShouldBe($"'{cell}");

    [Theory]
    [MemberData(nameof(Harmless))]
    [Requirement("S25", "a cell that is no formula is changed")]
    public void Other_cells_stay_as_they_are(string cell) => Cells(cell)[0][0].ShouldBe(cell);

    [Fact]
    [Requirement("S25", "the file does not say that it is UTF-8, or cells break out of their quotes")]
    public void The_file_says_that_it_is_UTF_8_and_every_cell_stands_in_quotes()
    {
        var file = CsvTable.Write([["Name", "Note"], ["Müller \"& Söhne\"", "a;=1+1,\nb"]]);

        Encoding.UTF8.GetString(file).ShouldBe("\ufeff\"Name\",\"Note\"\r\n\"Müller \"\"& Söhne\"\"\",\"a;=1+1,\nb\"\r\n");
    }

    [Fact]
    [Requirement("S25", "what is read from the file is not what was written, less the apostrophe")]
    public void Whatever_stands_in_it_the_file_is_read_again_to_the_same_rows()
    {
        var known = Formulas.Concat(Harmless).Select(row => row.Data).ToArray();
        var cell = Gen.OneOf(Gen.String[Gen.OneOf("=+-@\t\r\n\0\"',; aé＝\u200b".ToCharArray()), 0, 8], Gen.OneOf(known));
        Gen.Select(Gen.Int[1, 6], Gen.Int[1, 6]).SelectMany((rows, columns) => cell.Array[columns].Array[rows]).Sample(
            table =>
            {
                var read = Read(CsvTable.Write(table));

                read.Count.ShouldBe(table.Length);
                foreach (var (was, now) in table.Zip(read))
                {
                    now.Select(Unprefixed).ShouldBe(was);
                    now.ShouldAllBe(text => text.Length == 0 || !Dangerous.Contains(text[0]));
                }
            },
            iter: 500);
    }

    private static IReadOnlyList<string[]> Cells(params string[] row) => Read(CsvTable.Write([row]));

    /// <summary>By the reader of the library, which shares no code with our apostrophes.</summary>
    private static IReadOnlyList<string[]> Read(byte[] file)
    {
        var rows = new List<string[]>();
        using var reader = CsvReader.Create(new MemoryStream(file), new CsvReaderOptions { HasHeader = false });
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(index => reader.GetString(index))]);
        }

        return rows;
    }

    private static string Unprefixed(string cell) => cell.StartsWith('\'') && CsvCell.Safe(cell[1..]) == cell ? cell[1..] : cell;
}
