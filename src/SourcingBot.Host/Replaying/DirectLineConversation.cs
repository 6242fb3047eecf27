using System.Text.Json;
using System.Text.Json.Nodes;

namespace SourcingBot.Host.Replaying;

/// <summary>A conversation over Direct Line, begun as the chat page begins one; replies are polled.</summary>
/// <param name="url">Where the bot is, with a slash at the end.</param>
/// <param name="http">Calls it.</param>
internal sealed class DirectLineConversation(Uri url, BotHttp http) : IReplayChannel
{
    public const string ChannelId = "directline";

    private static readonly HashSet<string> Openings = ["conversationUpdate", "installationUpdate"];

    // What belongs to the conversation that was recorded, and not to this one.
    private static readonly string[] Bound = ["id", "timestamp", "from", "recipient", "conversation", "channelId", "serviceUrl", "replyToId", "callerId"];

    private readonly List<JsonElement> _heard = [];
    private readonly HashSet<string> _ids = [];
    private Uri? _conversation;
    private string _token = "";
    private string _user = "";
    private string _watermark = "";
    private bool _hasSpoken;

    public bool CarriesTime => false;

    public async Task JoinAsync(DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (_hasSpoken)
        {
            throw new ReplayException("over Direct Line nobody can open a chat that is open. Play this with --channel emulator.");
        }

        if (_conversation is not null)
        {
            return;
        }

        var page = await http.CallAsync(HttpMethod.Post, new Uri(url, "api/token"), null, new JsonObject { ["locale"] = "en-US" }, cancellationToken);
        (_token, _user) = (Text(page, "token"), Text(page, "userId"));
        var conversations = Text(page, "domain").TrimEnd('/') + "/conversations";
        var begun = await http.CallAsync(
            HttpMethod.Post, new Uri(conversations), _token, new JsonObject { ["user"] = new JsonObject { ["id"] = _user }, ["locale"] = "en-US" }, cancellationToken);
        (_token, _conversation) = (Text(begun, "token"), new Uri($"{conversations}/{Uri.EscapeDataString(Text(begun, "conversationId"))}/activities"));
    }

    public async Task<string?> SendAsync(JsonObject activity, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (Openings.Contains((string?)activity["type"] ?? ""))
        {
            await JoinAsync(at, cancellationToken);
            return null;
        }

        if ((string?)activity["type"] == "invoke")
        {
            throw new ReplayException("an invoke cannot be sent over Direct Line. Play this with --channel NAME, the channel that it was recorded on.");
        }

        await JoinOnceAsync(at, cancellationToken);
        foreach (var name in Bound)
        {
            activity.Remove(name);
        }

        (activity["channelData"] as JsonObject)?.Remove("clientActivityID");
        activity["from"] = new JsonObject { ["id"] = _user, ["role"] = "user" };
        activity["localTimestamp"] = at;
        _hasSpoken = true;
        var answer = await http.CallAsync(HttpMethod.Post, _conversation!, _token, activity, cancellationToken);
        return answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("id", out var id) ? id.GetString() : null;
    }

    public async Task<IReadOnlyList<JsonElement>> HeardAsync(CancellationToken cancellationToken)
    {
        if (_conversation is null)
        {
            return [];
        }

        while (true)
        {
            var set = await http.CallAsync(HttpMethod.Get, new Uri(_conversation, $"activities?watermark={_watermark}"), _token, null, cancellationToken);
            var activities = set.GetProperty("activities").EnumerateArray().ToArray();
            var watermark = set.GetProperty("watermark").GetString() ?? _watermark;
            // What has an id that was heard before takes that one's place.
            _heard.AddRange(activities.Where(activity => activity.GetProperty("from").GetProperty("id").GetString() != _user && _ids.Add(activity.GetProperty("id").GetString()!)));
            if (activities.Length == 0 && watermark == _watermark)
            {
                return _heard;
            }

            _watermark = watermark;
        }
    }

    public ValueTask DisposeAsync()
    {
        http.Dispose();
        return ValueTask.CompletedTask;
    }

    private string Text(JsonElement answer, string name) =>
        answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()!
            : throw new ReplayException($"the answer has no '{name}'. Is there a SourcingBot at {url}? --url says where it is.");

    private Task JoinOnceAsync(DateTimeOffset at, CancellationToken cancellationToken) => _conversation is null ? JoinAsync(at, cancellationToken) : Task.CompletedTask;
}
