using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SourcingBot.Advice.Criteria;
using SourcingBot.Content.Rendering.Cards;
using SourcingBot.Dialogs.Channels;

namespace SourcingBot.Dialogs.Tests.Teams;

/// <summary>A question's card takes one answer, whoever presses it, wherever and however often.</summary>
public sealed class AnsweredCardTests
{
    private const string Budget = "What can you spend, and how tight is that? A figure or a range is best; a feeling will do.";

    private readonly TeamsChat _chat = new();

    [Fact]
    [Requirement("T43", "a choice is no Action.Execute with the identity of its asking, or an old client has nothing to press")]
    public async Task Each_choice_is_sent_with_the_question_and_its_asking()
    {
        await _chat.SayAsync("hello");

        var buttons = TeamsChat.ButtonsOf(_chat.Question);
        buttons.Select(button => (string?)button["title"]).ShouldBe(["Our budget is tight", "Our budget is balanced", "We have room to invest", "I don't know"]);
        buttons.ShouldAllBe(button => (string?)button["type"] == "Action.Execute" && (string?)button["verb"] == "answer" && (string?)button["fallback"]!["type"] == "Action.Submit");
        buttons.ShouldAllBe(button => JsonNode.DeepEquals(button["data"], button["fallback"]!["data"]));
        buttons.Select(button => CardPress.Read(JsonSerializer.SerializeToElement(button["data"]))!).ShouldAllBe(press => press.Question == "budget" && press.Asking.Length == 16 && press.To == TeamsChat.Ann);
    }

    [Fact]
    [Requirement("T43", "an answered card keeps its buttons, or does not say what was chosen")]
    public async Task A_press_is_answered_with_the_card_as_answered_and_the_next_question_follows_as_a_message()
    {
        await _chat.SayAsync("hello");
        var asked = _chat.Question;
        var (replies, answer) = await _chat.PressAsync(asked, "Our budget is tight");

        answer.Status.ShouldBe(200);
        var body = answer.Body.ShouldBeOfType<AdaptiveCardInvokeResponse>();
        (body.StatusCode, body.Type).ShouldBe((200, "application/vnd.microsoft.card.adaptive"));
        TeamsChat.TextOf(body.Value).ShouldBe($"{Budget}\nYour answer: **Our budget is tight**");
        ShouldHaveNothingToPress(body.Value);
        TeamsChat.TextOf(replies.ShouldHaveSingleItem().Attachments![0].Content).ShouldContain("2 of 4");
        (await _chat.MemoryAsync()).Sheet[Criterion.Budget].ShouldBe(new BudgetAnswer(null, "tight"));
    }

    [Fact]
    public async Task Everybody_else_sees_the_card_as_answered_too()
    {
        await _chat.SayAsync("hello");
        var asked = _chat.Question.Id;
        await _chat.PressAsync(_chat.Question, "Our budget is tight");

        var card = _chat.Shown.Single(message => message.Id == asked).Attachments.ShouldHaveSingleItem();
        card.ContentType.ShouldBe(AdaptiveCard.ContentType);
        TeamsChat.TextOf(card.Content).ShouldContain("Your answer: **Our budget is tight**");
        ShouldHaveNothingToPress(card.Content);
    }

    [Theory]
    [Requirement("T43", "a card that was answered takes a second answer from a client that still shows its buttons")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_card_that_was_answered_takes_no_second_answer(bool knowsExecute)
    {
        await _chat.SayAsync("hello");
        var stale = _chat.Question;
        await _chat.PressAsync(stale, "Our budget is tight");
        var before = JsonSerializer.Serialize(await _chat.MemoryAsync());

        var card = knowsExecute ? ((AdaptiveCardInvokeResponse)(await PressSilentlyAsync(stale, "We have room to invest")).Body!).Value : await SubmitSilentlyAsync(stale, "We have room to invest");

        TeamsChat.TextOf(card).ShouldBe($"{Budget}\nAnswered: **a tight budget**");
        ShouldHaveNothingToPress(card);
        JsonSerializer.Serialize(await _chat.MemoryAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task What_was_answered_in_words_cannot_be_answered_by_its_card_any_more()
    {
        await _chat.SayAsync("hello");
        var stale = _chat.Question;
        await _chat.SayAsync("around 200k dollars");

        var answer = await PressSilentlyAsync(stale, "Our budget is tight");
        TeamsChat.TextOf(((AdaptiveCardInvokeResponse)answer.Body!).Value).ShouldContain("200,000");
    }

    [Theory]
    [Requirement("T43", "a question that was answered in words, or cleared, keeps buttons that count no more")]
    [InlineData("around 200k dollars", "200,000")]
    [InlineData("I don't know", "You left this open.")]
    [InlineData("give me the advice", "You left this open.")]
    public async Task A_card_whose_question_was_settled_in_words_has_nothing_to_press_any_more(string words, string told)
    {
        await _chat.SayAsync("hello");
        await _chat.SayAsync("help");
        string[] asked = [.. _chat.Shown.Where(message => TeamsChat.ButtonsOf(message).Count > 0).Select(message => message.Id)];
        asked.Length.ShouldBe(2);
        await _chat.SayAsync(words);

        foreach (var card in _chat.Shown.Where(message => asked.Contains(message.Id)).Select(message => message.Attachments![0].Content))
        {
            TeamsChat.TextOf(card).ShouldStartWith(Budget);
            TeamsChat.TextOf(card).ShouldContain(told);
            ShouldHaveNothingToPress(card);
        }
    }

    [Fact]
    [Requirement("T43", "what a message told beside its question is gone once the question is answered")]
    public async Task The_greeting_and_an_article_stay_when_the_question_below_them_is_answered()
    {
        await _chat.SayAsync("hello");
        await _chat.SayAsync("what is offshoring?");
        var told = _chat.Shown.Where(message => TeamsChat.ButtonsOf(message).Count == 0).Select(message => message.Summary ?? message.Text).ToArray();
        told.Length.ShouldBe(2);
        told[0].ShouldStartWith("Hello, I am the sourcing adviser");
        await _chat.PressAsync(_chat.Question, "Our budget is tight");

        told.ShouldBeSubsetOf(_chat.Shown.Select(message => message.Summary ?? message.Text));
    }

    [Fact]
    public async Task Cleared_answers_leave_nothing_to_press_above()
    {
        await _chat.SayAsync("hello");
        await _chat.SayAsync("tight");
        await _chat.SayAsync("start over");
        var before = _chat.Shown.Count;
        await _chat.SayAsync("Yes");
        _chat.Shown.Take(before).SelectMany(TeamsChat.ButtonsOf).Where(button => (string?)button["type"] == "Action.Execute").ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_card_of_one_asking_shows_what_was_chosen_on_one_of_them()
    {
        await _chat.SayAsync("hello");
        var first = _chat.Question;
        foreach (var _ in Enumerable.Range(0, 6))
        {
            await _chat.SayAsync("help");
        }

        var before = _chat.Shown.Where(message => TeamsChat.ButtonsOf(message).Count > 0).Select(message => message.Id).ToArray();
        await _chat.PressAsync(first, "Our budget is tight");

        var cards = before.Select(id => _chat.Shown.Single(message => message.Id == id)).ToArray();
        cards.TakeLast(4).Prepend(cards[0]).ShouldAllBe(card => TeamsChat.TextOf(card.Attachments![0].Content).EndsWith("Your answer: **Our budget is tight**") && TeamsChat.ButtonsOf(card).Count == 0);
        (await _chat.MemoryAsync()).Askings.Keys.ShouldBe(["timeline"]);
    }

    [Theory]
    [InlineData("I don't know", "You left this open.")]
    [InlineData("back", "This card is out of date. We have gone on below.")]
    public async Task A_late_press_tells_how_the_question_stands(string then, string stands)
    {
        await _chat.SayAsync("hello");
        var stale = _chat.Question;
        if (then == "back")
        {
            await _chat.SayAsync("Our budget is tight");
        }

        await _chat.SayAsync(then);
        TeamsChat.TextOf(((AdaptiveCardInvokeResponse)(await PressSilentlyAsync(stale, "We have room to invest")).Body!).Value).ShouldBe($"{Budget}\n{stands}");
    }

    [Fact]
    public async Task After_a_new_start_the_cards_before_it_are_out_of_date()
    {
        await _chat.SayAsync("hello");
        var stale = _chat.Question;
        await _chat.SayAsync("start over");
        await _chat.SayAsync("Yes");

        await PressSilentlyAsync(stale, "Our budget is tight");
        (await _chat.PressAsync(_chat.Question, "Our budget is tight")).Replies.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_question_that_was_put_twice_can_be_answered_on_either_card_and_then_on_none()
    {
        await _chat.SayAsync("hello");
        var first = _chat.Question;
        await _chat.SayAsync("help");
        var second = _chat.Question;
        second.Id.ShouldNotBe(first.Id);

        (await _chat.PressAsync(first, "Our budget is tight")).Replies.ShouldHaveSingleItem();
        await PressSilentlyAsync(second, "We have room to invest");
    }

    [Theory]
    [InlineData("I don't know")]
    [InlineData("Our budget is tight")]
    public async Task An_open_card_answers_its_own_question_whatever_was_asked_since(string label)
    {
        await _chat.SayAsync("hello");
        var budget = _chat.Question;
        await _chat.SayAsync("change my timeline");
        await _chat.PressAsync(budget, label);

        var memory = await _chat.MemoryAsync();
        memory.Trail.ShouldBe(["budget"]);
        memory.LeftOpen.ShouldBe(label == "I don't know" ? ["budget"] : []);
        memory.Asking.ShouldBe("timeline");
    }

    [Fact]
    public async Task A_press_is_no_answer_to_whether_to_start_over()
    {
        await _chat.SayAsync("hello");
        var budget = _chat.Question;
        await _chat.SayAsync("start over");
        (await _chat.PressAsync(budget, "Our budget is tight")).Replies.ShouldHaveSingleItem();

        var memory = await _chat.MemoryAsync();
        memory.ConfirmsRestart.ShouldBeFalse();
        memory.Sheet.IsAnswered(Criterion.Budget).ShouldBeTrue();
    }

    [Fact]
    public async Task The_same_words_on_two_cards_at_once_answer_two_questions()
    {
        await _chat.SayAsync("hello");
        await _chat.PressAsync(_chat.Question, "I don't know");
        await _chat.PressAsync(_chat.Question, "I don't know");
        (await _chat.MemoryAsync()).LeftOpen.ShouldBe(["budget", "timeline"]);
    }

    [Fact]
    public async Task Which_of_two_readings_is_meant_is_chosen_on_a_card_too()
    {
        await _chat.SayAsync("hello");
        await _chat.SayAsync("100");
        var (_, answer) = await _chat.PressAsync(_chat.Question, "100 thousand");

        TeamsChat.TextOf(((AdaptiveCardInvokeResponse)answer.Body!).Value).ShouldBe($"{Budget}\nYour answer: **100 thousand**");
        (await _chat.MemoryAsync()).Sheet.IsAnswered(Criterion.Budget).ShouldBeTrue();
    }

    [Fact]
    public async Task A_client_that_knows_only_Submit_answers_as_well()
    {
        await _chat.SayAsync("hello");
        var asked = _chat.Question;
        var replies = await _chat.SubmitAsync(asked, "Our budget is tight");

        TeamsChat.TextOf(replies.ShouldHaveSingleItem().Attachments![0].Content).ShouldContain("2 of 4");
        ShouldHaveNothingToPress(_chat.Shown.Single(message => message.Id == asked.Id).Attachments![0].Content);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task In_a_group_only_who_was_asked_can_answer(bool knowsExecute)
    {
        var chat = new TeamsChat("groupChat");
        await chat.SayAsync("hello");
        await chat.SayAsync("hello", TeamsChat.Bob);
        var anns = chat.Shown.First(message => TeamsChat.ButtonsOf(message).Count > 0);
        var shown = TeamsChat.TextOf(anns.Attachments![0].Content);

        var sentence = "";
        if (knowsExecute)
        {
            var (replies, answer) = await chat.PressAsync(anns, "Our budget is tight", TeamsChat.Bob);
            replies.ShouldBeEmpty();
            var body = answer.Body.ShouldBeOfType<AdaptiveCardInvokeResponse>();
            (body.StatusCode, body.Type).ShouldBe((200, "application/vnd.microsoft.activity.message"));
            sentence = (string)body.Value!;
        }
        else
        {
            sentence = (await chat.SubmitAsync(anns, "Our budget is tight", TeamsChat.Bob)).ShouldHaveSingleItem().Text;
        }

        sentence!.ShouldEndWith("This question was put to somebody else. Mention me to be asked yourself.");
        TeamsChat.TextOf(chat.Shown.Single(message => message.Id == anns.Id).Attachments![0].Content).ShouldBe(shown);
        (await chat.MemoryAsync(TeamsChat.Bob)).Sheet.Count.ShouldBe(0);
        (await chat.MemoryAsync()).Sheet.Count.ShouldBe(0);
        (await chat.PressAsync(anns, "Our budget is tight")).Replies.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task In_a_group_the_answered_card_says_whose_answer_it_is()
    {
        var chat = new TeamsChat("groupChat");
        await chat.SayAsync("hello");
        var asked = chat.Question;
        await chat.PressAsync(asked, "Our budget is tight");
        TeamsChat.TextOf(chat.Shown.Single(message => message.Id == asked.Id).Attachments![0].Content).ShouldBe($"**Ann**,\n{Budget}\nYour answer: **Our budget is tight**");
    }

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task In_a_group_every_other_button_reaches_the_bot_without_a_mention(string conversationType)
    {
        var chat = new TeamsChat(conversationType);
        await chat.SayAsync("hello");
        await chat.SayAsync("start over");
        var no = TeamsChat.Button(chat.Question, "No");
        ((string?)no["type"], no["data"]!.ToJsonString()).ShouldBe(("Action.Submit", """{"says":"No"}"""));

        TeamsChat.TextOf((await chat.PressDataAsync(no["data"])).ShouldHaveSingleItem().Attachments![0].Content).ShouldContain("Nothing was cleared.");
        (await chat.MemoryAsync()).ConfirmsRestart.ShouldBeFalse();
    }

    [Theory]
    [InlineData("""{"says":5}""")]
    [InlineData("""{"says":"Our budget is tight","question":"budget"}""")]
    [InlineData("""["Our budget is tight"]""")]
    public async Task Data_that_no_button_of_ours_carries_are_no_words(string data)
    {
        var chat = new TeamsChat("groupChat");
        await chat.SayAsync("hello");
        await chat.PressDataAsync(JsonNode.Parse(data));
        (await chat.MemoryAsync()).Sheet.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null, 400, 400, "BadRequest")]
    [InlineData("""{}""", 400, 400, "BadRequest")]
    [InlineData("""{"action":{"type":"Action.Submit","verb":"answer"}}""", 400, 400, "NotSupported")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"delete","data":{}}}""", 200, 400, "NotSupported")]
    [InlineData("""{"action":{"type":"Action.Execute","data":{}}}""", 200, 400, "NotSupported")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"answer"}}""", 200, 400, "BadRequest")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"answer","data":"x"}}""", 200, 400, "BadRequest")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"answer","data":{"question":"budget","asking":1,"to":"29:ann","says":"x"}}}""", 200, 400, "BadRequest")]
    public async Task What_is_no_press_of_ours_is_refused_with_the_error_that_Teams_knows(string? value, int status, int statusCode, string code)
    {
        await _chat.SayAsync("hello");
        var (replies, answer) = await _chat.InvokeAsync(value is null ? null : JsonNode.Parse(value));

        replies.ShouldBeEmpty();
        answer.Status.ShouldBe(status);
        var body = JsonSerializer.SerializeToNode(answer.Body, SourcingBot.BotFramework.StateJson.Options)!;
        ((int)body["statusCode"]!, (string)body["type"]!, (string)body["value"]!["code"]!).ShouldBe((statusCode, "application/vnd.microsoft.error", code));
        ((string)body["value"]!["message"]!).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task What_a_press_says_is_shown_as_it_is_written()
    {
        await _chat.SayAsync("hello");
        var data = TeamsChat.Button(_chat.Question, "Our budget is tight")["data"]!.DeepClone();
        data["says"] = "[our budget](http://evil.test) is tight";
        var (_, answer) = await _chat.InvokeAsync(new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "answer", ["data"] = data } });

        TeamsChat.TextOf(((AdaptiveCardInvokeResponse)answer.Body!).Value).ShouldContain(@"Your answer: **\[our budget\]");
    }

    [Fact]
    public async Task A_question_that_does_not_exist_is_out_of_date()
    {
        await _chat.SayAsync("hello");
        var (replies, answer) = await _chat.InvokeAsync(JsonNode.Parse("""{"action":{"type":"Action.Execute","verb":"answer","data":{"question":"weather","asking":"1","to":"29:ann","says":"rain"}}}"""));

        replies.ShouldBeEmpty();
        TeamsChat.TextOf(((AdaptiveCardInvokeResponse)answer.Body!).Value).ShouldBe("This card is out of date. We have gone on below.");
    }

    /// <summary>Presses, and nothing is said.</summary>
    private async Task<InvokeResponse> PressSilentlyAsync(Activity message, string label)
    {
        var (replies, answer) = await _chat.PressAsync(message, label);
        replies.ShouldBeEmpty();
        return answer;
    }

    /// <returns>The card that took the place of the one pressed.</returns>
    private async Task<object?> SubmitSilentlyAsync(Activity message, string label)
    {
        (await _chat.SubmitAsync(message, label)).ShouldBeEmpty();
        return _chat.Shown.Single(shown => shown.Id == message.Id).Attachments![0].Content;
    }

    private static void ShouldHaveNothingToPress(object? card) => ((JsonObject)card!).ToJsonString().ShouldNotContain("\"Action.");
}
