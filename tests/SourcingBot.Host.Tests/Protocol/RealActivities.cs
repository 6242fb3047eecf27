using System.Text.Json.Nodes;

namespace SourcingBot.Host.Tests.Protocol;

/// <summary>Activities in the shapes in which the Emulator, Teams, the playground and Web Chat behind Azure send them.</summary>
internal static class RealActivities
{
    private const string Emulator = """
        "channelId":"emulator","conversation":{"id":"d156b500|livechat"},"id":"e1","recipient":{"id":"bot-1","name":"Bot","role":"bot"},
        "from":{"id":"user-1","name":"User","role":"user"},"locale":"en-us","timestamp":"2026-11-22T09:30:00.123Z","localTimestamp":"2026-11-22T10:30:00+01:00"
        """;

    private const string Teams = """
        "channelId":"msteams","id":"1795375462018","recipient":{"id":"28:bot","name":"Bot"},"from":{"id":"29:ann","name":"Ann","aadObjectId":"0b9b6b5e"},
        "timestamp":"2026-11-22T09:30:00.123Z","localTimestamp":"2026-11-22T10:30:00.123+01:00","localTimezone":"Europe/Berlin","locale":"en-US",
        "entities":[{"locale":"en-US","country":"DE","platform":"Windows","timezone":"Europe/Berlin","type":"clientInfo"}]
        """;

    private const string Personal = """ "conversation":{"conversationType":"personal","tenantId":"t1","id":"a:1"},"channelData":{"tenant":{"id":"t1"},"source":{"name":"message"}} """;
    private const string Channel = """
        "conversation":{"isGroup":true,"conversationType":"channel","tenantId":"t1","id":"19:abc@thread.tacv2;messageid=1795"},
        "channelData":{"teamsChannelId":"19:abc","teamsTeamId":"19:team","team":{"id":"19:team"},"channel":{"id":"19:abc"},"tenant":{"id":"t1"}}
        """;

    private const string Azure = """
        "channelId":"webchat","conversation":{"id":"4vGr-eu"},"id":"4vGr-eu|0000001","recipient":{"id":"bot@x","name":"bot"},"from":{"id":"dl_7","name":"Me","role":"user"},
        "timestamp":"2026-11-22T09:30:00.123Z","locale":"en-US"
        """;

    public static readonly IReadOnlyList<string> Bodies =
    [
        Of(Emulator, """ "type":"conversationUpdate","membersAdded":[{"id":"bot-1","name":"Bot"},{"id":"user-1","name":"User"}],"membersRemoved":[] """),
        Of(Emulator, """ "type":"message","text":"around 200k dollars","textFormat":"plain","channelData":{"clientActivityID":"1700"} """),
        Of(Emulator, """ "type":"message","text":"What is offshoring?","deliveryMode":"expectReplies" """),
        Of(Emulator, """ "type":"message","value":{"choice":"tight"},"channelData":{"postBack":true} """),
        Of(Emulator, """ "type":"event","name":"webchat/join","value":{"language":"en-US"} """),
        Of(Teams, Personal, """ "type":"installationUpdate","action":"add" """),
        Of(Teams, Personal, """ "type":"installationUpdate","action":"remove" """),
        Of(Teams, Personal, """ "type":"conversationUpdate","membersAdded":[{"id":"28:bot"}] """),
        Of(Teams, Personal, """ "type":"message","text":"our budget is tight","textFormat":"plain","attachments":[{"contentType":"text/html","content":"<div>our budget is tight</div>"}] """),
        Of(Teams, Personal, """ "type":"message","text":"6 weeks","textFormat":"plain" """),
        Of(Teams, Personal, """ "type":"message","text":"start over" """),
        Of(Teams, Personal, """ "type":"message","text":"show me the numbers" """),
        Of(Teams, """ "conversation":{"conversationType":"personal","tenantId":"t1","id":"a:1"} """, """ "type":"messageUpdate","text":"9 weeks","channelData":{"eventType":"editMessage","tenant":{"id":"t1"}} """),
        Of(Teams, """ "conversation":{"conversationType":"personal","tenantId":"t1","id":"a:1"} """, """ "type":"messageDelete","channelData":{"eventType":"softDeleteMessage","tenant":{"id":"t1"}} """),
        Of(Teams, Personal, """ "type":"messageReaction","replyToId":"1795","reactionsAdded":[{"type":"like"}],"reactionsRemoved":[{"type":"sad"}] """),
        Of(Teams, Personal, """ "type":"invoke","name":"adaptiveCard/action","replyToId":"1795","value":{"action":{"type":"Action.Execute","title":"Yes","verb":"answer","data":{"question":"budget","asking":"a1","to":"29:ann","says":"Our budget is tight"}},"trigger":"manual"} """),
        Of(Teams, Personal, """ "type":"invoke","name":"message/submitAction","replyToId":"1795","value":{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\"good\"}"}} """),
        Of(Teams, Personal, """ "type":"message","replyToId":"1795","value":{"question":"budget","asking":"a1","to":"29:ann","says":"Our budget is tight"} """),
        Of(Mentioning(Teams), Channel, """ "type":"message","text":"<at>Bot</at> what is nearshoring?","textFormat":"plain","attachments":[{"contentType":"text/html","content":"<div/>"}] """),
        Of(Teams, Channel, """ "type":"conversationUpdate","membersAdded":[{"id":"28:bot"}] """),
        Of(Azure, """ "type":"message","text":"help","textFormat":"plain","attachments":[],"entities":[{"type":"ClientCapabilities","requiresBotState":true,"supportsListening":true}],"channelData":{"clientActivityID":"a1"} """),
        Of(Azure, """ "type":"message","attachments":[{"contentType":"image/png","contentUrl":"https://example.org/a.png","name":"a.png","thumbnailUrl":"data:image/png;base64,AA=="}] """),
        Of(Azure, """ "type":"endOfConversation","code":"completedSuccessfully" """),
        Of(Azure, """ "type":"typing" """),
    ];

    private static string Of(params string[] parts) => JsonNode.Parse($"{{{string.Join(',', parts)}}}")!.ToJsonString();

    private static string Mentioning(string sender) => sender.Replace(
        "\"entities\":[", """ "entities":[{"type":"mention","mentioned":{"id":"28:bot","name":"Bot"},"text":"<at>Bot</at>"}, """, StringComparison.Ordinal);
}
