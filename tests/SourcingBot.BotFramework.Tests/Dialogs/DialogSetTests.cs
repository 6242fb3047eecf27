using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Dialogs;

public class DialogSetTests
{
    [Fact]
    public void A_second_dialog_with_the_same_id_is_renamed_and_so_is_a_third()
    {
        var (first, second, third) = (new TextPrompt("x"), new TextPrompt("x"), new TextPrompt("x"));

        var set = new DialogSet().Add(first).Add(second).Add(third);

        (first.Id, second.Id, third.Id).ShouldBe(("x", "x2", "x3"));
        set.Find("x2").ShouldBeSameAs(second);
        set.Find("x3").ShouldBeSameAs(third);
    }

    [Fact]
    public void The_same_dialog_twice_is_there_once()
    {
        var dialog = new TextPrompt("x");

        var set = new DialogSet().Add(dialog).Add(dialog);

        dialog.Id.ShouldBe("x");
        set.GetDialogs().ShouldBe([dialog]);
    }

    [Fact]
    public void What_is_not_there_is_not_found() => new DialogSet().Find("x").ShouldBeNull();

    [Fact]
    public void No_dialog_cannot_be_added() => Should.Throw<ArgumentNullException>(() => new DialogSet().Add(null!));

    [Fact]
    public void The_version_changes_with_the_dialogs_and_their_steps()
    {
        var versions = new[]
        {
            new DialogSet(),
            new DialogSet().Add(new WaterfallDialog("a")),
            new DialogSet().Add(new WaterfallDialog("b")),
            new DialogSet().Add(new WaterfallDialog("a", [(_, _) => Task.FromResult(Dialog.EndOfTurn)])),
            new DialogSet().Add(new WaterfallDialog("a")).Add(new TextPrompt("b")),
        };

        versions.Select(set => set.GetVersion()).Distinct().Count().ShouldBe(versions.Length);
    }

    [Fact]
    public void Equal_sets_have_equal_versions() =>
        new DialogSet().Add(new WaterfallDialog("a")).GetVersion().ShouldBe(new DialogSet().Add(new WaterfallDialog("a")).GetVersion());

    [Fact]
    public void A_dialog_added_later_changes_a_version_that_was_read_before()
    {
        var set = new DialogSet().Add(new TextPrompt("a"));
        var before = set.GetVersion();

        set.Add(new TextPrompt("b")).GetVersion().ShouldNotBe(before);
    }

    [Fact]
    public async Task A_set_without_a_place_for_its_stack_says_so()
    {
        using var turn = new TurnContext(new TestAdapter(), new Activity(ActivityTypes.Message));

        var error = await Should.ThrowAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(turn));

        error.Message.ShouldContain("without a state accessor");
    }

    [Fact]
    public void A_dialog_without_an_id_is_called_like_its_type() => new Unnamed().Id.ShouldBe(nameof(Unnamed));

    private sealed class Unnamed : ComponentDialog;
}
