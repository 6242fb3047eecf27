namespace SourcingBot.Host.Tests.Clients;

public sealed class PlaygroundInterviewTests : IAsyncLifetime
{
    private static readonly string[] Pressed = ["Our budget is tight", "As soon as possible", "Hands off, just deliver results", "Public data only"];

    private RunningHost _host = null!;
    private Playground _playground = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await RunningHost.StartAsync(["--environment", "Development"]);
        _playground = await Playground.StartAsync(_host.Address);
    }

    public async ValueTask DisposeAsync()
    {
        await _playground.DisposeAsync();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task A_person_in_a_personal_chat_is_greeted_once_and_led_to_the_advice_in_words()
    {
        await _playground.OpenAsync(Playground.Personal);
        await _playground.WaitForMessagesAsync(Playground.Personal.Id, 1);
        await SayAsync(Playground.Personal, "around 200k dollars");
        await SayAsync(Playground.Personal, "six months");
        (await SayAsync(Playground.Personal, "we want to run it ourselves")).Text.ShouldContain("4 of 4");

        await _playground.SayAsync(Playground.Personal, "patient records");

        (await AdviceAsync(Playground.Personal)).ShouldContain("In-house");
        _playground.Messages(Playground.Personal.Id).Count(message => message.Text.Contains("Hello, I am", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task The_buttons_of_the_cards_alone_lead_to_the_advice()
    {
        await _playground.OpenAsync(Playground.Personal);
        var shown = (await _playground.WaitForMessagesAsync(Playground.Personal.Id, 1)).Single();
        foreach (var title in Pressed)
        {
            shown = await _playground.AnswerToAsync(Playground.Personal.Id, () => _playground.PressAsync(Playground.Personal, shown, title));
        }

        (await AdviceAsync(Playground.Personal)).ShouldContain("Offshore outsourcing");
    }

    [Fact]
    public async Task Who_loads_the_page_again_is_not_greeted_again()
    {
        await _playground.OpenAsync(Playground.Personal);
        await _playground.WaitForMessagesAsync(Playground.Personal.Id, 1);

        await _playground.OpenAsync(Playground.Personal);

        (await SayAsync(Playground.Personal, "our budget is tight")).Text.ShouldContain("2 of 4");
        _playground.Messages(Playground.Personal.Id).Count.ShouldBe(2);
    }

    [Fact]
    [Requirement("A3113", "replies that were given in the answer go to the connector too")]
    public async Task Replies_wanted_in_the_answer_come_there_and_nowhere_else()
    {
        await _playground.OpenAsync(Playground.Personal);
        await _playground.WaitForMessagesAsync(Playground.Personal.Id, 1);

        (await _playground.AskAsync(Playground.Personal, "our budget is tight")).Single().Text.ShouldContain("2 of 4");

        _playground.Messages(Playground.Personal.Id).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Replies_keep_the_path_of_the_connector_and_carry_no_token()
    {
        await _playground.OpenAsync(Playground.Personal);
        await _playground.WaitForMessagesAsync(Playground.Personal.Id, 1);

        _playground.Calls.ShouldAllBe(call => call.Target.StartsWith($"/_connector/v3/conversations/{Playground.Personal.Id}/activities", StringComparison.Ordinal) && call.Authorization.Length == 0);
    }

    [Fact]
    public async Task A_card_that_was_answered_has_no_buttons_any_more()
    {
        await _playground.OpenAsync(Playground.Personal);
        var greeting = (await _playground.WaitForMessagesAsync(Playground.Personal.Id, 1)).Single();
        greeting.Buttons.ShouldContain("Our budget is tight");

        await _playground.AnswerToAsync(Playground.Personal.Id, () => _playground.PressAsync(Playground.Personal, greeting, "Our budget is tight"));

        _playground.Messages(Playground.Personal.Id)[0].Buttons.ShouldBeEmpty();
        _playground.Messages(Playground.Personal.Id)[0].Text.ShouldContain("Our budget is tight");
    }

    [Theory]
    [Requirement("A2080", "a reply goes to the channel and not to its thread, or to an id that is not escaped")]
    [InlineData(true, "/_connector/v3/conversations/4f541851-5128-4a38-ad97-f2b430b1d9ea/activities")]
    [InlineData(false, "/_connector/v3/conversations/team-id%3Bmessageid%3D1795947306917/activities")]
    public async Task Who_mentions_the_bot_among_several_is_led_to_the_advice_there(bool isChat, string address)
    {
        var chat = isChat ? Playground.Group : Playground.Thread;
        await _playground.OpenAsync(chat);
        await SayAsync(chat, "our budget is tight");
        await SayAsync(chat, "no rush");
        (await SayAsync(chat, "shared control")).Text.ShouldContain("4 of 4");
        await _playground.SayAsync(chat, "personal data");

        await AdviceAsync(chat);

        _playground.Messages(chat.Id).ShouldAllBe(message => !message.Text.Contains("I could not read that", StringComparison.Ordinal));
        _playground.Calls.Count(call => call.Target.StartsWith(address, StringComparison.Ordinal) && call.Status is 201 or 202).ShouldBeGreaterThanOrEqualTo(5);
    }

    [Fact]
    public async Task A_thumb_below_a_message_is_taken()
    {
        await _playground.OpenAsync(Playground.Personal);
        var greeting = (await _playground.WaitForMessagesAsync(Playground.Personal.Id, 1)).Single();

        (await _playground.LikeAsync(Playground.Personal, greeting)).Status.ShouldBe(System.Net.HttpStatusCode.OK);
    }

    private Task<Shown> SayAsync(PlaygroundChat chat, string text) => _playground.AnswerToAsync(chat.Id, () => _playground.SayAsync(chat, text));

    /// <summary>Waits for the message with the advice.</summary>
    private async Task<string> AdviceAsync(PlaygroundChat chat)
    {
        while (true)
        {
            if (_playground.Messages(chat.Id).FirstOrDefault(message => message.Text.Contains("My advice", StringComparison.Ordinal)) is { } advice)
            {
                return advice.Text;
            }

            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
