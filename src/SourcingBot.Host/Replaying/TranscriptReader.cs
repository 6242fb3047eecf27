using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using SourcingBot.Host.Scripts;

namespace SourcingBot.Host.Replaying;

/// <summary>Reads a <c>.transcript</c>: a JSON array of activities, as the Emulator and the verb transcript save it.</summary>
internal static class TranscriptReader
{
    // What only the bot's side knows, and what a channel says when somebody comes or clicks.
    private static readonly HashSet<string> FromChannels = ["conversationUpdate", "installationUpdate", "invoke", "messageReaction", "contactRelationUpdate"];

    private static readonly (string[] Names, JsonValueKind Kind, string Written)[] s_shapes =
    [
        (["type", "id", "replyToId", "text", "name"], JsonValueKind.String, "a string"),
        (["conversation", "from", "recipient"], JsonValueKind.Object, "an object"),
    ];

    // Characters of what is wrong.
    private const int MostShown = 40;

    /// <param name="file">Its name, for messages.</param>
    /// <param name="utf8">What stands in it.</param>
    /// <exception cref="InvalidDataException">It is no transcript.</exception>
    public static IReadOnlyList<ScriptStep> Read(string file, ReadOnlySpan<byte> utf8)
    {
        utf8 = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        if (!Utf8.IsValid(utf8))
        {
            throw new InvalidDataException($"{file}: this is not UTF-8. Save it in that encoding.");
        }

        var steps = new List<ScriptStep>();
        var reader = new Utf8JsonReader(utf8);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
            {
                throw new InvalidDataException($"{file}: a transcript is a JSON array of activities, as the Emulator and the verb transcript save it.");
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var line = 1 + utf8[..(int)reader.TokenStartIndex].Count((byte)'\n');
                steps.AddRange(JsonElement.ParseValue(ref reader) is { ValueKind: JsonValueKind.Object } activity
                    ? Step(file, line, activity)
                    : throw new InvalidDataException($"{file}:{line}: an activity is a JSON object."));
            }

            if (reader.Read())
            {
                throw new InvalidDataException($"{file}:{1 + utf8[..(int)reader.TokenStartIndex].Count((byte)'\n')}: something stands behind the last activity. Take it out.");
            }
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{file}:{e.LineNumber + 1}: this is not JSON. {e.Message}", e);
        }

        return Ordered(steps);
    }

    /// <summary>Replies behind what they answer: the next activity may have come sooner, as when Teams tells of one installation twice.</summary>
    private static IReadOnlyList<ScriptStep> Ordered(List<ScriptStep> steps)
    {
        List<List<ScriptStep>> turns = [[]];
        Dictionary<string, List<ScriptStep>> byAct = [];
        foreach (var step in steps)
        {
            if (step is RecordedAct act)
            {
                turns.Add([]);
                if (act.Id is { } id)
                {
                    byAct[id] = turns[^1];
                }
            }

            (step is RecordedReply { ReplyTo: { } answered } && byAct.TryGetValue(answered, out var turn) ? turn : turns[^1]).Add(step);
        }

        return [.. turns.SelectMany(turn => turn)];
    }

    private static IEnumerable<ScriptStep> Step(string file, int line, JsonElement activity)
    {
        if (Misshapen(activity) is { } mistake)
        {
            throw new InvalidDataException($"{file}:{line}: {mistake}");
        }

        if (IsFromBot(activity) ?? throw new InvalidDataException($"{file}:{line}: it is not said whose activity this is. Give its 'from' the role 'user' or 'bot'."))
        {
            return Reply.Of(activity) is { } reply ? [new RecordedReply(line, reply, Field(activity, "replyToId")?.GetString())] : [];
        }

        return Field(activity, "type")?.GetString() is null or "typing" or "trace" ? [] : [new RecordedAct(line, JsonObject.Create(activity)!, Time(activity))];
    }

    /// <returns>What is wrong with it and what helps; null when it can be played.</returns>
    private static string? Misshapen(JsonElement activity)
    {
        if (Doubled(activity) is { } twice)
        {
            return $"'{twice}' stands twice in one object. Take one out.";
        }

        foreach (var (names, kind, written) in s_shapes)
        {
            if (names.FirstOrDefault(name => Field(activity, name) is { } value && value.ValueKind != kind) is { } name)
            {
                return $"'{name}' of an activity is {written}, not {Shortened(Field(activity, name)!.Value.GetRawText())}.";
            }
        }

        return null;
    }

    private static string? Doubled(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().GroupBy(field => field.Name).FirstOrDefault(fields => fields.Skip(1).Any())?.Key
            ?? element.EnumerateObject().Select(field => Doubled(field.Value)).FirstOrDefault(name => name is not null),
        JsonValueKind.Array => element.EnumerateArray().Select(Doubled).FirstOrDefault(name => name is not null),
        _ => null,
    };

    private static string Shortened(string json) => json.Length <= MostShown ? json : json[..MostShown] + "…";

    private static bool? IsFromBot(JsonElement activity) => (Role(activity, "from"), Role(activity, "recipient")) switch
    {
        ("bot", _) or (null, "user") => true,
        ("user", _) or (null, "bot") => false,
        _ => Field(activity, "type")?.GetString() is { } type && FromChannels.Contains(type) ? false : null,
    };

    private static string? Role(JsonElement activity, string side) =>
        Field(activity, side) is { } account && Field(account, "role") is { ValueKind: JsonValueKind.String } role ? role.GetString() : null;

    /// <summary>By the person's own clock, for "in six weeks" counts from there.</summary>
    private static DateTimeOffset? Time(JsonElement activity) => (Moment(activity, "localTimestamp"), Moment(activity, "timestamp")) switch
    {
        ({ } local, { } sent) when sent.Year is > 1 and < 9999 => sent.ToOffset(local.Offset),
        var (local, sent) => local ?? sent,
    };

    private static DateTimeOffset? Moment(JsonElement activity, string name) =>
        Field(activity, name) is { ValueKind: JsonValueKind.String } text
        && DateTimeOffset.TryParse(text.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    private static JsonElement? Field(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
