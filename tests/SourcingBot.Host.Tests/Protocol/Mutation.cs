using System.Text;
using System.Text.Json.Nodes;

namespace SourcingBot.Host.Tests.Protocol;

/// <summary>Damages an activity as faulty and hostile senders do: fields of other kinds, sizes and depths, and bytes that are no JSON.</summary>
internal sealed class Mutation(Random random)
{
    private static readonly string[] Names =
    [
        "type", "id", "text", "value", "name", "action", "from", "recipient", "conversation", "channelData", "entities", "attachments", "membersAdded", "membersRemoved", "reactionsAdded",
        "timestamp", "localTimestamp", "locale", "textFormat", "deliveryMode", "replyToId", "relatesTo", "suggestedActions", "listenFor", "callerId", "expiration", "semanticAction", "isGroup",
        "conversationType", "mentioned", "eventType", "actionValue", "reaction", "verb", "data", "says", "novel",
    ];

    private static readonly string[] Types =
    [
        "message", "messageUpdate", "messageDelete", "conversationUpdate", "installationUpdate", "invoke", "event", "messageReaction", "typing", "trace", "command", "commandResult",
        "handoff", "suggestion", "endOfConversation", "invokeResponse", "delay", "contactRelationUpdate", "Message", "message/image", "somethingNew", "",
    ];

    private static readonly string[] Words =
    [
        "", " ", "200k", "what is offshoring?", "start over", "yes", "back", "2", "change my budget", "compare nearshore and captive on control", "1 EUR is 1.1 USD", "<at>Bot</at>", "\u202e\u0000x",
        "\ud83d\ude80", "أهلا", "{\"a\":1}", "<script>alert(1)</script>", "[x](javascript:y)", "../../etc", "%00%2e", "9999-12-31T23:59:59.9999999Z", "0001-01-01T00:00:00Z", "2026-02-30T00:00:00Z", "en-US", "xx-yy-zz", "add", "remove", "like",
    ];

    public byte[] Of(string body)
    {
        var activity = JsonNode.Parse(body)!.AsObject();
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            Change(activity);
        }

        var text = activity.ToJsonString();
        return random.Next(8) switch
        {
            0 => Broken(Encoding.UTF8.GetBytes(text)),
            1 => Encoding.UTF8.GetBytes(text.Insert(1, $"\"{Names[random.Next(Names.Length)]}\":{Value(2)?.ToJsonString() ?? "null"},")),
            _ => Encoding.UTF8.GetBytes(text),
        };
    }

    private void Change(JsonObject activity)
    {
        var place = Objects(activity).ToArray() is { Length: > 0 } places ? places[random.Next(places.Length)] : activity;
        var name = place.Count > 0 && random.Next(3) > 0 ? place.ElementAt(random.Next(place.Count)).Key : Names[random.Next(Names.Length)];
        switch (random.Next(6))
        {
            case 0:
                place.Remove(name);
                break;
            case 1:
                activity["type"] = Types[random.Next(Types.Length)];
                break;
            case 2 when place[name] is { } there:
                place[Names[random.Next(Names.Length)]] = there.DeepClone();
                break;
            case 3 when place[name] is JsonArray list && list.Count > 0:
                for (var i = random.Next(1, 60); i > 0; i--)
                {
                    list.Add(random.Next(3) == 0 ? Value(2) : list[0]?.DeepClone());
                }

                break;
            default:
                place[name] = Value(0);
                break;
        }
    }

    private JsonNode? Value(int depth) => random.Next(depth < 4 ? 12 : 8) switch
    {
        0 => null,
        1 => JsonValue.Create(random.Next(2) == 0),
        2 => JsonValue.Create(random.Next(-3, 3)),
        3 => JsonValue.Create(random.NextDouble() * double.MaxValue),
        4 => JsonValue.Create(new string((char)random.Next(32, 0xD7FF), random.Next(random.Next(20) == 0 ? 9000 : 300))),
        < 8 => JsonValue.Create(Words[random.Next(Words.Length)]),
        < 10 => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Value(depth + 1))]),
        10 => Deep(random.Next(1, 40)),
        _ => new JsonObject(Enumerable.Range(0, random.Next(4)).Select(_ => Names[random.Next(Names.Length)]).Distinct().Select(name => KeyValuePair.Create(name, Value(depth + 1)))),
    };

    private static JsonArray Deep(int levels) => levels == 0 ? [] : [Deep(levels - 1)];

    private byte[] Broken(byte[] bytes)
    {
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return random.Next(2) == 0 ? bytes : bytes[..random.Next(bytes.Length)];
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject found => found.SelectMany(field => Objects(field.Value)).Prepend(found),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
