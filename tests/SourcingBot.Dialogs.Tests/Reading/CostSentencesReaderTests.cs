using SourcingBot.Dialogs.Reading;

namespace SourcingBot.Dialogs.Tests.Reading;

public sealed class CostSentencesReaderTests
{
    private const string File = "en/costs.yaml";

    [Theory]
    [InlineData("  people: people at work\n", "", "'people' is missing in 'assumptions'.")]
    [InlineData("  people: people at work\n", "  people: people at work\n  poeple: people\n", "The name 'poeple' does not exist. Did you mean 'people'?")]
    [InlineData("people: people at work", "people:", "'people' should be a text.")]
    [InlineData("other: \"{value} hours\"", "other: \"{vlaue} hours\"", "In 'hours.other' the value '{vlaue}' does not exist. Did you mean '{value}'?")]
    [InlineData("  given: given by you\n", "", "'given' is missing in 'sources'.")]
    [InlineData("places:\n  home: at home\n  near: in a nearby country\n  far: in a distant country\n", "", "'places' is missing.")]
    [InlineData("places:\n", "colours: {}\nplaces:\n", "The name 'colours' does not exist.")]
    public void A_mistake_is_seen_by_its_own_problem_and_no_other(string text, string by, string expected)
    {
        using var dialogs = new EditedDialogs();
        dialogs.Replace(File, text, by);

        CostSentencesReader.Read(dialogs.Folder, Shipped.Definitions.Language, dialogs.Problems).ShouldBeNull();

        dialogs.Printed.ShouldHaveSingleItem().ShouldContain(expected);
    }

    [Fact]
    public void A_file_that_is_gone_is_one_problem_and_not_fifty()
    {
        using var dialogs = new EditedDialogs();
        dialogs.Delete(File);
        CostSentencesReader.Read(dialogs.Folder, Shipped.Definitions.Language, dialogs.Problems);
        dialogs.Printed.ShouldHaveSingleItem().ShouldContain("The file is missing.");
    }
}
