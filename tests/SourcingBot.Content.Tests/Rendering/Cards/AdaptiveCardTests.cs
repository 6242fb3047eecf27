using System.Text.Json.Nodes;
using SourcingBot.Content.Rendering.Cards;

namespace SourcingBot.Content.Tests.Rendering.Cards;

public sealed class AdaptiveCardTests
{
    [Theory]
    [InlineData("# Title", """{"type":"TextBlock","text":"Title","wrap":true,"weight":"Bolder","style":"heading","size":"Large"}""")]
    [InlineData("a **b** *c* `d`", """{"type":"TextBlock","text":"a **b** *c* d","wrap":true}""")]
    [InlineData("- one\n- two", """{"type":"TextBlock","text":"- one\n- two","wrap":true}""")]
    [InlineData("3. one\n   - inner\n4. two", """{"type":"TextBlock","text":"3. one\n- – inner\n4. two","wrap":true}""")]
    [InlineData("> said", """{"type":"Container","items":[{"type":"TextBlock","text":"said","wrap":true}],"style":"emphasis"}""")]
    [InlineData("| Risk | Help |\n| --- | --- |\n| War | Peace |\n| Flood | |", """{"type":"TextBlock","text":"Risk: Help","wrap":true,"weight":"Bolder"},{"type":"FactSet","facts":[{"title":"War","value":"Peace"},{"title":"Flood","value":"\u2013"}]}""")]
    [InlineData("---", "")]
    [InlineData("<b>x", """{"type":"TextBlock","text":"x","wrap":true}""")]
    public void A_block_becomes_an_element(string markdown, string body) =>
        JsonNode.DeepEquals(AdaptiveCard.Render(markdown, [])["body"], JsonNode.Parse($"[{body.ReplaceLineEndings("\\n")}]")).ShouldBeTrue(AdaptiveCard.Render(markdown, [])["body"]!.ToJsonString());

    [Fact]
    public void A_table_of_three_columns_is_a_table_with_the_same_content_as_facts_for_who_cannot_draw_it()
    {
        var table = AdaptiveCard.Render("| Aspect | Here | There |\n| --- | --- | ---: |\n| Costs | now | later |", [])["body"]![0]!;

        ((string?)table["type"]).ShouldBe("Table");
        table["columns"]![2]!.ToJsonString().ShouldBe("""{"width":1,"horizontalCellContentAlignment":"Right"}""");
        table["rows"]!.AsArray().Select(row => string.Join('|', row!["cells"]!.AsArray().Select(cell => (string?)cell!["items"]![0]!["text"]))).ShouldBe(["Aspect|Here|There", "Costs|now|later"]);
        table["fallback"]!["items"]![0]!["text"]!.ToString().ShouldBe("Aspect: Costs");
        table["fallback"]!["items"]![1]!["facts"]!.ToJsonString().ShouldBe("""[{"title":"Here","value":"now"},{"title":"There","value":"later"}]""");
    }

    [Fact]
    public void A_table_too_wide_for_a_card_is_facts_row_by_row() =>
        Types(AdaptiveCard.Render("| A | B | C | D | E |\n| --- | --- | --- | --- | --- |\n| 1 | 2 | 3 | 4 | 5 |\n| 6 | 7 | 8 | 9 | 0 |", [])).ShouldBe(["TextBlock", "FactSet", "TextBlock", "FactSet"]);

    [Fact]
    public void Buttons_post_their_label_and_stand_in_sets_of_six()
    {
        var card = AdaptiveCard.Render("text", [.. Enumerable.Range(1, 7).Select(i => new CardButton($"Button {i}"))]);

        Types(card).ShouldBe(["TextBlock", "ActionSet", "ActionSet"]);
        card["body"]![2]!["actions"]!.ToJsonString().ShouldBe("""[{"type":"Action.Submit","title":"Button 7","data":{"msteams":{"type":"imBack","value":"Button 7"}}}]""");
        CardCheck.Breaches(JsonNode.Parse(card.ToJsonString())!).ShouldBeEmpty();
    }

    [Fact]
    public void A_button_with_a_verb_sends_its_data_and_the_same_in_a_message_from_who_does_not_know_it()
    {
        var data = new JsonObject { ["question"] = "budget" };
        var card = AdaptiveCard.Render("text", [new CardButton("Tight", "answer", data)]);

        card["body"]![1]!["actions"]!.ToJsonString().ShouldBe(
            """[{"type":"Action.Execute","title":"Tight","data":{"question":"budget"},"verb":"answer","fallback":{"type":"Action.Submit","title":"Tight","data":{"question":"budget"}}}]""");
        CardCheck.Breaches(JsonNode.Parse(card.ToJsonString())!).ShouldBeEmpty();
        AdaptiveCard.Render("the data may go on several cards", [new CardButton("Tight", "answer", data)]).ShouldNotBeNull();
    }

    [Fact]
    public void The_check_sees_what_is_not_in_the_version()
    {
        var card = JsonNode.Parse("""{"type":"AdaptiveCard","version":"1.6","fallbackText":"x","metadata":{},"body":[{"type":"CodeBlock"},{"type":"TextBlock","size":"huge"},{"type":"TextBlock","text":"# no"},{"type":"Image","url":"data:x"},{"type":"ActionSet","actions":[{"type":"Action.Execute","title":"x","verb":"v","data":{"a":1},"fallback":{"type":"Action.Submit","title":"x","data":{"a":2}}},{"type":"Action.Submit"}]}]}""")!;

        CardCheck.Breaches(card).ShouldBe(
        [
            "card has 'metadata', which AdaptiveCard does not know.", "card.body[0] is a 'CodeBlock', which is no Element of this version.", "card.body[1] lacks 'text'.",
            "card.body[1].size is no FontSize: \"huge\"", "card.body[2].text: HeadingBlock in '# no'", "card.body[3] lacks 'altText'.", "card.body[3].url is no https: \"data:x\"", "card.body[4].actions[0] does not fall back to an Action.Submit that sends the same.", "card.body[4].actions[1] lacks 'title'.", "The version is 1.6.",
        ]);
    }

    [Fact]
    public void The_fallback_text_and_the_summary_are_words()
    {
        AdaptiveCard.Render("## A **b**\n\ntext", [])["fallbackText"]!.ToString().ShouldBe("A b\n\ntext");
        AdaptiveCard.Summary("## A **b**\n\n" + string.Concat(Enumerable.Repeat("word ", 100))).ShouldStartWith("A b word word");
        AdaptiveCard.Summary(string.Concat(Enumerable.Repeat("word ", 100))).Length.ShouldBeLessThanOrEqualTo(122);
    }

    [Theory]
    [InlineData("text\n\n- list", false)]
    [InlineData("# heading", true)]
    [InlineData("> - a\n>\n> | a | b |\n> | - | - |\n> | c | d |", true)]
    public void A_card_is_needed_for_what_a_message_of_Teams_does_not_show(string markdown, bool isNeeded) => AdaptiveCard.IsNeededFor(markdown).ShouldBe(isNeeded);

    private static IEnumerable<string?> Types(JsonNode card) => card["body"]!.AsArray().Select(element => (string?)element!["type"]);
}
