using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Dialogs;

public class ChoiceRecognizersTests
{
    private static readonly string[] Colours = ["red", "green", "blue"];

    private static readonly IList<Choice> Models =
    [
        new Choice("tight") { Action = new CardAction(ActionTypes.ImBack, "Keep it low"), Synonyms = ["cheap", "as little as possible"] },
        new Choice("balanced") { Action = new CardAction(ActionTypes.ImBack, "A fair price"), Synonyms = ["normal"] },
        new Choice("invest") { Action = new CardAction(ActionTypes.ImBack, "We invest"), Synonyms = ["money is no object"] },
    ];

    [Theory]
    [InlineData("red", "red")]
    [InlineData("RED!", "red")]
    [InlineData("the red one please.", "red")]
    [InlineData("blue, or rather green", "blue green")]
    [InlineData("red red red", "red")]
    public void Choices_are_found_by_their_words(string said, string expected) => Found(said, Colours).ShouldBe(expected);

    [Theory]
    [InlineData("keep it low", "tight")]
    [InlineData("low: keep it that way", "")]
    [InlineData("Cheap, please", "tight")]
    [InlineData("as little money as possible", "tight")]
    [InlineData("invest", "invest")]
    [InlineData("a really very fair price", "balanced")]
    [InlineData("a fair and really quite good price", "")]
    public void Titles_of_buttons_and_synonyms_count_like_the_value(string said, string expected) => Found(said, Models).ShouldBe(expected);

    [Theory]
    [InlineData("first", "red")]
    [InlineData("the first one please.", "red")]
    [InlineData("the 2nd", "green")]
    [InlineData("third", "blue")]
    [InlineData("the last one", "blue")]
    [InlineData("the second to last", "green")]
    [InlineData("next to last", "green")]
    [InlineData("the penultimate", "green")]
    [InlineData("the first and third one please", "red blue")]
    [InlineData("the tenth", "")]
    public void Then_by_ordinals(string said, string expected) => Found(said, Colours).ShouldBe(expected);

    [Theory]
    [InlineData("1", "red")]
    [InlineData("(2)", "green")]
    [InlineData("#3", "blue")]
    [InlineData("2.", "green")]
    [InlineData("one", "red")]
    [InlineData("two please", "green")]
    [InlineData("option one and 3.", "red blue")]
    [InlineData("number 3", "blue")]
    public void Then_by_numbers(string said, string expected) => Found(said, Colours).ShouldBe(expected);

    [Theory]
    [InlineData("redo")]
    [InlineData("bluegreen")]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("-1")]
    [InlineData("2.5")]
    [InlineData("1,000")]
    [InlineData("2:30")]
    [InlineData("$2")]
    [InlineData("2%")]
    [InlineData("2k")]
    [InlineData("two million")]
    [InlineData("the cheap one")]
    [InlineData("no one")]
    [InlineData("none of them")]
    [InlineData("99999999999999999999")]
    [InlineData("...")]
    [InlineData("")]
    [InlineData(null)]
    public void Nothing_is_made_of_anything_else(string? said) => Found(said, Colours).ShouldBe(string.Empty);

    [Fact]
    public void Words_of_a_choice_go_before_its_place() =>
        Found("the first division book", ["cook book", "first division book", "atlas"]).ShouldBe("first division book");

    [Fact]
    public void Ordinals_go_before_numbers() => Found("the third of these 2", Colours).ShouldBe("blue");

    [Fact]
    public void Compound_numbers_are_one_number()
    {
        string[] many = [.. Enumerable.Range(1, 30).Select(number => $"choice{number}")];

        Found("twenty-two", many).ShouldBe("choice22");
        Found("twenty first", many).ShouldBe("choice21");
        Found("the 23rd", many).ShouldBe("choice23");
        Found("twenty, two", many).ShouldBe("choice20 choice2");
    }

    [Fact]
    public void The_longer_of_two_choices_that_fit_is_meant()
    {
        string[] wines = ["red", "red wine", "white wine"];

        Found("red wine", wines).ShouldBe("red wine");
        Found("red", wines).ShouldBe("red");
    }

    [Fact]
    public void A_choice_said_exactly_goes_before_one_with_words_between() =>
        Found("big and very blue car", ["big blue car", "blue car"]).ShouldBe("blue car");

    [Fact]
    public void A_choice_is_found_after_a_false_start() => Found("a fair and really quite good, no, a fair price", Models).ShouldBe("balanced");

    [Fact]
    public void Partial_matches_are_found_only_when_allowed()
    {
        string[] options = ["a small team", "a large centre"];

        Found("large", options).ShouldBe(string.Empty);
        Found("large", options, new FindChoicesOptions { AllowPartialMatches = true }).ShouldBe("a large centre");
    }

    [Fact]
    public void Words_between_lower_the_score()
    {
        var result = ChoiceRecognizers.RecognizeChoices("the second from last", ["second last"]).ShouldHaveSingleItem();

        result.Resolution.Score.ShouldBe(2f / 3, 0.001);
        (result.Start, result.End, result.Text, result.TypeName).ShouldBe((4, 19, "second from last", "choice"));
    }

    [Fact]
    public void How_many_words_may_stand_between_can_be_set() =>
        Found("as little as possible", ["as possible"], new FindChoicesOptions { MaxTokenDistance = 0 }).ShouldBe("as possible");

    [Fact]
    public void The_result_says_what_was_found()
    {
        var found = ChoiceRecognizers.RecognizeChoices("cheap!", Models).ShouldHaveSingleItem().Resolution;

        (found.Value, found.Index, found.Synonym, found.Score).ShouldBe(("tight", 0, "cheap", 1f));
    }

    [Fact]
    public void Each_way_of_finding_can_be_switched_off()
    {
        Found("tight", Models, new FindChoicesOptions { NoValue = true }).ShouldBe(string.Empty);
        Found("keep it low", Models, new FindChoicesOptions { NoAction = true }).ShouldBe(string.Empty);
        Found("2", Models, new FindChoicesOptions { RecognizeNumbers = false }).ShouldBe(string.Empty);
        Found("second", Models, new FindChoicesOptions { RecognizeOrdinals = false }).ShouldBe(string.Empty);
    }

    [Fact]
    public void Pictures_and_other_scripts_are_words_too()
    {
        string[] options = ["👍", "✔️ done", "Việt Nam"];

        Found("👍👍", options).ShouldBe("👍");
        Found("👍🏽", options).ShouldBe("👍");
        Found("✔ done", options).ShouldBe("✔️ done");
        Found("ở việt nam", options).ShouldBe("Việt Nam");
    }

    [Fact]
    public void A_broken_character_is_no_reason_to_fail() => Found("red \ud83d", Colours).ShouldBe("red");

    private static string Found(string? said, string[] choices, FindChoicesOptions? options = null) => Found(said, ChoiceFactory.ToChoices(choices), options);

    private static string Found(string? said, IList<Choice> choices, FindChoicesOptions? options = null) =>
        string.Join(' ', ChoiceRecognizers.RecognizeChoices(said, choices, options).Select(result => result.Resolution.Value));
}
