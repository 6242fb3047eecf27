using SourcingBot.Advice.Tables;
using SourcingBot.Definitions;

namespace SourcingBot.Dialogs.Reading;

internal static class PullReader
{
    /// <summary>The five columns of a row; one that is left out is 0.</summary>
    public static Pull Read(YamlValue row, int most) =>
        new(Column(row, "own", most), Column(row, "provider", most), Column(row, "home", most), Column(row, "near", most), Column(row, "far", most));

    private static int Column(YamlValue row, string name, int most) => row.Find(name)?.Integer(0, most) ?? 0;
}
