using SourcingBot.Definitions;
using SourcingBot.Understanding.Choices;

namespace SourcingBot.Dialogs.Reading;

/// <summary>The list <c>areas</c> of a vocabulary's places → which country lies near which, and how people say where they are.</summary>
internal static class VocabularyAreas
{
    private static readonly (string Name, MeaningKind Kind)[] Sentences =
        [("home-before", MeaningKind.HomeBefore), ("home-after", MeaningKind.HomeAfter), ("welcome-after", MeaningKind.WelcomeAfter)];

    public static void Read(YamlValue places, VocabularyPhrases phrases)
    {
        foreach (var (name, kind) in Sentences)
        {
            phrases.Add(places.Find(name), new Meaning(kind, Value: name), Occasion.Anywhere);
        }

        foreach (var area in places.Find("areas")?.Entries() ?? [])
        {
            foreach (var country in area.Entries())
            {
                phrases.Add(country, new Meaning(MeaningKind.Place, Value: country.Name, Level: area.Name), Occasion.Anywhere);
            }
        }
    }
}
