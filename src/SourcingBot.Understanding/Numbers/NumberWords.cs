using SourcingBot.Understanding.Grammars;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Numbers;

/// <summary>The words that make up the numbers of a language.</summary>
internal sealed class NumberWords(GrammarPart part)
{
    private Spelling? _spelling;

    public Dictionary<string, int> Units { get; } = part.Integers();

    public Dictionary<string, int> Tens { get; } = part.Integers();

    public WordSet Hundred { get; } = part.Words();

    /// <summary>What follows a number and multiplies it.</summary>
    public Dictionary<string, decimal> Magnitudes { get; } = part.Numbers();

    /// <summary>Magnitudes that need digits before them.</summary>
    public WordSet NeedDigits { get; } = part.Words();

    /// <summary>Magnitudes of money that stand glued to their digits.</summary>
    public WordSet Glued { get; } = part.Words();

    /// <summary>Magnitudes before which an article is no number.</summary>
    public WordSet NeedNumber { get; } = part.Words();

    public WordSet Grand { get; } = part.Words();

    public WordSet AfterBareHundred { get; } = part.Words();

    public WordSet ThousandInSome { get; } = part.Words();

    public WordSet Half { get; } = part.Words();

    public WordSet Quarter { get; } = part.Words();

    public WordSet Quarters { get; } = part.Words();

    public WordSet Third { get; } = part.Words();

    public WordSet Thirds { get; } = part.Words();

    public WordSet Point { get; } = part.Words();

    /// <summary>Orders rather than counts.</summary>
    public Dictionary<string, int> Vague { get; } = part.Integers();

    public WordSet Dozen { get; } = part.Words();

    public WordSet Dozens { get; } = part.Words();

    public WordSet Emphasis { get; } = part.Words();

    public WordSet Ish { get; } = part.Words();

    public WordSet OddOrIsh { get; } = part.Words();

    /// <summary>Words that are one slip of the pen away from a number.</summary>
    private IReadOnlyList<string> NotNumbers { get; } = part.List();

    private Spelling Spelling => _spelling ??= new Spelling([.. Units.Keys, .. Tens.Keys, .. Magnitudes.Keys, .. Hundred.Words], others: NotNumbers);

    /// <summary>The word as the tables know it: "thousend" is "thousand".</summary>
    public string Known(Word word) => word.Kind == WordKind.Letters ? Spelling.Corrected(word.Text) : word.Text;

    public bool IsHundred(string word) => Hundred.Contains(word);

    /// <summary>A number below a hundred.</summary>
    public bool IsSmall(string word) => Units.ContainsKey(word) || Tens.ContainsKey(word);

    public bool IsUnit(Word word, int number) => Units.TryGetValue(word.Text, out var unit) && unit == number;

    /// <summary>"Two point five": the digit that a word behind the point names.</summary>
    public bool IsDigit(string word, out int digit) => Units.TryGetValue(word, out digit) && digit < 10;
}
