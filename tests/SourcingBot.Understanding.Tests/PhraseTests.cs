using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Tests;

/// <summary>Phrases with alternatives, taken apart, found and compared.</summary>
public sealed class PhraseTests
{
    [Theory]
    [InlineData("[weekly|monthly] report", "monthly report", 2)]
    [InlineData("[weekly|] [full|] report", "report", 1)]
    [InlineData("[weekly|] [full|] report", "full report", 2)]
    [InlineData("[weekly|] [full|] report", "weekly report", 2)]
    [InlineData("[weekly|] [full|] report", "weekly full report", 3)]
    [InlineData("[weekly|] [full|] report", "weekly full call", 0)]
    [InlineData("report [each week|weekly|]", "report each day", 1)]
    [InlineData("report [each week|weekly|] please only", "report only", 2)]
    public void A_phrase_is_found_in_each_of_its_forms(string phrase, string message, int length)
    {
        var tree = new PhraseTree<string>();
        tree.Add(new PhraseParser(English.Grammar).Parse(phrase, out _)!.Slots, "meant");

        tree.TryMatch(message.Split(' '), 0, _ => true, out var meanings, out var found).ShouldBe(length > 0);
        found.ShouldBe(length);
        meanings.ShouldBe(length > 0 ? ["meant"] : []);
    }

    [Fact]
    public void Among_very_many_forms_those_said_alike_are_found()
    {
        var parser = new PhraseParser(English.Grammar);
        var compared = new ComparedPhrases<string>((earlier, later) => earlier != later);
        var digits = string.Join('|', Enumerable.Range(0, 10));
        for (var i = 0; i < 200; i++)
        {
            compared.Add(parser.Parse($"week {i} [{digits}] [{digits}] [{digits}]", out _)!, "first").ShouldBeEmpty();
        }

        compared.Add(parser.Parse("week [7|8] 4 [5|x] 6", out _)!, "second").ShouldBe([("week 7 4 5 6", "first"), ("week 8 4 5 6", "first")]);
        compared.Add(parser.Parse("week 9 4 5 6 7", out _)!, "second").ShouldBeEmpty();
    }
}
