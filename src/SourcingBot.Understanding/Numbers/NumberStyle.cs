namespace SourcingBot.Understanding.Numbers;

[Flags]
internal enum NumberStyle
{
    None = 0,

    /// <summary>Three digits after the only separator are thousands (1.500 euros), as nobody writes money with three decimals.</summary>
    Money = 1,

    /// <summary>The locale writes 1.500,00.</summary>
    DecimalComma = 2,

    /// <summary>In "between fifty and eighty" the "and" joins two numbers, not the parts of one.</summary>
    BeforeAnd = 4,

    /// <summary>"Mil" is a thousand, as in Portuguese and Spanish.</summary>
    MilIsThousand = 8,
}
