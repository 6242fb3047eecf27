using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Schema;

public sealed class ActivityTests
{
    [Fact]
    public void A_reply_goes_back_where_the_activity_came_from()
    {
        var reply = Incoming().CreateReply("hello");
        reply.Type.ShouldBe(ActivityTypes.Message);
        reply.Text.ShouldBe("hello");
        reply.From!.Id.ShouldBe("bot");
        reply.Recipient!.Id.ShouldBe("user");
        reply.ReplyToId.ShouldBe("a1");
        reply.Conversation!.Id.ShouldBe("c");
        reply.ServiceUrl.ShouldBe("http://localhost");
        reply.Locale.ShouldBe("en-GB");
    }

    [Theory]
    [Requirement("A2021", "a channel id in other letters counts as the one it resembles")]
    [InlineData("directline", null)]
    [InlineData("webchat", null)]
    [InlineData("DirectLine", "a1")]
    [InlineData("emulator", "a1")]
    public void On_direct_line_nothing_is_a_reply_to_a_conversation_update(string channel, string? activityId)
    {
        var update = Incoming();
        update.Type = ActivityTypes.ConversationUpdate;
        update.ChannelId = channel;
        update.GetConversationReference().ActivityId.ShouldBe(activityId);
    }

    [Fact]
    public void A_reference_applied_to_an_outgoing_activity_addresses_it_and_keeps_its_locale()
    {
        var outgoing = new Activity(ActivityTypes.Message) { Locale = "de-DE" }.ApplyConversationReference(Incoming().GetConversationReference());
        outgoing.From!.Id.ShouldBe("bot");
        outgoing.Recipient!.Id.ShouldBe("user");
        outgoing.ReplyToId.ShouldBe("a1");
        outgoing.Locale.ShouldBe("de-DE");
    }

    [Fact]
    public void A_reference_applied_to_an_incoming_activity_makes_it_the_users()
    {
        var incoming = new Activity(ActivityTypes.Message).ApplyConversationReference(Incoming().GetConversationReference(), isIncoming: true);
        incoming.From!.Id.ShouldBe("user");
        incoming.Recipient!.Id.ShouldBe("bot");
        incoming.Id.ShouldBe("a1");
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("message/image", true)]
    [InlineData("messageUpdate", false)]
    [InlineData("Message", false)]
    [InlineData(null, false)]
    public void Only_a_message_is_a_message(string? type, bool isMessage) =>
        (new Activity(type).AsMessageActivity() is not null).ShouldBe(isMessage);

    [Fact]
    public void Channel_data_is_read_as_the_type_one_asks_for()
    {
        var activity = ActivityJson.Read("""{"type":"message","channelData":{"link":"abc"}}""");
        activity.GetChannelData<Origin>()!.Link.ShouldBe("abc");
        activity.TryGetChannelData<int[]>(out _).ShouldBeFalse();
        new Activity().TryGetChannelData<Origin>(out _).ShouldBeFalse();
    }

    [Fact]
    public void Mentions_are_found_among_the_entities_and_malformed_ones_passed_over()
    {
        var activity = ActivityJson.Read("""{"type":"message","entities":[{"type":"mention","mentioned":{"id":"bot"},"text":"<at>Bot</at>"},{"type":"mention","mentioned":5},{"type":"place"}]}""");
        activity.GetMentions().Single().Mentioned!.Id.ShouldBe("bot");
    }

    [Fact]
    public void Content_is_text_summary_attachments_or_channel_data()
    {
        new Activity { Text = " " }.HasContent().ShouldBeFalse();
        new Activity { Text = "x" }.HasContent().ShouldBeTrue();
        new Activity { Summary = "x" }.HasContent().ShouldBeTrue();
        new Activity { Attachments = [new Attachment()] }.HasContent().ShouldBeTrue();
        new Activity { ChannelData = 1 }.HasContent().ShouldBeTrue();
    }

    private static Activity Incoming() => new(ActivityTypes.Message)
    {
        Id = "a1",
        ChannelId = "emulator",
        ServiceUrl = "http://localhost",
        Locale = "en-GB",
        From = new ChannelAccount("user"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "c"),
    };

    private sealed record Origin(string? Link);

    [Fact]
    public void A_mention_among_the_entities_is_written_with_who_is_mentioned_and_read_back()
    {
        var sent = new Activity(ActivityTypes.Message) { Entities = [new Mention(new ChannelAccount("u1", "Ann"), "<at>Ann</at>")] };

        var json = ActivityJson.Write(sent);
        var mention = ActivityJson.Read(json).GetMentions().ShouldHaveSingleItem();

        json.ShouldContain("\"mentioned\":{\"id\":\"u1\",\"name\":\"Ann\"}");
        mention.Type.ShouldBe("mention");
        mention.Mentioned.Name.ShouldBe("Ann");
        mention.Text.ShouldBe("<at>Ann</at>");
        sent.GetMentions().ShouldHaveSingleItem().Mentioned.Id.ShouldBe("u1");
    }

    [Fact]
    public void An_entity_takes_over_what_a_more_precise_one_says()
    {
        var entity = new Entity();
        entity.SetAs(new Mention(new ChannelAccount("u1"), "Ann"));

        entity.Type.ShouldBe("mention");
        entity.GetAs<Mention>().Mentioned.Id.ShouldBe("u1");
    }

    [Theory]
    [InlineData("<at>Bot</at> help me", "<at>Bot</at>", "help me")]
    [InlineData("help me, <AT>bot</AT>", null, "help me,")]
    [InlineData("help me", "", "help me")]
    public void The_bots_own_name_is_taken_out_of_the_text(string text, string? written, string expected)
    {
        var message = new Activity(ActivityTypes.Message)
        {
            Text = text,
            Recipient = new ChannelAccount("bot"),
            Entities = [new Mention(new ChannelAccount("bot", "Bot"), written), new Mention(new ChannelAccount("other", "Other"), "help"), new Mention()],
        };

        message.MentionsRecipient().ShouldBeTrue();
        message.MentionsId("nobody").ShouldBeFalse();
        message.RemoveRecipientMention().ShouldBe(expected);
        message.Text.ShouldBe(expected);
    }
}
