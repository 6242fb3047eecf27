using System.Globalization;
using System.Text.Json.Nodes;
using Markdig.Syntax;

namespace SourcingBot.Content.Rendering.Cards;

/// <summary>
/// A list as one text. Cards show lists of one level: what is nested becomes items of the same list, with a dash for each
/// level. What is not a line of text stands below its item.
/// </summary>
internal sealed class CardList
{
    private readonly List<JsonObject> _elements = [];
    private readonly List<string> _lines = [];

    internal static IEnumerable<JsonObject> Write(ListBlock list)
    {
        var writer = new CardList();
        writer.Add(list, level: 0);
        writer.EndText();
        return writer._elements;
    }

    private void Add(ListBlock list, int level)
    {
        var number = int.TryParse(list.OrderedStart, out var start) ? start : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            AddItem(item, list.IsOrdered ? number++ : null, level);
        }
    }

    private void AddItem(ListItemBlock item, int? number, int level)
    {
        var mark = (level, number) switch
        {
            (0, { } n) => string.Create(CultureInfo.InvariantCulture, $"{n}. "),
            (0, null) => "- ",
            (_, { } n) => string.Create(CultureInfo.InvariantCulture, $"- {Dashes(level)}{n}\\. "),
            _ => $"- {Dashes(level)}",
        };
        foreach (var block in item)
        {
            if (block is ListBlock nested)
            {
                Add(nested, level + 1);
            }
            else if (block is ParagraphBlock paragraph && mark.Length > 0)
            {
                _lines.Add(mark + CardText.Line(paragraph.Inline));
                mark = "";
            }
            else
            {
                EndText();
                _elements.AddRange(CardBlocks.Write(block));
            }
        }
    }

    private void EndText()
    {
        if (_lines.Count > 0)
        {
            _elements.Add(CardElements.Text(string.Join('\n', _lines)));
            _lines.Clear();
        }
    }

    private static string Dashes(int level) => string.Concat(Enumerable.Repeat("– ", level));
}
