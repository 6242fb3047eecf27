namespace SourcingBot.Understanding.Periods;

/// <summary>Days by which people plan.</summary>
internal enum Holiday
{
    Christmas,
    ChristmasEve,
    NewYear,
    NewYearEve,
    EndOfYear,
    Easter,
    GoodFriday,
    EasterMonday,
    Pentecost,
    Thanksgiving,
    BlackFriday,
    CyberMonday,
    BoxingDay,
    PatricksDay,
    Halloween,
    ValentinesDay,
    IndependenceDay,
    LaborDay,
    MemorialDay,
    LunarNewYear,
}
