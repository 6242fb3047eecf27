namespace SourcingBot.Understanding.Words;

internal enum WordKind
{
    Letters,

    /// <summary>Digits with the separators between them, as written: <c>150,000.00</c>.</summary>
    Digits,

    /// <summary>One character that is neither: punctuation, a currency sign, a paragraph's end.</summary>
    Sign,
}
