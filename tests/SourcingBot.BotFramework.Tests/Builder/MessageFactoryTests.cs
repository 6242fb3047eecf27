using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Builder;

public sealed class MessageFactoryTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Blank_text_is_no_text(string? text) => MessageFactory.Text(text).Text.ShouldBeNull();

    [Fact]
    public void A_message_accepts_input_unless_told_otherwise()
    {
        MessageFactory.Text("x").InputHint.ShouldBe(InputHints.AcceptingInput);
        MessageFactory.Text("x", inputHint: InputHints.ExpectingInput).InputHint.ShouldBe(InputHints.ExpectingInput);
    }

    [Fact]
    public void Suggested_texts_say_what_is_written_on_them()
    {
        var actions = MessageFactory.SuggestedActions(["one", "two"], "pick").SuggestedActions!.Actions!;
        actions.Select(action => (action.Type, action.Title, (string)action.Value!)).ShouldBe([(ActionTypes.ImBack, "one", "one"), (ActionTypes.ImBack, "two", "two")]);
    }

    [Fact]
    public void Suggested_actions_can_be_for_some_people_only() =>
        MessageFactory.SuggestedActions(["one"], toList: ["ada"]).SuggestedActions!.To.ShouldBe(["ada"]);

    [Fact]
    public void Attachments_are_a_list_or_a_carousel()
    {
        var attachment = new HeroCard("x").ToAttachment();
        MessageFactory.Attachment(attachment).AttachmentLayout.ShouldBe(AttachmentLayoutTypes.List);
        MessageFactory.Carousel([attachment, attachment]).AttachmentLayout.ShouldBe(AttachmentLayoutTypes.Carousel);
    }

    [Fact]
    public void A_content_url_is_an_attachment_by_address()
    {
        var attachment = MessageFactory.ContentUrl("https://example.org/a.png", "image/png").Attachments!.Single();
        (attachment.ContentUrl, attachment.ContentType, attachment.Name).ShouldBe(("https://example.org/a.png", "image/png", string.Empty));
    }

    [Fact]
    public void Cards_know_their_content_type()
    {
        CardFactory.HeroCard("x").ContentType.ShouldBe(HeroCard.ContentType);
        CardFactory.ThumbnailCard("x").ContentType.ShouldBe(ThumbnailCard.ContentType);
        CardFactory.AdaptiveCard(System.Text.Json.JsonDocument.Parse("{}").RootElement).ContentType.ShouldBe("application/vnd.microsoft.card.adaptive");
    }
}
