using SourcingBot.Definitions;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Reading;

internal static class TemplateReader
{
    /// <summary>A sentence that fills in exactly these values, wherever and as often as it likes.</summary>
    public static Template Read(YamlValue sentence, IReadOnlyCollection<string> values) => Read(sentence, values, values);

    /// <param name="values">What may be filled in.</param>
    /// <param name="required">What must be.</param>
    public static Template Read(YamlValue sentence, IReadOnlyCollection<string> values, IReadOnlyCollection<string> required)
    {
        var template = new Template(sentence.Text());
        if (template.Text.Length == 0)
        {
            return template; // That was reported.
        }

        var unknown = template.Places.Except(values).ToArray();
        foreach (var place in unknown)
        {
            sentence.UnknownId($"In '{sentence.Name}' the value", $"{{{place}}}", values.Select(value => $"{{{value}}}"));
        }

        // A misspelt place is one mistake, not an unknown and a missing one.
        foreach (var place in required.Except(template.Places).Skip(unknown.Length))
        {
            sentence.Problem($"'{sentence.Name}' has no place for {{{place}}}.", $"Write {{{place}}} where it should be filled in.");
        }

        return template;
    }
}
