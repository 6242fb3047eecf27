using System.Text.Json;
using System.Text.Json.Nodes;
using SourcingBot.Advice.Requests;

namespace SourcingBot.Sales.Links;

/// <summary>How a link is stored: what a store looks for stands in columns of its own, the rest in one document. What is not known is left out.</summary>
public static class SalesLinkJson
{
    /// <summary>All but id, times and revocation.</summary>
    public static string Write(SalesLink link)
    {
        var (representative, document) = (link.Representative, new JsonObject { ["createdBy"] = link.CreatedBy });
        var who = new JsonObject { ["name"] = representative.Name };
        Add(who, "email", representative.Email);
        Add(who, "calendar", representative.Calendar?.AbsoluteUri);
        Add(who, "greeting", representative.Greeting);
        if (representative.HasPhoto)
        {
            who["hasPhoto"] = true;
        }

        document["representative"] = who;
        Add(document, "company", link.Company);
        Add(document, "person", link.Person);
        document["isForOnePerson"] = link.IsForOnePerson;
        if (link.Known.Count > 0)
        {
            document["known"] = AnswersJson.Write(link.Known);
        }

        if (link.Tags.Count > 0)
        {
            document["tags"] = new JsonArray([.. link.Tags.Select(tag => JsonValue.Create(tag))]);
        }

        return document.ToJsonString();
    }

    /// <exception cref="JsonException">It is not a document that <see cref="Write"/> wrote.</exception>
    public static SalesLink Read(string id, DateTimeOffset created, DateTimeOffset? expires, DateTimeOffset? revoked, string json)
    {
        var document = JsonNode.Parse(json)!;
        var who = document["representative"]!;
        var representative = new Representative((string)who["name"]!)
        {
            Email = (string?)who["email"],
            Calendar = (string?)who["calendar"] is { } calendar ? new Uri(calendar) : null,
            Greeting = (string?)who["greeting"],
            HasPhoto = (bool?)who["hasPhoto"] ?? false,
        };
        var link = new SalesLink(id, created, (string)document["createdBy"]!, representative)
        {
            Company = (string?)document["company"],
            Person = (string?)document["person"],
            IsForOnePerson = (bool)document["isForOnePerson"]!,
            Expires = expires,
            Revoked = revoked,
            Tags = [.. document["tags"]?.AsArray().Select(tag => (string)tag!) ?? []],
        };
        return document["known"] is { } known ? link with { Known = Stored.Answers(known) } : link;
    }

    private static void Add(JsonObject document, string name, string? value)
    {
        if (value is not null)
        {
            document[name] = value;
        }
    }
}
