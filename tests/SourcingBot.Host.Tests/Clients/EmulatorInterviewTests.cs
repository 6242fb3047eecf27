using System.Net;

namespace SourcingBot.Host.Tests.Clients;

public sealed class EmulatorInterviewTests : IAsyncLifetime
{
    private RunningHost _host = null!;
    private Emulator _emulator = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await RunningHost.StartAsync(["--environment", "Development"]);
        _emulator = await Emulator.StartAsync(_host.Address);
    }

    public async ValueTask DisposeAsync()
    {
        await _emulator.DisposeAsync();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task A_person_at_the_Emulator_is_led_from_the_greeting_to_the_advice()
    {
        var conversation = await _emulator.OpenAsync();
        (await _emulator.WaitForMessagesAsync(conversation, 1)).Single().Text.ShouldContain("1 of 4");

        (await SayAsync(conversation, "around 200k dollars")).Text.ShouldContain("2 of 4");
        (await SayAsync(conversation, "six months")).Text.ShouldContain("3 of 4");
        (await SayAsync(conversation, "we want to run it ourselves")).Text.ShouldContain("4 of 4");
        await _emulator.SayAsync(conversation, "patient records");

        var shown = await _emulator.WaitForMessagesAsync(conversation, 6);
        shown[^1].Text.ShouldContain("My advice: In-house");
        shown.Count(message => message.Text.Contains("Hello, I am", StringComparison.Ordinal)).ShouldBe(1);
        (await SayAsync(conversation, "compare side by side")).Text.ShouldContain("| Aspect |");
    }

    [Fact]
    public async Task The_buttons_of_a_message_say_what_they_show()
    {
        var conversation = await _emulator.OpenAsync();
        var greeting = (await _emulator.WaitForMessagesAsync(conversation, 1)).Single();

        var pressed = greeting.Button("Our budget is tight").GetProperty("value").GetString()!;

        (await SayAsync(conversation, pressed)).Text.ShouldContain("Noted: budget, a tight budget.");
    }

    [Fact]
    public async Task A_button_that_sends_its_words_as_a_value_is_understood()
    {
        var conversation = await _emulator.OpenAsync();
        await _emulator.WaitForMessagesAsync(conversation, 1);

        var answer = await _emulator.AnswerToAsync(conversation, () => _emulator.PostBackAsync(conversation, "Our budget is tight"));

        answer.Text.ShouldContain("a tight budget");
    }

    [Fact]
    [Requirement("A2090", "a reply does not say what it replies to, or to an id that the Emulator did not give")]
    public async Task Replies_arrive_below_the_escaped_id_of_their_conversation_without_a_token()
    {
        var conversation = await _emulator.OpenAsync();
        await _emulator.WaitForMessagesAsync(conversation, 1);

        var call = _emulator.Calls.First(call => call.Body.GetProperty("type").GetString() == "message");
        call.Method.ShouldBe("POST");
        call.Status.ShouldBe(200);
        call.Authorization.ShouldBeEmpty();
        call.Target.ShouldBe($"/v3/conversations/{conversation.Replace("|", "%7C", StringComparison.Ordinal)}/activities/{call.Body.GetProperty("replyToId").GetString()}");
        call.Body.GetProperty("conversation").GetProperty("id").GetString().ShouldBe(conversation);
    }

    [Fact]
    public async Task Nothing_is_asked_of_the_Emulator_that_it_does_not_have()
    {
        var conversation = await _emulator.OpenAsync();
        await _emulator.WaitForMessagesAsync(conversation, 1);
        foreach (var words in (string[])["our budget is tight", "no rush", "shared control", "personal data", "show me the numbers", "start over", "yes"])
        {
            await SayAsync(conversation, words);
        }

        _emulator.Calls.ShouldAllBe(call => call.Status == (int)HttpStatusCode.OK);
    }

    [Fact]
    public async Task Two_conversations_know_nothing_of_each_other()
    {
        var (one, other) = (await _emulator.OpenAsync(), await _emulator.OpenAsync());
        await _emulator.WaitForMessagesAsync(one, 1);
        await _emulator.WaitForMessagesAsync(other, 1);

        (await SayAsync(one, "our budget is tight")).Text.ShouldContain("2 of 4");

        (await SayAsync(other, "room to invest")).Text.ShouldContain("Noted: budget, room to invest.");
        _emulator.Messages(other).Count.ShouldBe(2);
    }

    private Task<Shown> SayAsync(string conversation, string text) => _emulator.AnswerToAsync(conversation, () => _emulator.SayAsync(conversation, text));
}
