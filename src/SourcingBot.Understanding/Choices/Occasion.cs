namespace SourcingBot.Understanding.Choices;

/// <summary>When a phrase of the vocabulary counts.</summary>
public enum Occasion
{
    /// <summary>Wherever it stands.</summary>
    Anywhere,

    /// <summary>In a short reply to the question it answers: "full" is an answer there and a mere word elsewhere.</summary>
    WhenAsked,

    /// <summary>When it is a whole sentence by itself: "next".</summary>
    Alone,
}
