using SourcingBot.Advice.Criteria;
using SourcingBot.Definitions;

namespace SourcingBot.Dialogs.Tests.Teams;

/// <summary>The menu of commands in Teams sends the title of a command as if it had been typed.</summary>
public sealed class CommandMenuTests
{
    private readonly Conversation _conversation = new();

    [Fact]
    public async Task Start_over_asks_whether_to_clear() => (await SayAsync("start-over")).Text.ShouldContain("Do you want to start over?");

    [Fact]
    public async Task Help_tells_what_can_be_written()
    {
        await _conversation.JoinAsync();
        (await SayAsync("help")).Text.ShouldContain("At any time you can say back");
    }

    [Fact]
    public async Task Talk_to_a_person_tells_how() => (await SayAsync("talk-to-a-person")).Text.ShouldContain("hello@agiletech.example");

    [Fact]
    public async Task My_advice_gives_it_on_what_is_known_and_again_with_its_reasons()
    {
        await _conversation.SayAsync("Our budget is tight");
        (await SayAsync("my-advice")).Text.ShouldContain("My advice: ");

        var again = await SayAsync("my-advice");
        again.Text.ShouldContain("My advice: ");
        again.Text.ShouldContain("Why, in order of weight");
        (await _conversation.MemoryAsync()).Sheet.IsAnswered(Criterion.Budget).ShouldBeTrue();
    }

    private Task<Exchange> SayAsync(string command) =>
        _conversation.SayAsync(Yaml.Read(Shipped.Folders.Dialogs, "en/teams.yaml", []).Require("commands")!.Require(command)!.Require("title")!.Text());
}
