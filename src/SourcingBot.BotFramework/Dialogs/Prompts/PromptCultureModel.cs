#nullable disable annotations

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The words that choices are written with in one language.</summary>
public class PromptCultureModel
{
    /// <summary>Language and country, such as "en-us".</summary>
    public string Locale { get; set; }

    /// <summary>Between choices of an inline list.</summary>
    public string Separator { get; set; }

    /// <summary>Between the only two choices.</summary>
    public string InlineOr { get; set; }

    /// <summary>Before the last of three or more.</summary>
    public string InlineOrMore { get; set; }

    public string YesInLanguage { get; set; }

    public string NoInLanguage { get; set; }
}
