using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Dialogs;

public class ChoiceFactoryTests
{
    private static readonly IList<Choice> Colours = ChoiceFactory.ToChoices(["red", "green", "blue"]);

    private enum Shown
    {
        SuggestedActions,
        Card,
        Inline,
        List,
    }

    [Theory]
    [InlineData(Channels.Directline, 5, nameof(Shown.SuggestedActions))]
    [InlineData(Channels.Webchat, 5, nameof(Shown.SuggestedActions))]
    [InlineData(Channels.Emulator, 100, nameof(Shown.SuggestedActions))]
    [InlineData(Channels.Facebook, 10, nameof(Shown.SuggestedActions))]
    [InlineData(Channels.Facebook, 11, nameof(Shown.List))]
    [InlineData(Channels.Line, 14, nameof(Shown.Card))]
    [InlineData(Channels.Slack, 5, nameof(Shown.Card))]
    [InlineData(Channels.Msteams, 2, nameof(Shown.Card))]
    [InlineData(Channels.Msteams, 51, nameof(Shown.List))]
    [InlineData("sms", 3, nameof(Shown.Inline))]
    [InlineData("sms", 4, nameof(Shown.List))]
    [InlineData(null, 2, nameof(Shown.Inline))]
    public void Choices_are_shown_as_the_channel_can(string? channel, int count, string expected) =>
        HowIsItShown(ChoiceFactory.ForChannel(channel, Some(count), "which?")).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("personal", 3, nameof(Shown.SuggestedActions))]
    [InlineData("personal", 4, nameof(Shown.Card))]
    [InlineData("groupChat", 3, nameof(Shown.Card))]
    public void Teams_has_suggested_actions_in_one_to_one_chats(string conversationType, int count, string expected) =>
        HowIsItShown(ChoiceFactory.ForChannel(Channels.Msteams, Some(count), "which?", conversationType: conversationType)).ToString().ShouldBe(expected);

    [Theory]
    [InlineData(20, nameof(Shown.SuggestedActions))]
    [InlineData(21, nameof(Shown.List))]
    public void Titles_over_twenty_characters_make_a_list(int length, string expected) =>
        HowIsItShown(ChoiceFactory.ForChannel(Channels.Webchat, [new Choice("short"), new Choice(new string('x', length))], "which?")).ToString().ShouldBe(expected);

    [Fact]
    public void A_long_value_behind_a_short_title_may_be_a_button()
    {
        var choice = new Choice(new string('x', 40)) { Action = new CardAction(ActionTypes.ImBack, "x") };

        HowIsItShown(ChoiceFactory.ForChannel(Channels.Webchat, [choice], "which?")).ShouldBe(Shown.SuggestedActions);
    }

    [Fact]
    public void Inline_choices_make_a_sentence()
    {
        ChoiceFactory.Inline(Colours, "which?").Text.ShouldBe("which? (1) red, (2) green, or (3) blue");
        ChoiceFactory.Inline([.. Colours.Take(2)], "which?").Text.ShouldBe("which? (1) red or (2) green");
        ChoiceFactory.Inline([.. Colours.Take(1)], "which?").Text.ShouldBe("which? (1) red");
    }

    [Fact]
    public void Without_a_question_inline_choices_keep_their_distance() =>
        ChoiceFactory.Inline(Colours).Text.ShouldBe(" (1) red, (2) green, or (3) blue");

    [Fact]
    public void Inline_choices_take_the_words_of_the_options()
    {
        var options = new ChoiceFactoryOptions("; ", " oder ", "; oder ", includeNumbers: false);

        ChoiceFactory.Inline(Colours, "welche?", options: options).Text.ShouldBe("welche? red; green; oder blue");
        ChoiceFactory.Inline([.. Colours.Take(2)], "welche?", options: options).Text.ShouldBe("welche? red oder green");
    }

    [Fact]
    public void A_list_has_numbers_or_dashes()
    {
        ChoiceFactory.List(Colours, "which?").Text.ShouldBe("which?\n\n   1. red\n   2. green\n   3. blue");
        ChoiceFactory.List(Colours, "which?", options: new ChoiceFactoryOptions { IncludeNumbers = false }).Text.ShouldBe("which?\n\n   - red\n   - green\n   - blue");
    }

    [Fact]
    public void A_button_says_the_value_unless_its_action_knows_better()
    {
        var buttons = ChoiceFactory.SuggestedAction([new Choice("red"), new Choice("green") { Action = new CardAction(ActionTypes.PostBack, "Green!", value: "g") }, new Choice("blue") { Action = new CardAction(title: "Blue!") }])
            .SuggestedActions!.Actions!;

        buttons.Select(button => (button.Type, button.Title, button.Value)).ShouldBe(
            [(ActionTypes.ImBack, "red", "red"), (ActionTypes.PostBack, "Green!", "g"), (ActionTypes.ImBack, "Blue!", "blue")]);
    }

    [Fact]
    public void A_hero_card_carries_the_text_above_its_buttons()
    {
        var message = ChoiceFactory.HeroCard(Colours, "which?");

        message.Text.ShouldBeNull();
        var card = message.Attachments.ShouldHaveSingleItem().Content.ShouldBeOfType<HeroCard>();
        card.Text.ShouldBe("which?");
        card.Buttons!.Count.ShouldBe(3);
    }

    [Fact]
    public void Whatever_the_form_input_is_expected()
    {
        foreach (var message in new IMessageActivity[] { ChoiceFactory.Inline(Colours), ChoiceFactory.List(Colours), ChoiceFactory.SuggestedAction(Colours), ChoiceFactory.HeroCard(Colours) })
        {
            message.InputHint.ShouldBe(InputHints.ExpectingInput);
        }
    }

    private static List<Choice> Some(int count) => [.. Enumerable.Range(1, count).Select(number => new Choice($"choice {number}"))];

    private static Shown HowIsItShown(IMessageActivity message) =>
        message.SuggestedActions is not null ? Shown.SuggestedActions
        : message.Attachments is { Count: > 0 } ? Shown.Card
        : message.Text!.Contains("\n\n", StringComparison.Ordinal) ? Shown.List : Shown.Inline;
}
