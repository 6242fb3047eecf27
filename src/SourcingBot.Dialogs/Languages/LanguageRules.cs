using System.Globalization;

namespace SourcingBot.Dialogs.Languages;

/// <summary>How a language writes numbers and lists: <c>LANGUAGE/language.yaml</c>.</summary>
public sealed class LanguageRules
{
    private readonly string _between;
    private readonly string _betweenLong;

    internal LanguageRules(string tag, string locale, bool isRightToLeft, NumberFormatInfo numbers, Plurals plurals, string between, string betweenLong)
    {
        (Tag, Locale, IsRightToLeft, Numbers, Plurals) = (tag, locale, isRightToLeft, numbers, plurals);
        (_between, _betweenLong) = (between, betweenLong);
    }

    /// <summary>As the language's folder is called, a tag like <c>en</c> or <c>pt-BR</c>.</summary>
    public string Tag { get; }

    /// <summary>What counts where nothing says how the person writes numbers and dates.</summary>
    public string Locale { get; }

    public bool IsRightToLeft { get; }

    /// <summary>The marks in numbers.</summary>
    public NumberFormatInfo Numbers { get; }

    internal Plurals Plurals { get; }

    internal string List(IEnumerable<string> items) => string.Join(_between, items);

    /// <summary>Where the items may be lists themselves.</summary>
    internal string ListLong(IEnumerable<string> items) => string.Join(_betweenLong, items);
}
