namespace SourcingBot.Understanding.Choices;

/// <summary>When a phrase of the vocabulary counts.</summary>
public enum Occasion
{
    /// <summary>Wherever it stands.</summary>
    Anywhere,

    /// <summary>In a short reply to the question it answers: "full" is an answer there and a mere word elsewhere.</summary>
    WhenAsked,

    /// <summary>As the whole reply to the question it answers, apart from "I think" and the like: "all".</summary>
    AloneWhenAsked,

    /// <summary>When it is a whole message (a choice) or a whole sentence (an intent) by itself: "next".</summary>
    Alone,
}
