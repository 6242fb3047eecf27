#nullable disable annotations

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are written into text.</summary>
public class ChoiceFactoryOptions
{
    public ChoiceFactoryOptions()
    {
    }

    public ChoiceFactoryOptions(string inlineSeparator, string inlineOr, string inlineOrMore, bool? includeNumbers = true)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>Between choices of an inline list; ", " unless set.</summary>
    public string InlineSeparator { get; set; }

    /// <summary>Between the only two choices; " or " unless set.</summary>
    public string InlineOr { get; set; }

    /// <summary>Before the last of three or more; ", or " unless set.</summary>
    public string InlineOrMore { get; set; }

    /// <summary>Numbers in front of the choices; true unless set.</summary>
    public bool? IncludeNumbers { get; set; }
}
