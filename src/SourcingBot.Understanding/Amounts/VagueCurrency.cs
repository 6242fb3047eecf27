namespace SourcingBot.Understanding.Amounts;

/// <summary>Names that several countries have for their currency, as Recognizers-Text has them.</summary>
internal enum VagueCurrency
{
    Riyal,
    Krone,
    Krona,
    Crown,
    Peso,
}
