using CsvHelper;

namespace SourcingBot.Sales.Exports;

/// <summary>A table as CSV (RFC 4180) that spreadsheets open and do not run: with their mark of UTF-8, every cell in quotes, formulas as text.</summary>
public static class CsvTable
{
    public const string ContentType = "text/csv; charset=utf-8";

    private static readonly CsvWriterOptions Form = new()
    {
        WriteByteOrderMark = true,
        Quoting = CsvQuoting.Always,
        // Its own looks at the first sign alone, and knows fewer signs than spreadsheets run: CsvCell does it.
        Injection = CsvInjection.None,
    };

    /// <param name="rows">All of the same length.</param>
    public static byte[] Write(IEnumerable<IReadOnlyList<string>> rows)
    {
        using var file = new MemoryStream();
        using (var csv = CsvWriter.Create(file, Form, leaveOpen: true))
        {
            foreach (var row in rows)
            {
                csv.WriteRecord([.. row.Select(CsvCell.Safe)]);
            }
        }

        return file.ToArray();
    }
}
