using SourcingBot.Content.Search;
using SourcingBot.Definitions;

namespace SourcingBot.Content.Tests.Search;

public sealed class StemmerTests
{
    /// <summary>With the forms of <c>words.yaml</c>.</summary>
    private static readonly Stemmer English = new(ContentWords.Read(Repository.Content, "en/words.yaml", new Problems()).Forms);

    [Theory]
    [InlineData("outsource outsources outsourced outsourcing outsourcer")]
    [InlineData("offshore offshoring")]
    [InlineData("risk risks risky")]
    [InlineData("cost costs costly")]
    [InlineData("cheap cheaper cheapest")]
    [InlineData("big bigger biggest")]
    [InlineData("commit commits committed commitment commitments")]
    [InlineData("communicate communication communicating")]
    [InlineData("country countries")]
    [InlineData("manage manager management managing")]
    [InlineData("secure security")]
    [InlineData("rely relies reliable reliability")]
    [InlineData("provide provider providers providing")]
    [InlineData("employ employer employee employees employment")]
    [InlineData("differ difference different differences")]
    [InlineData("plan plans planning planned")]
    public void Forms_of_a_word_share_a_stem(string words) =>
        words.Split(' ').Select(English.Stem).Distinct().ShouldHaveSingleItem();

    [Theory]
    [InlineData("outsourcing", "offshoring")]
    [InlineData("control", "contract")]
    [InlineData("capital", "captive")]
    [InlineData("price", "privacy")]
    [InlineData("business", "busy")]
    public void Words_that_mean_something_else_do_not(string one, string other) =>
        English.Stem(one).ShouldNotBe(English.Stem(other));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("ing")]
    [InlineData("2027")]
    [InlineData("über")]
    public void Short_words_and_others_stay(string word) => English.Stem(word).ShouldBe(word);
}
