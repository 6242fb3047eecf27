using SourcingBot.Dialogs.Languages;

namespace SourcingBot.Dialogs.Tests.Languages;

public sealed class LanguageSetTests
{
    private static readonly LanguageSet<string> Set = new(new[] { "en", "de", "pt-BR", "zh-Hant" }.Select(tag => KeyValuePair.Create(tag, tag)), "en");

    [Theory]
    [InlineData("de", "de")]
    [InlineData("DE-at", "de")]
    [InlineData("de_CH", "de")]
    [InlineData("zh-Hant-TW", "zh-Hant")]
    [InlineData("pt-BR", "pt-BR")]
    [InlineData("pt", "en")]
    [InlineData("pt-PT", "en")]
    [InlineData("den", "en")]
    [InlineData("", "en")]
    [InlineData("-", "en")]
    [InlineData(null, "en")]
    public void A_locale_gets_its_own_language_or_what_it_is_a_variety_of_or_the_default(string? locale, string expected) => Set.For(locale).ShouldBe(expected);
}
