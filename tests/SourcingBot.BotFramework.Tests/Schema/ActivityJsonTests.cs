using System.Text.Json;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Schema;

public sealed class ActivityJsonTests
{
    [Fact]
    [Requirement("A2005", "a field that nobody knows is lost, or refused")]
    public void Unknown_fields_survive_a_round_trip_at_every_level()
    {
        const string Json = """{"type":"message","text":"hi","from":{"id":"u","tier":"gold"},"attachments":[{"contentType":"x/y","content":{"a":[1,2.5,null]},"odd":true}],"entities":[{"type":"clientInfo","platform":"Web"}],"channelData":{"deep":{"x":1}},"value":{"k":null},"novel":{"y":"ä"}}""";
        ActivityJson.Write(ActivityJson.Read(Json)).ShouldBe(Reordered(Json));

        // The order of fields is ours; what they hold is the sender's.
        static string Reordered(string json) => ActivityJson.Write(JsonSerializer.Deserialize<Activity>(json, ActivityJson.Options)!);
        JsonElement.DeepEquals(JsonDocument.Parse(Json).RootElement, JsonDocument.Parse(ActivityJson.Write(ActivityJson.Read(Json))).RootElement).ShouldBeTrue();
    }

    [Theory]
    [Requirement("A2001", "JSON that is broken, or names a field twice, is taken")]
    [Requirement("A2003", "a field of the wrong type is taken")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"type\":5}")]
    [InlineData("{\"type\":\"message\",\"text\":true}")]
    [InlineData("{\"type\":\"message\",\"attachments\":{}}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"yesterday\"}")]
    [InlineData("{\"type\":\"message\",\"type\":\"event\"}")]
    [InlineData("{\"type\":\"message\",\"from\":{\"id\":\"a\",\"id\":\"b\"}}")]
    [InlineData("{\"type\":\"message\",\"value\":{\"a\":1,\"a\":2}}")]
    [InlineData("{\"type\":\"message\",\"odd\":{\"a\":1,\"a\":2}}")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("{\"type\":\"message\",\"text\":\"\\ud800\"}")]
    [InlineData("{\"type\":\"message\",\"value\":\"\\ud800\"}")]
    public void What_is_not_an_activity_is_refused(string json) => Should.Throw<JsonException>(() => ActivityJson.Read(json));

    [Theory]
    [InlineData(31, true)]
    [InlineData(32, false)]
    public void More_than_thirty_two_levels_are_refused(int levelsOfValue, bool isAllowed)
    {
        var json = $$"""{"type":"message","value":{{new string('[', levelsOfValue)}}{{new string(']', levelsOfValue)}}}""";
        if (isAllowed)
        {
            ActivityJson.Read(json).Type.ShouldBe("message");
        }
        else
        {
            Should.Throw<JsonException>(() => ActivityJson.Read(json));
        }
    }

    [Fact]
    [Requirement("A2100", "an empty list of entities is sent")]
    [Requirement("A3050", "an empty list of attachments is sent")]
    public void Nulls_and_empty_lists_are_left_out() =>
        ActivityJson.Write((Activity)Activity.CreateMessageActivity()).ShouldBe("""{"type":"message"}""");

    [Fact]
    public void Nulls_in_lists_are_dropped()
    {
        var activity = ActivityJson.Read("""{"type":"conversationUpdate","membersAdded":[null,{"id":"u"}],"entities":[null],"attachments":[null]}""");
        activity.MembersAdded!.Single().Id.ShouldBe("u");
        activity.Entities.ShouldBeEmpty();
        activity.Attachments.ShouldBeEmpty();
    }

    [Theory]
    [Requirement("A2043", "a time is written in another zone, or without its Z")]
    [InlineData("2026-11-22T10:30:00+01:00")]
    [InlineData("2026-11-22T09:30:00Z")]
    [InlineData("2026-11-22T09:30:00")]
    public void Timestamps_are_written_in_utc_with_a_z(string read) =>
        ActivityJson.Write(ActivityJson.Read($$"""{"type":"event","timestamp":"{{read}}"}""")).ShouldBe("""{"type":"event","timestamp":"2026-11-22T09:30:00Z"}""");

    [Fact]
    public void A_local_timestamp_keeps_its_offset() =>
        ActivityJson.Write(ActivityJson.Read("""{"type":"event","localTimestamp":"2026-11-22T10:30:00+01:00"}""")).ShouldContain("2026-11-22T10:30:00+01:00");

    [Fact]
    public void Objects_that_a_bot_puts_in_are_written_by_their_own_type()
    {
        var activity = new Activity(ActivityTypes.Message) { Value = new { model = "in-house", score = 0.5 }, Attachments = [new HeroCard("Title", buttons: [new CardAction(ActionTypes.ImBack, "A", value: "a")]).ToAttachment()] };
        ActivityJson.Write(activity).ShouldBe("""{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"Title","buttons":[{"type":"imBack","title":"A","value":"a"}]}}],"value":{"model":"in-house","score":0.5}}""");
    }

    [Fact]
    public void Text_in_any_script_is_written_as_it_is_and_markup_is_escaped() =>
        ActivityJson.Write(new Activity(ActivityTypes.Message) { Text = "Xin chào <b>" }).ShouldBe("""{"type":"message","text":"Xin chào \u003Cb\u003E"}""");

    [Fact]
    public void A_clone_shares_nothing_with_its_original()
    {
        var original = new Activity(ActivityTypes.Message) { From = new ChannelAccount("u") };
        var clone = ActivityJson.Clone(original);
        clone.From!.Id = "v";
        original.From.Id.ShouldBe("u");
    }
}
