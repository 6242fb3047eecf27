using SourcingBot.Advice.Scoring;
using SourcingBot.Advice.Tables;
using SourcingBot.Definitions;
using SourcingBot.Dialogs.Reading;

namespace SourcingBot.Advice.Tests;

/// <summary>The table that ships, read once.</summary>
internal static class Shipped
{
    public static readonly DefinitionFolder Dialogs = new(Path.Combine(AppContext.BaseDirectory, "dialogs"), "dialogs");

    public static readonly DecisionTable Table = Read();

    public static readonly Adviser Adviser = new(Table);

    private static DecisionTable Read()
    {
        var problems = new Problems();
        var table = DecisionTableReader.Read(Dialogs, problems);
        problems.ThrowIfAny();
        return table!;
    }
}
