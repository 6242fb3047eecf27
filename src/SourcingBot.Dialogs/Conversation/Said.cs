using Microsoft.Bot.Schema;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>A message as the conversation means it, with what a channel may make more of than its text and its buttons.</summary>
internal sealed class Said : Activity
{
    public Said(string markdown)
        : base(ActivityTypes.Message)
    {
        Text = markdown;
        TextFormat = TextFormatTypes.Markdown;
    }

    /// <summary>The question that the buttons answer; null when they answer none.</summary>
    internal QuestionAsked? Asked { get; init; }

    /// <summary>The question itself, with which the text ends; null when it asks none.</summary>
    internal string? Question { get; init; }

    /// <summary>Whether its buttons stay where they are, so that they have to be taken away once they count no more. Known once it was sent.</summary>
    internal bool KeepsButtons { get; set; }

    /// <summary>Whether it is an advice or tells an article, so that it is worth asking if it helped.</summary>
    internal bool MayBeRated { get; set; }
}
