using System.Text.Json.Nodes;
using SourcingBot.Advice.Requests;
using SourcingBot.Host.Sales.Story;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;

namespace SourcingBot.Host.Sales.Links;

/// <summary>Links, and what happened to them, for programs. What is not known is left out.</summary>
internal static class LinkJson
{
    /// <summary>The link with all that was said of it, under the names of the request.</summary>
    public static JsonObject Write(SalesLink link, string site)
    {
        var who = link.Representative;
        return Known(
            ("id", link.Id),
            ("url", LinkAddresses.Of(site, link.Id)),
            ("qr", new JsonObject { ["svg"] = site + LinkAddresses.QrSvg(link.Id), ["png"] = site + LinkAddresses.QrPng(link.Id) }),
            ("created", Time(link.Created)),
            ("createdBy", link.CreatedBy),
            (LinkRequestJson.Expires, Time(link.Expires)),
            ("revoked", Time(link.Revoked)),
            (LinkRequestJson.Rep, who.Name),
            (LinkRequestJson.Email, who.Email),
            (LinkRequestJson.Photo, who.HasPhoto ? site + LinkAddresses.Photo(link.Id) : null),
            (LinkRequestJson.Calendar, who.Calendar?.AbsoluteUri),
            (LinkRequestJson.Greeting, who.Greeting),
            (LinkRequestJson.Company, link.Company),
            (LinkRequestJson.Person, link.Person),
            (LinkRequestJson.For, link.IsForOnePerson ? LinkRequestJson.ForOne : LinkRequestJson.ForMany),
            (RequestParts.Answers, link.Known.Count > 0 ? AnswersJson.Write(link.Known) : null),
            (LinkRequestJson.Tags, link.Tags.Count > 0 ? new JsonArray([.. link.Tags.Select(tag => JsonValue.Create(tag))]) : null));
    }

    public static JsonObject Write(SalesLink link, LinkCounts counts, string site)
    {
        var json = Write(link, site);
        json["opened"] = counts.Opened;
        json["started"] = counts.Started;
        json["finished"] = counts.Finished;
        if (counts.Last is { } last)
        {
            json["last"] = Time(last);
        }

        return json;
    }

    public static JsonObject Write(SalesLink link, IReadOnlyList<LinkEvent> events, string site)
    {
        var json = Write(link, site);
        json["visits"] = new JsonArray([.. Visit.Of(events).Select(visit => Known(
            ("visitor", visit.Number),
            ("events", new JsonArray([.. visit.Events.Select(happened => Write(happened, site))]))))]);
        return json;
    }

    private static JsonObject Write(LinkEvent happened, string site) => Known(
        ("time", Time(happened.At)),
        ("event", EventNames.Of(happened.Kind)),
        ("criterion", happened.Criterion?.Id),
        ("answer", happened.Answer is { } answer ? AnswersJson.Write(Advice.Criteria.AnswerSheet.Of(answer))[answer.Criterion.Id]!.DeepClone() : null),
        ("fromContact", happened.IsFromContact ? true : null),
        ("model", happened.Model),
        ("confidence", happened.Confidence),
        ("result", happened.ResultId is { } result ? $"{site}/r/{result}" : null),
        ("consentVersion", happened.ConsentVersion),
        ("context", happened.Context.Count > 0 ? new JsonObject(happened.Context.Select(field => KeyValuePair.Create<string, JsonNode?>(field.Key, field.Value))) : null));

    private static JsonObject Known(params IEnumerable<(string Name, JsonNode? Value)> fields) =>
        new(fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private static string? Time(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);
}
