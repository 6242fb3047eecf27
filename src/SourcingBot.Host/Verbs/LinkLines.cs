using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Host.Pages;
using SourcingBot.Host.Sales.Story;
using SourcingBot.Sales;
using SourcingBot.Sales.Links;

namespace SourcingBot.Host.Verbs;

/// <summary>What the verbs say of a link.</summary>
internal static class LinkLines
{
    // For people and programs, never part of a page: quotes stay readable.
    public static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static StoryWords Words(IServiceProvider services) => StoryWords.In(
        services.GetRequiredService<PageLanguages>().Default, services.GetRequiredService<AdvisorLanguages>(), services.GetRequiredService<ISite>().Address);

    public static string Name(SalesLink link) => string.Join(" · ", new[] { link.Company, link.Person }.OfType<string>()) is { Length: > 0 } name ? name : "anybody";

    public static string State(SalesLink link, DateTimeOffset now) => link.Revoked is { } revoked ? $"revoked {Day(revoked)}"
        : link.Expires is not { } end ? "never expires"
        : end <= now ? $"expired {Day(end)}"
        : $"through {Day(end.AddTicks(-1))}";

    public static string Moment(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture);

    /// <summary>One line for each thing that is known.</summary>
    public static async Task TellAsync(SalesLink link, IServiceProvider services, TextWriter output)
    {
        var words = Words(services);
        var who = link.Representative;
        (string Name, string? Value)[] lines =
        [
            ("For", $"{Name(link)} ({(link.IsForOnePerson ? "one person, on any device the same conversation" : "many people, each with their own conversation")})"),
            ("From", string.Join(", ", new[] { who.Name, who.Email, who.Calendar?.AbsoluteUri, who.HasPhoto ? "with a photo" : null }.OfType<string>())),
            ("Greeting", who.Greeting?.ReplaceLineEndings(" ")),
            ("Known", string.Join("; ", link.Known.Select(answer => $"{words.Question(answer.Criterion)}: {words.Answer(answer)}"))),
            ("Tags", string.Join(", ", link.Tags)),
            ("Works", link.Revoked is { } revoked ? $"no more: revoked {Moment(revoked)}"
                : link.Expires is not { } end ? "until it is revoked"
                : end <= services.GetRequiredService<TimeProvider>().GetUtcNow() ? $"no more: expired {Moment(end)}" : $"until {Moment(end)}"),
            ("Made", $"{Moment(link.Created)} by {link.CreatedBy}"),
        ];
        foreach (var (name, value) in lines.Where(line => !string.IsNullOrEmpty(line.Value)))
        {
            await output.WriteLineAsync($"  {name,-9} {value}");
        }
    }

    /// <summary>The link that is meant, or null after an error was told.</summary>
    public static async Task<SalesLink?> FindAsync(IServiceProvider services, string id, TextWriter error, CancellationToken cancellationToken)
    {
        const int most = 10;
        var found = LinkSearch.Find(await services.GetRequiredService<ILinkStore>().ReadAsync(cancellationToken), id);
        if (found is [var only])
        {
            return only;
        }

        await error.WriteLineAsync(found.Count == 0
            ? $"There is no link '{id}' in {services.GetRequiredService<Storage.StorageLocation>().FullPath}. 'link list' shows which there are; Storage:ConnectionString names another database."
            : $"Several links have an id that begins with '{id}'. Write more of it:");
        foreach (var link in found.Take(most))
        {
            await error.WriteLineAsync($"  {link.Id}  {Name(link)}");
        }

        return null;
    }

    private static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
