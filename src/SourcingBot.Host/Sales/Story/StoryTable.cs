using System.Globalization;
using SourcingBot.Sales.Exports;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;

namespace SourcingBot.Host.Sales.Story;

/// <summary>What happened to a link as a table for spreadsheets, an event a row.</summary>
internal static class StoryTable
{
    private static readonly string[] Columns =
        ["link", "company", "person", "visitor", "time", "event", "question", "answer", "from-contact", "model", "confidence", "result", "context"];

    /// <summary>Says what it holds, and has nothing in it that a file's name cannot have.</summary>
    public static string FileName(SalesLink link) => $"link-{link.Id}.csv";

    /// <returns>The file.</returns>
    public static byte[] Write(SalesLink link, IReadOnlyList<LinkEvent> events, StoryWords words) => CsvTable.Write(
    [
        [.. Columns.Select(column => words.Texts[$"column-{column}"])],
        .. Visit.Of(events).SelectMany(visit => visit.Events.Select((happened, index) => Row(link, visit, index, happened, words))),
    ]);

    private static IReadOnlyList<string> Row(SalesLink link, Visit visit, int index, LinkEvent happened, StoryWords words) =>
    [
        link.Id,
        link.Company ?? "",
        link.Person ?? "",
        visit.Number?.ToString(CultureInfo.InvariantCulture) ?? "",
        happened.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        words.What(visit, index),
        happened.Criterion is { } criterion ? words.Question(criterion) : "",
        happened.Answer is { } answer ? words.Answer(answer) : "",
        happened.IsFromContact ? words.Texts["from-contact"] : "",
        happened.Model is { } model ? words.Model(model) : "",
        happened.Confidence ?? "",
        happened.ResultId is { } result ? words.ResultAddress(result) : "",
        StoryWords.Context(happened),
    ];
}
