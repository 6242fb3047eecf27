using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Scoring;
using SourcingBot.Advice.Tables;
using SourcingBot.Definitions;
using SourcingBot.Dialogs.Explanations;
using SourcingBot.Dialogs.Reading;

namespace SourcingBot.Advice.Tests;

/// <summary>The table and the sentences that ship, read once.</summary>
internal static class Shipped
{
    public static readonly DefinitionFolder Dialogs = new(Path.Combine(AppContext.BaseDirectory, "dialogs"), "dialogs");

    public static readonly DecisionTable Table = ReadTable();

    public static readonly Adviser Adviser = new(Table);

    public static readonly Explainer Explainer = new(ReadSentences());

    public static Recommendation Advise(params IEnumerable<Answer> answers) => Adviser.Advise(AnswerSheet.Of(answers));

    public static string AdviseAsJson(AnswerSheet sheet) => RecommendationJson.Write(sheet, Adviser.Advise(sheet), Explainer);

    private static DecisionTable ReadTable()
    {
        var problems = new Problems();
        var table = DecisionTableReader.Read(Dialogs, problems);
        problems.ThrowIfAny();
        return table!;
    }

    private static DecisionSentences ReadSentences()
    {
        var problems = new Problems();
        var sentences = DecisionSentencesReader.Read(Dialogs, "en", Table, problems);
        problems.ThrowIfAny();
        return sentences!;
    }
}
