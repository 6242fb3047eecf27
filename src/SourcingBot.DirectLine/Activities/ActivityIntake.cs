using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using SourcingBot.BotFramework;

namespace SourcingBot.DirectLine;

/// <summary>Turns what a client posted into what the bot is told: every address in it is ours, everything else is kept.</summary>
internal sealed class ActivityIntake(IOptions<DirectLineOptions> options, TimeProvider time)
{
    public const int LargestBody = 256 * 1024;

    // What tells the bot about members or tenants, or asks for an answer in the response, is for the channel to say.
    private static readonly HashSet<string> FromClients =
    [
        ActivityTypes.Message, ActivityTypes.Typing, ActivityTypes.Event, ActivityTypes.EndOfConversation, ActivityTypes.MessageReaction,
    ];

    /// <param name="body">The JSON of one activity.</param>
    /// <param name="conversationId">Where it belongs.</param>
    /// <param name="userId">Whose it is, by the token; null when the caller has the secret and may say so itself.</param>
    /// <param name="files">What was uploaded with it, in the order in which its attachments name it.</param>
    public (IncomingTurn? Turn, IResult? Refusal) Read(byte[] body, string conversationId, string? userId, IReadOnlyList<Attachment>? files = null)
    {
        Activity activity;
        try
        {
            activity = ActivityJson.Read(body);
            RefuseHalfCharacters(activity, body);
        }
        catch (JsonException e)
        {
            return (null, Refusal.BadArgument($"The activity cannot be read at '{e.Path ?? "$"}'. Send one JSON object: every name once, values of the kind that their names ask for, no half characters, at most 32 levels deep."));
        }

        userId ??= activity.From?.Id;
        if (Problem(activity, userId) is { } problem)
        {
            return (null, Refusal.BadArgument(problem));
        }

        if (files is not null)
        {
            Attach(activity, files);
        }

        var key = ClientKey(activity);
        Address(activity, conversationId, userId!);
        return (new IncomingTurn(new ConversationKey(Channel.Id, conversationId), key ?? activity.Id!, activity), null);
    }

    private static string? Problem(Activity activity, string? userId) => activity switch
    {
        { Type: null or "" } => "The activity has no 'type'. Send for example \"type\": \"message\".",
        _ when !FromClients.Contains(activity.Type) => $"Clients may not send activities of type '{activity.Type}'. Allowed are {string.Join(", ", FromClients)}.",
        { Type: ActivityTypes.Event, Name: null or "" } => "An event needs a 'name'.",
        { Type: ActivityTypes.Event, Name: var name } when Channel.OwnEvents.Contains(name) => $"The event name '{name}' is reserved. Choose another.",
        { ChannelData: JsonElement { ValueKind: not (JsonValueKind.Object or JsonValueKind.Array) } } => "'channelData' is an object.",
        _ when ActivityLimits.Excess(activity) is { } excess => excess,
        _ when string.IsNullOrEmpty(userId) || userId.Length > 200 => "'from.id' is missing or longer than 200 characters.",
        _ => null,
    };

    private void Address(Activity activity, string conversationId, string userId)
    {
        activity.Id = $"{conversationId}|{RandomId.New()}";
        activity.Timestamp = time.GetUtcNow();
        activity.ChannelId = Channel.Id;
        activity.ServiceUrl = Channel.ServiceUrl;
        activity.CallerId = null;
        activity.DeliveryMode = null;
        activity.Conversation = new ConversationAccount(id: conversationId);
        activity.From = new ChannelAccount(userId, activity.From?.Name is { Length: <= 100 } name ? name : null, Channel.UserRole);
        activity.Recipient = Channel.Bot(options.Value);
        activity.MembersAdded = null;
        activity.MembersRemoved = null;
        activity.RelatesTo = null;
    }

    // The client describes each file in the activity, without an address, and sends it beside.
    private static void Attach(Activity activity, IReadOnlyList<Attachment> files)
    {
        var described = activity.Attachments ?? [];
        foreach (var (file, description) in files.Zip(described))
        {
            file.ThumbnailUrl = description.ThumbnailUrl;
        }

        activity.Attachments = [.. files, .. described.Skip(files.Count)];
    }

    // The client sends a failed message again under the same id of its own.
    private static string? ClientKey(Activity activity) =>
        activity.ChannelData is JsonElement { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("clientActivityID", out var id)
        && id.ValueKind == JsonValueKind.String
        && id.GetString() is { Length: > 0 and <= 200 } key
            ? "client:" + key
            : null;

    // Half of a surrogate pair, written as an escape, passes the reader inside channelData and would stop every writer later.
    private static void RefuseHalfCharacters(Activity activity, ReadOnlySpan<byte> body)
    {
        if (body.IndexOf("\\ud"u8) < 0 && body.IndexOf("\\uD"u8) < 0)
        {
            return;
        }

        try
        {
            ActivityJson.WriteUtf8(activity);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            throw new JsonException("Half of a surrogate pair.", "$", null, null, e);
        }
    }
}
