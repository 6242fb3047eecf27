using SourcingBot.Definitions;
using SourcingBot.Dialogs.Languages;

namespace SourcingBot.Dialogs.Reading;

/// <summary>A sentence that is written once for each form that its language has for numbers.</summary>
internal static class PluralForms
{
    /// <summary>Each text with what its form adds to the id of the sentence, as <c>.one</c>; one that is missing or too many is a problem.</summary>
    public static IEnumerable<(string Form, YamlValue Text)> Of(YamlValue sentence, Plurals plurals)
    {
        var forms = plurals.Forms.Select(form => ($".{form}", sentence.Require(form)?.Called($"{sentence.Name}.{form}"))).ToArray();
        sentence.RefuseOthers();
        return forms.Where(form => form.Item2 is not null)!;
    }
}
