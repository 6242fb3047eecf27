using SourcingBot.Sales.Links;

namespace SourcingBot.Host.Sales.Pages;

/// <summary>What stands in the fields of the form that makes a link, as it was typed.</summary>
/// <param name="fields">By the names of the form.</param>
internal sealed class TypedLink(IReadOnlyDictionary<string, string> fields)
{
    /// <summary>The link whose representative, with the photo, stands in the form.</summary>
    public const string Like = "like";

    public const string Never = "never";

    public const string NoPhoto = "no-photo";

    private const string Choice = "choice-";
    private const string InWords = "words-";

    public string this[string name] => fields.GetValueOrDefault(name, "");

    /// <summary>What was chosen for a criterion.</summary>
    public string ChoiceFor(string criterion) => this[Choice + criterion];

    /// <summary>What was written for it.</summary>
    public string WordsFor(string criterion) => this[InWords + criterion];

    public static string ChoiceName(string criterion) => Choice + criterion;

    public static string WordsName(string criterion) => InWords + criterion;

    public static async Task<TypedLink> ReadAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        return new TypedLink(form.ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal));
    }

    /// <summary>For another link of the same representative.</summary>
    /// <param name="link">The earlier one; null for none.</param>
    /// <param name="withCampaign">Also the tags.</param>
    /// <param name="terms">Say until when it works.</param>
    public static TypedLink After(SalesLink? link, bool withCampaign, LinkTerms terms)
    {
        var fields = new Dictionary<string, string>
        {
            [LinkRequestJson.Expires] = terms.UsualExpiry is { } end ? Time.Day(Time.LastDayBefore(end)) : "",
            [Never] = terms.UsualExpiry is null ? "on" : "",
        };
        if (link is not null)
        {
            fields[Like] = link.Id;
            fields[LinkRequestJson.Rep] = link.Representative.Name;
            fields[LinkRequestJson.Email] = link.Representative.Email ?? "";
            fields[LinkRequestJson.Calendar] = link.Representative.Calendar?.AbsoluteUri ?? "";
            fields[LinkRequestJson.Greeting] = link.Representative.Greeting ?? "";
            fields[LinkRequestJson.Tags] = withCampaign ? string.Join(", ", link.Tags) : "";
        }

        return new TypedLink(fields);
    }
}
