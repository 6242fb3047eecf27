using SourcingBot.Advice.Tables;
using SourcingBot.Definitions;

namespace SourcingBot.Dialogs.Reading;

internal static class GroundReader
{
    /// <summary>What a row rests on, under <c>ground</c>; a row that rests on nothing is a problem.</summary>
    public static IReadOnlyList<Ground> Read(YamlValue row)
    {
        var grounds = new List<Ground>();
        if (row.Find("ground") is not { } node || node.IsNull || node is { IsList: true } && node.Items().Count == 0)
        {
            row.Problem($"'{row.Name}' rests on nothing.", "Add 'ground:' with a section of the article (\"2.1.2\"), 'fact N', 'constraint' or 'assumption'.");
            return grounds;
        }

        foreach (var item in node.Items())
        {
            var text = item.Text();
            if (Ground.IsGround(text))
            {
                grounds.Add(new Ground(text));
            }
            else if (text.Length > 0)
            {
                item.Problem($"'{text}' is not a ground.", "Write a section of the article in quotes (\"2.1.2\"), 'fact N', 'constraint' or 'assumption'.");
            }
        }

        return grounds;
    }
}
