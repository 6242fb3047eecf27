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
