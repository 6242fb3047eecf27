using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SourcingBot.Definitions;

namespace SourcingBot.Content.Articles;

/// <summary>A row with a cell too many or too few would shift what stands in the others.</summary>
internal static class TableCheck
{
    internal static void Run(string markdown, MarkdownDocument document, string file, int firstLine, Problems problems)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        foreach (var table in document.Descendants<Table>())
        {
            var rows = table.OfType<TableRow>().Count(row => !row.IsHeader);
            if (rows == 0)
            {
                problems.Add(file, table.Line + firstLine, "The table has a head and no row.", "Write a line for each row below '| --- |', or say it in a sentence.");
            }

            var cells = Cells(lines[table.Line]);
            for (var line = table.Line + 1; line < Math.Min(lines.Length, table.Line + rows + 2); line++)
            {
                if (Cells(lines[line]) is var found && found != cells)
                {
                    problems.Add(file, line + firstLine, $"This line of a table has {Counted(found)}, and its head has {Counted(cells)}.", "Write as many in each line, with | between them; a cell may be empty.");
                }
            }
        }
    }

    private static string Counted(int cells) => cells == 1 ? "one cell" : $"{cells} cells";

    private static int Cells(string line)
    {
        var row = line.Replace("\\|", "", StringComparison.Ordinal).Trim();
        return row.Count(c => c == '|') + 1 - (row.StartsWith('|') ? 1 : 0) - (row.EndsWith('|') ? 1 : 0);
    }
}
