using SourcingBot.Understanding.Amounts;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>What currencies are called.</summary>
internal sealed class CurrencyWords
{
    private readonly Dictionary<string, Currency> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Currency> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Currency> _beforeDollar = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Currency> _letters = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _notCurrencies;
    private Spelling? _spelling;

    public CurrencyWords(GrammarPart part)
    {
        Fill(_named, part.Ids(CurrencyCodes.All, "Names"), CurrencyCodes.Of);
        foreach (var (word, vague) in part.Words<VagueCurrency>("Vague"))
        {
            _named[word] = new Currency(null, vague.ToString());
        }

        var commonCodes = part.Words(name: "CommonCodes");
        foreach (var code in CurrencyCodes.All.Where(code => !commonCodes.Contains(code.ToLowerInvariant())))
        {
            _byCode[code.ToLowerInvariant()] = CurrencyCodes.Of(code) with { IsCode = true };
        }

        Fill(_beforeDollar, part.Ids(CurrencyCodes.All, "BeforeDollar"), CurrencyCodes.BeforeDollar);
        Fill(_letters, part.Ids(CurrencyCodes.All, "Letters"), CurrencyCodes.Of);
        foreach (var (code, nations) in part.Ids(CurrencyCodes.All, nameof(Nations)))
        {
            Nations.Add(nations, code);
        }

        OnlyBehind = part.Words(name: nameof(OnlyBehind));
        CapitalCodes = part.Words(name: nameof(CapitalCodes));
        Sterling = part.Words(name: nameof(Sterling));
        NetworkDirective = part.Words(name: nameof(NetworkDirective));
        ScaleLetters = part.Numbers(nameof(ScaleLetters));
        _notCurrencies = part.List("NotCurrencies");
    }

    public PhraseTree<string> Nations { get; } = new();

    /// <summary>Names that are common words too, and name a currency only behind a number.</summary>
    public WordSet OnlyBehind { get; }

    /// <summary>Codes that are common words too, and count before a number only in capitals.</summary>
    public WordSet CapitalCodes { get; }

    public WordSet Sterling { get; }

    public WordSet NetworkDirective { get; }

    /// <summary>What a letter before a code multiplies by: "50 KEUR".</summary>
    public Dictionary<string, decimal> ScaleLetters { get; }

    private Spelling Spelling => _spelling ??= new Spelling(_named.Keys.Where(name => name.All(char.IsAsciiLetter)), others: _notCurrencies);

    public Currency? Named(string word) => _named.GetValueOrDefault(Spelling.Corrected(word));

    public Currency? ByCode(string word) => _byCode.GetValueOrDefault(word);

    public Currency? BeforeDollar(string word) => _beforeDollar.GetValueOrDefault(word);

    /// <summary>One letter before digits.</summary>
    public Currency? ByLetter(string word) => _letters.GetValueOrDefault(word);

    private static void Fill(Dictionary<string, Currency> words, IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> called, Func<string, Currency> currencyOf)
    {
        foreach (var (code, names) in called)
        {
            foreach (var name in names)
            {
                words[name] = currencyOf(code);
            }
        }
    }
}
