using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;
using SourcingBot.Content.Rendering.Cards;
using SourcingBot.Content.Tests.Rendering;
using SourcingBot.Content.Tests.Rendering.Cards;

namespace SourcingBot.Dialogs.Tests.Teams;

/// <summary>What in a message Teams does not show, or does not take.</summary>
internal static class TeamsMessage
{
    /// <summary>Bytes of UTF-8 without pictures, which Teams does not count.</summary>
    private const int MostBytes = 28 * 1024;

    /// <summary>Bytes of UTF-16, without pictures too: 100 KB is refused.</summary>
    private const int HardLimit = 80 * 1024;

    internal static IEnumerable<string> Breaches(Activity message) =>
    [
        .. TextBreaches(message.Text ?? ""),
        .. SuggestionBreaches(message),
        .. (message.Attachments ?? []).SelectMany(AttachmentBreaches),
        .. SizeBreaches(message),
    ];

    private static IEnumerable<string> TextBreaches(string text)
    {
        foreach (var mark in (string[])["|---", "| ---", "![", "</", "<br", "<img"])
        {
            if (text.Contains(mark, StringComparison.OrdinalIgnoreCase))
            {
                yield return $"'{mark}' in '{text}'";
            }
        }

        if (text.Split('\n').Any(line => line.StartsWith('#')))
        {
            yield return $"A heading in '{text}'";
        }

        foreach (var breach in MarkdownElements.Beyond(text, MarkdownElements.TeamsText))
        {
            yield return breach;
        }
    }

    private static IEnumerable<string> SuggestionBreaches(Activity message)
    {
        if (message.SuggestedActions?.Actions is not { } actions)
        {
            yield break;
        }

        if (actions.Count > 3 || actions.Any(action => action.Type != ActionTypes.ImBack))
        {
            yield return $"{actions.Count} suggested actions of the types {string.Join(' ', actions.Select(action => action.Type))}";
        }

        if (message.Conversation is { ConversationType: not "personal" } || message.Attachments is { Count: > 0 })
        {
            yield return "Suggested actions where Teams shows none";
        }
    }

    private static IEnumerable<string> AttachmentBreaches(Attachment attachment) => attachment.ContentType switch
    {
        AdaptiveCard.ContentType => CardCheck.Breaches(JsonNode.Parse(((JsonObject)attachment.Content!).ToJsonString())!),
        "image/png" => attachment.Name is { Length: > 0 } ? [] : ["A picture without alternative text"],
        var type => [$"An attachment of the type {type}"],
    };

    private static IEnumerable<string> SizeBreaches(Activity message)
    {
        var json = Regex.Replace(ActivityJson.Write(message), "\"data:image/png[^\"]*\"", "\"\"");
        if (Encoding.UTF8.GetByteCount(json) > MostBytes || Encoding.Unicode.GetByteCount(json) > HardLimit)
        {
            yield return $"{json.Length} characters";
        }
    }
}
