namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Do not look for the choices' values.</summary>
    public bool NoValue { get; set; }

    /// <summary>Do not look for the titles of their buttons.</summary>
    public bool NoAction { get; set; }

    /// <summary>Take "2" or "two" for the second choice when nothing else was found.</summary>
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Take "the second one" or "last" for a choice when none was found by its words.</summary>
    public bool RecognizeOrdinals { get; set; } = true;
}
