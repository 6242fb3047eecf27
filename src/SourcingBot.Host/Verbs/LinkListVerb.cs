using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using SourcingBot.Host.Sales.Links;
using SourcingBot.Sales;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;

namespace SourcingBot.Host.Verbs;

/// <summary>All links, with what happened to them in numbers.</summary>
internal static class LinkListVerb
{
    public const string Name = "list";

    private static readonly Option<bool> AsJson = new("--json") { Description = "Prints the links as a JSON array on one line." };

    public static Command Create()
    {
        var command = new Command(Name, "Lists the links, the newest first, with how many people opened them, began and finished.") { AsJson };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, stop) => SalesVerbs.RunAsync(
            [.. parsed.UnmatchedTokens], [AsJson.Name], services => RunAsync(services, parsed.GetValue(AsJson), Console.Out, stop), Console.Error));
        return command;
    }

    internal static async Task<int> RunAsync(IServiceProvider services, bool asJson, TextWriter output, CancellationToken cancellationToken)
    {
        var links = await services.GetRequiredService<ILinkStore>().ReadAsync(cancellationToken);
        var counts = await services.GetRequiredService<ILinkEvents>().CountAsync(cancellationToken);
        LinkCounts Of(SalesLink link) => counts.GetValueOrDefault(link.Id, LinkCounts.None);
        if (asJson)
        {
            var site = services.GetRequiredService<ISite>().Address;
            await output.WriteLineAsync(new JsonArray([.. links.Select(link => LinkJson.Write(link, Of(link), site))]).ToJsonString(LinkLines.Readable));
            return 0;
        }

        if (links.Count == 0)
        {
            await output.WriteLineAsync("There is no link yet. link create --rep \"Your name\" --company \"Their company\" makes one.");
            return 0;
        }

        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        await output.WriteLineAsync($"{"ID",-PublicId.Length}  {"MADE",-10}  {"OPENED",6} {"BEGAN",6} {"ENDED",6}  {"STATE",-18}  FOR");
        foreach (var link in links)
        {
            var (opened, started, finished, _) = Of(link);
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{link.Id}  {link.Created.UtcDateTime:yyyy-MM-dd}  {opened,6} {started,6} {finished,6}  {LinkLines.State(link, now),-18}  {LinkLines.Name(link)}, by {link.Representative.Name}"));
        }

        return 0;
    }
}
