namespace SourcingBot.Dialogs.Interview;

/// <summary>When a question is put.</summary>
public enum Asked
{
    /// <summary>Part of the interview that everyone goes through.</summary>
    Always,

    /// <summary>Only when the person wants to answer or change it.</summary>
    OnRequest,
}
