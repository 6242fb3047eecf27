#nullable disable annotations

using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Shows choices in a message.</summary>
public static class ChoiceFactory
{
    private const int MostInline = 3;

    /// <summary>As suggested actions where the channel has them, else as buttons on a card, else in the sentence if they are few, else as a list.</summary>
    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null, string conversationType = null, IList<string> toList = null)
    {
        list ??= [];

        // Channels cut long titles off, and a cut-off choice cannot be told from its neighbour.
        if (list.Any(choice => choice.Title.Length > Channel.MaxActionTitleLength(channelId)))
        {
            return List(list, text, speak, options);
        }

        if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
        {
            return SuggestedAction(list, text, speak, toList);
        }

        if (Channel.SupportsCardActions(channelId, list.Count))
        {
            return HeroCard(list, text, speak);
        }

        return list.Count <= MostInline ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var beforeLast = choices.Count == 2 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ";
        var written = string.Empty;

        for (var index = 0; index < choices.Count; index++)
        {
            var connector = index == 0 ? string.Empty : index == choices.Count - 1 ? beforeLast : options?.InlineSeparator ?? ", ";
            var number = options?.IncludeNumbers ?? true ? string.Create(CultureInfo.InvariantCulture, $"({index + 1}) ") : string.Empty;
            written += connector + number + choices[index].Title;
        }

        return MessageFactory.Text($"{text} {written}".TrimEnd(), speak, InputHints.ExpectingInput);
    }

    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        var numbered = options?.IncludeNumbers ?? true;
        var lines = (choices ?? []).Select((choice, index) =>
            string.Create(CultureInfo.InvariantCulture, $"   {(numbered ? $"{index + 1}." : "-")} {choice.Title}"));

        return MessageFactory.Text($"{text}\n\n{string.Join('\n', lines)}", speak, InputHints.ExpectingInput);
    }

    /// <param name="choices">What is offered.</param>
    /// <param name="text">What stands above the buttons.</param>
    /// <param name="speak">What is spoken.</param>
    /// <param name="toList">The ids of those who see the buttons; everybody if empty.</param>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null, IList<string> toList = null) =>
        MessageFactory.SuggestedActions(Buttons(choices), text, speak, InputHints.ExpectingInput, toList);

    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var card = new HeroCard { Text = text, Buttons = Buttons(choices) };
        return MessageFactory.Attachment(card.ToAttachment(), null, speak, InputHints.ExpectingInput);
    }

    public static IList<Choice> ToChoices(IList<string> choices) => [.. (choices ?? []).Select(choice => new Choice(choice))];

    private static List<CardAction> Buttons(IList<Choice> choices) => [.. (choices ?? []).Select(Button)];

    private static CardAction Button(Choice choice) => new()
    {
        Type = choice.Action?.Type ?? ActionTypes.ImBack,
        Title = choice.Title,
        Value = choice.Action?.Value ?? choice.Value,
        Image = choice.Action?.Image,
        Text = choice.Action?.Text,
        DisplayText = choice.Action?.DisplayText,
        ChannelData = choice.Action?.ChannelData,
        Properties = choice.Action?.Properties,
    };
}
