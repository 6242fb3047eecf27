using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Moq;

namespace SourcingBot.BotFramework.Tests.Builder;

public sealed class BotStateTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task State_is_read_at_the_first_use_and_once_per_turn()
    {
        var storage = CountingStorage();
        var state = new ConversationState(storage.Object);
        var turn = Turn();
        storage.Verify(s => s.ReadAsync(It.IsAny<string[]>(), It.IsAny<CancellationToken>()), Times.Never);
        await state.CreateProperty<string>("a").GetAsync(turn, cancellationToken: Now);
        await state.CreateProperty<string>("b").GetAsync(turn, cancellationToken: Now);
        storage.Verify(s => s.ReadAsync(It.IsAny<string[]>(), It.IsAny<CancellationToken>()), Times.Once);
    }

    [Fact]
    public async Task Nothing_is_written_when_nothing_changed()
    {
        await SaveAsync(new Answers { Budget = "100k" });
        var storage = CountingStorage();
        var state = new ConversationState(storage.Object);
        var turn = Turn();
        (await state.CreateProperty<Answers>("answers").GetAsync(turn, cancellationToken: Now)).Budget.ShouldBe("100k");
        await state.SaveChangesAsync(turn, cancellationToken: Now);
        storage.Verify(s => s.WriteAsync(It.IsAny<IDictionary<string, object>>(), It.IsAny<CancellationToken>()), Times.Never);
        await state.SaveChangesAsync(turn, force: true, Now);
        storage.Verify(s => s.WriteAsync(It.IsAny<IDictionary<string, object>>(), It.IsAny<CancellationToken>()), Times.Once);
    }

    [Fact]
    public async Task A_change_inside_of_an_object_is_saved_without_setting_it_again()
    {
        await SaveAsync(new Answers { Budget = "100k" });
        var state = new ConversationState(_storage);
        var turn = Turn();
        (await state.CreateProperty<Answers>("answers").GetAsync(turn, cancellationToken: Now)).Budget = "500k";
        await state.SaveChangesAsync(turn, cancellationToken: Now);
        (await LoadAsync()).Budget.ShouldBe("500k");
    }

    [Fact]
    public async Task The_document_can_be_looked_at_as_JSON_and_is_a_copy()
    {
        var state = new ConversationState(_storage);
        var turn = Turn();
        state.Get(turn).ShouldBeNull();
        await state.CreateProperty<Answers>("answers").SetAsync(turn, new Answers { Budget = "100k" }, Now);
        state.Get(turn)!["answers"]!["Budget"]!.ToString().ShouldBe("100k");
        state.Get(turn)!["answers"]!["budget"] = "500k";
        state.Get(turn)!["answers"]!["budget"]!.ToString().ShouldBe("100k");
    }

    [Fact]
    public async Task What_is_not_a_number_is_kept_too()
    {
        var turn = Turn();
        var state = new ConversationState(_storage);
        await state.CreateProperty<double>("share").SetAsync(turn, double.NaN, Now);
        await state.SaveChangesAsync(turn, cancellationToken: Now);
        (await new ConversationState(_storage).CreateProperty<double>("share").GetAsync(Turn(), cancellationToken: Now)).ShouldBe(double.NaN);
    }

    [Fact]
    public async Task Both_sides_of_one_turn_get_the_same_object()
    {
        await SaveAsync(new Answers { Budget = "100k" });
        var state = new ConversationState(_storage);
        var turn = Turn();
        var accessor = state.CreateProperty<Answers>("answers");
        (await accessor.GetAsync(turn, cancellationToken: Now)).ShouldBeSameAs(await accessor.GetAsync(turn, cancellationToken: Now));
    }

    [Fact]
    public async Task Without_a_save_a_change_is_gone_with_the_turn()
    {
        var state = new ConversationState(_storage);
        await state.CreateProperty<Answers>("answers").SetAsync(Turn(), new Answers { Budget = "1" }, Now);
        (await LoadAsync()).Budget.ShouldBeNull();
    }

    [Fact]
    public async Task Forcing_a_save_of_a_state_that_was_never_loaded_does_nothing()
    {
        var storage = CountingStorage();
        await new ConversationState(storage.Object).SaveChangesAsync(Turn(), force: true, Now);
        storage.Verify(s => s.WriteAsync(It.IsAny<IDictionary<string, object>>(), It.IsAny<CancellationToken>()), Times.Never);
    }

    [Fact]
    public async Task The_value_that_a_factory_makes_is_kept()
    {
        var state = new ConversationState(_storage);
        var turn = Turn();
        (await state.CreateProperty<int>("count").GetAsync(turn, () => 7, Now)).ShouldBe(7);
        (await state.CreateProperty<int>("count").GetAsync(turn, () => 8, Now)).ShouldBe(7);
        await state.SaveChangesAsync(turn, cancellationToken: Now);
        (await new ConversationState(_storage).CreateProperty<int>("count").GetAsync(Turn(), cancellationToken: Now)).ShouldBe(7);
    }

    [Fact]
    public async Task A_missing_value_without_a_factory_is_the_default()
    {
        var state = new ConversationState(_storage);
        (await state.CreateProperty<int>("count").GetAsync(Turn(), cancellationToken: Now)).ShouldBe(0);
        (await state.CreateProperty<string>("word").GetAsync(Turn(), cancellationToken: Now)).ShouldBeNull();
    }

    [Fact]
    public async Task A_deleted_property_is_gone_and_its_neighbour_stays()
    {
        var state = new ConversationState(_storage);
        var turn = Turn();
        await state.CreateProperty<string>("a").SetAsync(turn, "1", Now);
        await state.CreateProperty<string>("b").SetAsync(turn, "2", Now);
        await state.CreateProperty<string>("a").DeleteAsync(turn, Now);
        await state.SaveChangesAsync(turn, cancellationToken: Now);
        var later = Turn();
        (await state.CreateProperty<string>("a").GetAsync(later, cancellationToken: Now)).ShouldBeNull();
        (await state.CreateProperty<string>("b").GetAsync(later, cancellationToken: Now)).ShouldBe("2");
    }

    [Fact]
    public async Task Clearing_empties_the_document_at_the_next_save()
    {
        await SaveAsync(new Answers { Budget = "1" });
        var state = new ConversationState(_storage);
        var turn = Turn();
        await state.ClearStateAsync(turn, Now);
        (await LoadAsync()).Budget.ShouldBe("1");
        await state.SaveChangesAsync(turn, cancellationToken: Now);
        (await LoadAsync()).Budget.ShouldBeNull();
    }

    [Fact]
    public async Task Deleting_removes_the_document()
    {
        await SaveAsync(new Answers { Budget = "1" });
        await new ConversationState(_storage).DeleteAsync(Turn(), Now);
        (await _storage.ReadAsync(["test/conversations/c"], Now)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Conversations_people_and_people_in_conversations_have_their_own_documents()
    {
        foreach (BotState state in new BotState[] { new ConversationState(_storage), new UserState(_storage), new PrivateConversationState(_storage) })
        {
            var turn = Turn();
            await state.CreateProperty<string>("kind").SetAsync(turn, state.GetType().Name, Now);
            await state.SaveChangesAsync(turn, cancellationToken: Now);
        }

        (await _storage.ReadAsync(["test/conversations/c", "test/users/u", "test/conversations/c/users/u"], Now)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_state_without_its_part_of_the_address_says_which_is_missing()
    {
        var turn = Turn();
        turn.Activity.From = null;
        (await Should.ThrowAsync<InvalidOperationException>(() => new UserState(_storage).LoadAsync(turn))).Message.ShouldContain("From");
    }

    [Fact]
    public async Task Auto_save_writes_after_a_good_turn_and_not_after_one_that_threw()
    {
        var state = new ConversationState(_storage);
        var adapter = new TestAdapter { OnTurnError = (_, _) => Task.CompletedTask }.Use(new AutoSaveStateMiddleware(state));
        BotCallbackHandler bot = async (turn, cancellation) =>
        {
            await state.CreateProperty<string>("word").SetAsync(turn, turn.Activity.Text!, cancellation);
            if (turn.Activity.Text == "bad")
            {
                throw new InvalidDataException();
            }
        };
        await adapter.SendTextToBotAsync("good", bot, Now);
        await adapter.SendTextToBotAsync("bad", bot, Now);
        string? last = null;
        await adapter.SendTextToBotAsync("look", async (turn, cancellation) => last = await state.CreateProperty<string>("word").GetAsync(turn, cancellationToken: cancellation), Now);
        last.ShouldBe("good");
    }

    [Fact]
    public async Task A_stored_item_that_was_changed_meanwhile_is_not_written_over()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Item { Text = "one" } }, Now);
        var mine = (await _storage.ReadAsync<Item>(["k"], Now))["k"];
        var theirs = (await _storage.ReadAsync<Item>(["k"], Now))["k"];
        theirs.Text = "theirs";
        await _storage.WriteAsync(new Dictionary<string, object> { ["k"] = theirs }, Now);
        mine.Text = "mine";
        await Should.ThrowAsync<InvalidOperationException>(() => _storage.WriteAsync(new Dictionary<string, object> { ["k"] = mine }));
        mine.ETag = "*";
        await _storage.WriteAsync(new Dictionary<string, object> { ["k"] = mine }, Now);
        (await _storage.ReadAsync<Item>(["k"], Now))["k"].Text.ShouldBe("mine");
    }

    private static TurnContext Turn() => new(new TestAdapter(), new Activity(ActivityTypes.Message)
    {
        ChannelId = "test",
        From = new ChannelAccount("u"),
        Conversation = new ConversationAccount(id: "c"),
    });

    private Mock<IStorage> CountingStorage()
    {
        var storage = new Mock<IStorage>();
        storage.Setup(s => s.ReadAsync(It.IsAny<string[]>(), It.IsAny<CancellationToken>())).Returns<string[], CancellationToken>(_storage.ReadAsync);
        return storage;
    }

    private async Task SaveAsync(Answers answers)
    {
        var state = new ConversationState(_storage);
        var turn = Turn();
        await state.CreateProperty<Answers>("answers").SetAsync(turn, answers, Now);
        await state.SaveChangesAsync(turn, cancellationToken: Now);
    }

    private Task<Answers> LoadAsync() => new ConversationState(_storage).CreateProperty<Answers>("answers").GetAsync(Turn(), () => new Answers(), Now);

    private sealed class Answers
    {
        public string? Budget { get; set; }
    }

    private sealed class Item : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
