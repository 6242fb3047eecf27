namespace SourcingBot.Dialogs.Interview;

/// <summary>When a question is put.</summary>
public enum Asked
{
    /// <summary>Part of the interview that everyone goes through.</summary>
    Always,

    /// <summary>After the advice, to sharpen it: the most decisive one first, as long as an answer can still change it.</summary>
    ToSharpen,
}
