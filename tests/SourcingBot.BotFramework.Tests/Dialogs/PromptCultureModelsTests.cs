using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Dialogs;

public class PromptCultureModelsTests
{
    public static TheoryData<string> Languages => [.. PromptCultureModels.GetSupportedCultures().Select(culture => culture.Locale)];

    [Theory]
    [InlineData("de-de", "de-de")]
    [InlineData("DE-de", "de-de")]
    [InlineData("de-AT", "de-de")]
    [InlineData("de", "de-de")]
    [InlineData("zh-Hant-TW", "zh-cn")]
    [InlineData("fi-FI", "fi-fi")]
    [InlineData("den", "den")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void A_locale_leads_to_its_language(string? locale, string? expected) => PromptCultureModels.MapToNearestLanguage(locale).ShouldBe(expected);

    [Fact]
    public void Fourteen_languages_are_known_each_once() =>
        PromptCultureModels.GetSupportedCultures().Select(culture => culture.Locale.Split('-')[0]).Distinct().Count().ShouldBe(14);

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_confirmation_understands_the_words_that_it_offers(string locale)
    {
        var culture = PromptCultureModels.GetSupportedCultures().Single(known => known.Locale == locale);
        foreach (var (answer, meaning) in new[] { (culture.YesInLanguage, true), (culture.NoInLanguage, false) })
        {
            var talk = new Talk(new ConfirmPrompt("ask", defaultLocale: locale), options: new PromptOptions { Prompt = MessageFactory.Text("?") });

            (await talk.SendAsync(In(null, "hi"))).ShouldHaveSingleItem().Text.ShouldBe($"? (1) {culture.YesInLanguage}{culture.InlineOr}(2) {culture.NoInLanguage}");
            await talk.SendAsync(In(null, answer));

            talk.Result.Result.ShouldBe(meaning);
        }
    }

    [Theory]
    [InlineData("de-CH", "de-de", "? (1) rot, (2) blau, oder (3) gelb")]
    [InlineData("de-CH", null, "? (1) rot, (2) blau, oder (3) gelb")]
    [InlineData(null, "ja-jp", "? (1) rot、 (2) blau、 または (3) gelb")]
    [InlineData("en-GB", "de-de", "? (1) rot, (2) blau, or (3) gelb")]
    [InlineData("fi-fi", "de-de", "? (1) rot, (2) blau, or (3) gelb")]
    [InlineData(null, null, "? (1) rot, (2) blau, or (3) gelb")]
    public async Task Choices_are_joined_in_the_language_of_the_message_else_of_the_prompt_else_in_English(string? ofMessage, string? ofPrompt, string expected)
    {
        var talk = new Talk(new ChoicePrompt("ask", defaultLocale: ofPrompt), options: Colours);

        (await talk.SendAsync(In(ofMessage, "hi"))).ShouldHaveSingleItem().Text.ShouldBe(expected);
    }

    [Theory]
    [InlineData("de-AT", "? (1) rot; (2) blau; oder (3) gelb")]
    [InlineData("fr-fr", "? (1) rot, (2) blau, or (3) gelb")]
    public async Task A_choice_prompt_with_its_own_languages_knows_no_others(string locale, string expected)
    {
        var own = new Dictionary<string, ChoiceFactoryOptions> { ["de-DE"] = new("; ", " oder ", "; oder ") };
        var talk = new Talk(new ChoicePrompt("ask", own), options: Colours);

        (await talk.SendAsync(In(locale, "hi"))).ShouldHaveSingleItem().Text.ShouldBe(expected);
    }

    [Theory]
    [InlineData("de-AT", "? (1) Gern oder (2) Nie")]
    [InlineData("fr-fr", "? (1) Yes or (2) No")]
    public async Task A_confirm_prompt_with_its_own_languages_knows_no_others_but_English(string locale, string expected)
    {
        var own = new Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> { ["de-DE"] = (new Choice("Gern"), new Choice("Nie"), new ChoiceFactoryOptions(", ", " oder ", " oder ")) };
        var talk = new Talk(new ConfirmPrompt("ask", own), options: new PromptOptions { Prompt = MessageFactory.Text("?") });

        (await talk.SendAsync(In(locale, "hi"))).ShouldHaveSingleItem().Text.ShouldBe(expected);
    }

    [Theory]
    [InlineData("fr-fr", "oui, n'oubliez pas", true)]
    [InlineData("pt-br", "sim, n", true)]
    [InlineData("es-es", "No, y gracias", false)]
    [InlineData("de-de", "ja, never mind", true)]
    [InlineData("de-de", "yes please", true)]
    [InlineData("de-de", "nope, one moment", false)]
    public async Task The_words_that_are_offered_count_before_English_ones_and_those_before_numbers(string locale, string answer, bool expected)
    {
        var talk = new Talk(new ConfirmPrompt("ask", defaultLocale: locale), options: new PromptOptions { Prompt = MessageFactory.Text("?") });

        await talk.SendAsync(In(null, "hi"));
        await talk.SendAsync(In(null, answer));

        talk.Result.Result.ShouldBe(expected);
    }

    private static PromptOptions Colours => new() { Prompt = MessageFactory.Text("?"), Choices = ChoiceFactory.ToChoices(["rot", "blau", "gelb"]) };

    private static Activity In(string? locale, string text)
    {
        var activity = new TestAdapter().MakeActivity(text);
        activity.Locale = locale;
        return activity;
    }
}
