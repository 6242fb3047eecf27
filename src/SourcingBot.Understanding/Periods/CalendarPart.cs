namespace SourcingBot.Understanding.Periods;

/// <summary>Parts of such a stretch, by the words for them: "start" may be a verb where "beginning" is none.</summary>
internal enum CalendarPart
{
    End,
    Close,
    Beginning,
    Start,
    Middle,
    Mid,
    Early,
    Late,
}
