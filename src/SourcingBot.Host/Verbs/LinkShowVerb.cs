using System.CommandLine;
using System.Text;
using SourcingBot.Host.Sales.Links;
using SourcingBot.Host.Sales.Story;
using SourcingBot.Sales;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;

namespace SourcingBot.Host.Verbs;

/// <summary>What happened to a link.</summary>
internal static class LinkShowVerb
{
    public const string Name = "show";

    private static readonly Argument<string> Id = new("ID") { Description = "The id, its beginning, or the whole address." };
    private static readonly Option<bool> AsCsv = new("--csv") { Description = "As a table for spreadsheets, an event a row." };
    private static readonly Option<string> Output = new("--output", "-o") { Description = "The file to write the table to; without it, standard output.", HelpName = "FILE" };
    private static readonly Option<bool> AsJson = new("--json") { Description = "As JSON on one line." };

    public static Command Create()
    {
        var command = new Command(Name, "Shows what is known of a link, and what everybody who opened it did.") { AsCsv, Output, AsJson };
        command.Arguments.Add(Id);
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, stop) => SalesVerbs.RunAsync(
            [.. parsed.UnmatchedTokens],
            [AsCsv.Name, Output.Name, AsJson.Name],
            services => RunAsync(
                services, parsed.GetValue(Id)!, new LinkView(parsed.GetValue(AsCsv), parsed.GetValue(Output), parsed.GetValue(AsJson)), Console.OpenStandardOutput(), Console.Error, stop),
            Console.Error));
        return command;
    }

    /// <param name="output">Bytes, since a table begins with the mark of its encoding.</param>
    internal static async Task<int> RunAsync(IServiceProvider services, string id, LinkView view, Stream output, TextWriter error, CancellationToken cancellationToken)
    {
        if (await LinkLines.FindAsync(services, id, error, cancellationToken) is not { } link)
        {
            return 1;
        }

        var events = await services.GetRequiredService<ILinkEvents>().ReadAsync(link.Id, cancellationToken);
        if (view.AsCsv || view.Output is not null)
        {
            return await WriteTableAsync(StoryTable.Write(link, events, LinkLines.Words(services)), view.Output, output, error, cancellationToken);
        }

        var site = services.GetRequiredService<ISite>().Address;
        await using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        if (view.AsJson)
        {
            await text.WriteLineAsync(LinkJson.Write(link, events, site).ToJsonString(LinkLines.Readable));
            return 0;
        }

        await text.WriteLineAsync(LinkAddresses.Of(site, link.Id));
        await LinkLines.TellAsync(link, services, text);
        await TellAsync(await services.GetRequiredService<IInquiries>().ReadAsync(link.Id, cancellationToken), LinkLines.Words(services), text);
        await TellAsync(Visit.Of(events), LinkLines.Words(services), text);
        return 0;
    }

    private static async Task TellAsync(IReadOnlyList<Inquiry> asked, StoryWords words, StreamWriter text)
    {
        if (asked.Count == 0)
        {
            return;
        }

        await text.WriteLineAsync();
        await text.WriteLineAsync(words.Texts["questions"]);
        foreach (var one in asked)
        {
            await text.WriteLineAsync($"  {LinkLines.Moment(one.At)}  {one.Name}, {one.Email}: {one.Question.ReplaceLineEndings(" ")}");
        }
    }

    private static async Task TellAsync(IReadOnlyList<Visit> visits, StoryWords words, StreamWriter text)
    {
        await text.WriteLineAsync();
        if (visits.Count == 0)
        {
            await text.WriteLineAsync(words.Texts["none"]);
        }

        foreach (var visit in visits)
        {
            await text.WriteLineAsync(words.Visitor(visit));
            for (var i = 0; i < visit.Events.Count; i++)
            {
                var happened = visit.Events[i];
                var particulars = words.Particulars(happened) is { Length: > 0 } said ? $": {said}" : "";
                var result = happened.ResultId is { } id ? $"  {words.ResultAddress(id)}" : "";
                await text.WriteLineAsync($"  {LinkLines.Moment(happened.At)}  {words.What(visit, i)}{particulars}{result}");
            }
        }
    }

    private static async Task<int> WriteTableAsync(byte[] table, string? file, Stream output, TextWriter error, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            await output.WriteAsync(table, cancellationToken);
            return 0;
        }

        try
        {
            await File.WriteAllBytesAsync(file, table, cancellationToken);
            await error.WriteLineAsync($"Written: {Path.GetFullPath(file)}");
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            await error.WriteLineAsync($"'{file}' cannot be written: {e.Message} Name another file with --output.");
            return 1;
        }
    }
}
