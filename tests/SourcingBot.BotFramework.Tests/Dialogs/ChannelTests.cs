using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Dialogs;

public class ChannelTests
{
    [Theory]
    [InlineData(Channels.Directline, 100)]
    [InlineData(Channels.DirectlineSpeech, 100)]
    [InlineData(Channels.Webchat, 100)]
    [InlineData(Channels.Emulator, 100)]
    [InlineData(Channels.Telegram, 100)]
    [InlineData(Channels.Kik, 20)]
    [InlineData(Channels.Line, 13)]
    [InlineData(Channels.Facebook, 10)]
    [InlineData(Channels.Skype, 10)]
    public void A_channel_has_so_many_suggested_actions_and_no_more(string channel, int most)
    {
        Channel.SupportsSuggestedActions(channel, most).ShouldBeTrue();
        Channel.SupportsSuggestedActions(channel, most + 1).ShouldBeFalse();
    }

    [Theory]
    [InlineData(Channels.Directline, 100)]
    [InlineData(Channels.DirectlineSpeech, 100)]
    [InlineData(Channels.Webchat, 100)]
    [InlineData(Channels.Emulator, 100)]
    [InlineData(Channels.Telegram, 100)]
    [InlineData(Channels.Slack, 100)]
    [InlineData(Channels.Line, 99)]
    [InlineData(Channels.Msteams, 50)]
    [InlineData(Channels.Facebook, 3)]
    [InlineData(Channels.Skype, 3)]
    public void A_card_has_so_many_buttons_and_no_more(string channel, int most)
    {
        Channel.SupportsCardActions(channel, most).ShouldBeTrue();
        Channel.SupportsCardActions(channel, most + 1).ShouldBeFalse();
    }

    [Theory]
    [InlineData(Channels.Test)]
    [InlineData("sms")]
    [InlineData("")]
    [InlineData(null)]
    public void A_channel_nobody_knows_gets_text(string? channel)
    {
        Channel.SupportsSuggestedActions(channel, 1).ShouldBeFalse();
        Channel.SupportsCardActions(channel, 1).ShouldBeFalse();
    }

    [Theory]
    [InlineData(Channels.Webchat, true)]
    [InlineData(Channels.Cortana, false)]
    public void A_spoken_channel_has_no_feed_to_read(string channel, bool expected) => Channel.HasMessageFeed(channel).ShouldBe(expected);

    [Theory]
    [InlineData(Channels.Line, Channels.Line)]
    [InlineData(null, "")]
    public void The_channel_of_a_turn_is_that_of_its_activity(string? channel, string expected)
    {
        using var turn = new TurnContext(new TestAdapter(), new Activity(ActivityTypes.Message) { ChannelId = channel });

        Channel.GetChannelId(turn).ShouldBe(expected);
    }
}
