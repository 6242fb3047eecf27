using SourcingBot.Advice.Requests;
using SourcingBot.Content.Charts;

namespace SourcingBot.Sales.Links;

/// <summary>Reads a link to be made, for the command, the API and the page alike.</summary>
public static class LinkRequestJson
{
    public const string Rep = "rep";
    public const string Email = "email";
    public const string Photo = "photo";
    public const string Calendar = "calendar";
    public const string Greeting = "greeting";
    public const string Company = "company";
    public const string Person = "person";
    public const string For = "for";
    public const string Expires = "expires";
    public const string Tags = "tags";

    public const string ForOne = "one";
    public const string ForMany = "many";

    public const int LongestRep = 80;
    public const int LongestName = 100;
    public const int LongestGreeting = 500;
    public const int LongestAddress = 500;
    public const int LongestTag = 40;
    public const int MostTags = 20;

    private const string WhatRep = "the representative's name, one line of up to 80 characters";

    private static readonly string[] Names = [Rep, Email, Photo, Calendar, Greeting, Company, Person, For, Expires, RequestParts.Answers, Tags];

    public static RequestReading<LinkRequest> Read(string json, LinkTerms terms) => JsonField.Read(json, root => ReadRoot(root, terms));

    private static LinkRequest ReadRoot(JsonField root, LinkTerms terms)
    {
        var fields = root.Object(Names);
        if (root.IsObject && !fields.ContainsKey(Rep))
        {
            root.Miss(Rep, WhatRep);
        }

        var photo = fields.GetValueOrDefault(Photo) is { } upload ? PhotoReader.Read(upload) : null;
        var person = Line(fields.GetValueOrDefault(Person), LongestName);
        return new LinkRequest(new Representative(Line(fields.GetValueOrDefault(Rep), LongestRep, WhatRep) ?? "")
        {
            Email = Line(fields.GetValueOrDefault(Email), PlainText.LongestEmail, "an e-mail address such as anna@example.com", PlainText.IsEmail),
            Calendar = Line(fields.GetValueOrDefault(Calendar), LongestAddress, "an address that begins with https://, of up to 500 characters", IsHttps) is { } calendar ? new Uri(calendar) : null,
            Greeting = fields.GetValueOrDefault(Greeting)?.Text(
                $"plain text of up to {LongestGreeting} characters, without control characters other than line breaks", text => PlainText.IsText(PlainText.Clean(text), LongestGreeting)) is { } greeting
                ? PlainText.Clean(greeting)
                : null,
            HasPhoto = photo is not null,
        })
        {
            Company = Line(fields.GetValueOrDefault(Company), LongestName),
            Person = person,
            IsForOnePerson = fields.TryGetValue(For, out var whom) ? whom.OneOf([ForOne, ForMany]) == ForOne : person is not null,
            Expires = ReadExpiry(fields.GetValueOrDefault(Expires), terms),
            Known = RequestParts.ReadAnswers(fields),
            Tags = ReadTags(fields.GetValueOrDefault(Tags)),
            Photo = photo,
        };
    }

    private static string? Line(JsonField? field, int most, string? allowed = null, Func<string, bool>? isAllowed = null) => field?.Text(
        allowed ?? $"one line of up to {most} characters, without control characters",
        text => PlainText.IsLine(text.Trim(), most) && isAllowed?.Invoke(text.Trim()) != false)?.Trim();

    private static DateTimeOffset? ReadExpiry(JsonField? field, LinkTerms terms)
    {
        var expires = terms.UsualExpiry;
        _ = field?.Text(LinkExpiry.Allowed(terms), text => LinkExpiry.TryRead(text.Trim(), terms, out expires));
        return expires;
    }

    private static IReadOnlyList<string> ReadTags(JsonField? field)
    {
        var items = field?.Items($"a list of up to {MostTags} short texts") ?? [];
        if (items.Count > MostTags)
        {
            field!.Refuse($"up to {MostTags} tags");
        }

        return [.. items
            .Select(item => Line(item, LongestTag, $"one line of up to {LongestTag} characters, without a comma", text => !text.Contains(',', StringComparison.Ordinal)))
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static bool IsHttps(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "https", UserInfo: "", Host.Length: > 0 };
}
