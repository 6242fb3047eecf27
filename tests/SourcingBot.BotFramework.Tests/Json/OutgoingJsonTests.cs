using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Json;

public sealed class OutgoingJsonTests
{
    private const string Committed = """
        {"type":"message","id":"0198","timestamp":"2026-11-22T12:00:00.5Z","serviceUrl":"https://smba.trafficmanager.net/emea/","channelId":"msteams",
         "from":{"id":"bot","serviceUrl":"kept"},"conversation":{"id":"c1","tenantId":"t1"},"text":"a \"quoted\" line,\nand {braces}","replyToId":"1795",
         "attachments":[{"contentType":"x","content":{"id":"kept","timestamp":1,"list":[{"serviceUrl":2}]}}],"unknown":{"deep":[1,null,"ü"]}}
        """;

    [Fact]
    public void A_new_activity_goes_out_without_id_timestamp_and_service_address()
    {
        var expected = Parse(Committed);
        expected.Remove("id");
        expected.Remove("timestamp");
        expected.Remove("serviceUrl");

        JsonNode.DeepEquals(Body(Committed, id: null), expected).ShouldBeTrue();
    }

    [Fact]
    public void A_changed_activity_goes_out_under_the_channels_id()
    {
        var body = Body(Committed, id: "17\"95");

        body["id"]!.GetValue<string>().ShouldBe("17\"95");
        body.Count.ShouldBe(Parse(Committed).Count - 2);
    }

    [Theory]
    [InlineData("own:1", false)]
    [InlineData("1795", true)]
    public void Only_an_id_that_the_channel_knows_is_replied_to(string replyToId, bool isSent) =>
        Body($$"""{"type":"message","replyToId":"{{replyToId}}","text":"hi"}""", id: null).ContainsKey("replyToId").ShouldBe(isSent);

    [Theory]
    [InlineData("""{"id":"a"}""")]
    [InlineData("""{"timestamp":"2026-11-22T12:00:00Z","id":"a","serviceUrl":"https://a.example"}""")]
    public void Nothing_to_send_is_an_empty_object(string committed) => Body(committed, id: null).Count.ShouldBe(0);

    [Fact]
    public void The_head_is_what_the_whole_activity_says()
    {
        var whole = ActivityJson.Read(Committed);
        var head = OutgoingJson.ReadHead(Encoding.UTF8.GetBytes(Committed));

        (head.Type, head.ChannelId, head.ServiceUrl, head.ReplyToId, head.Timestamp, head.Conversation.Id, head.Conversation.TenantId)
            .ShouldBe((whole.Type, whole.ChannelId, whole.ServiceUrl, whole.ReplyToId, whole.Timestamp, whole.Conversation.Id, whole.Conversation.TenantId));
        head.Timestamp.ShouldNotBeNull();
    }

    private static JsonObject Body(string committed, string? id) => Parse(Encoding.UTF8.GetString(OutgoingJson.Body(Encoding.UTF8.GetBytes(committed), id).Span));

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
