using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Builder;

/// <summary>A document in a storage of JSON is read value by value, as they are asked for.</summary>
public sealed class UntouchedStateTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_nobody_asked_for_goes_back_as_it_came()
    {
        var (state, turn, storage) = State("""{"left":{"a" : [1.50, null, "x"]},"none":null,"count":1}""");
        await state.CreateProperty<int>("count").SetAsync(turn, 2, Now);
        await state.SaveChangesAsync(turn, cancellationToken: Now);
        storage.Json.ShouldBe("""{"left":{"a" : [1.50, null, "x"]},"none":null,"count":2}""");
    }

    [Fact]
    public async Task A_document_that_was_only_read_is_not_written()
    {
        var (state, turn, storage) = State("""{"answers":{"budget":"100k"},"left":{"a" : 1}}""");
        (await state.CreateProperty<Answers>("answers").GetAsync(turn, cancellationToken: Now)).Budget.ShouldBe("100k");
        await state.SaveChangesAsync(turn, cancellationToken: Now);
        storage.Writes.ShouldBe(0);
    }

    [Fact]
    public async Task A_change_inside_of_an_object_is_saved_without_setting_it_again()
    {
        var (state, turn, storage) = State("""{"answers":{"budget":"100k"}}""");
        (await state.CreateProperty<Answers>("answers").GetAsync(turn, cancellationToken: Now)).Budget = "500k";
        await state.SaveChangesAsync(turn, cancellationToken: Now);
        storage.Json.ShouldBe("""{"answers":{"budget":"500k"}}""");
    }

    [Fact]
    public async Task A_null_is_the_default_whatever_is_asked_for()
    {
        var (state, turn, _) = State("""{"none":null}""");
        (await state.CreateProperty<int>("none").GetAsync(turn, cancellationToken: Now)).ShouldBe(0);
        (await state.CreateProperty<Answers>("none").GetAsync(turn, cancellationToken: Now)).ShouldBeNull();
        (await state.CreateProperty<string>("none").GetAsync(turn, () => "made", Now)).ShouldBe("made");
    }

    [Fact]
    public async Task Whoever_looks_at_the_whole_document_sees_JSON_and_what_was_read()
    {
        var (state, turn, storage) = State("""{"answers":{"budget":"100k"},"count":1,"none":null}""");
        var answers = await state.CreateProperty<Answers>("answers").GetAsync(turn, cancellationToken: Now);
        var document = state.GetCachedState(turn).State;
        document["answers"].ShouldBeSameAs(answers);
        document["count"].ShouldBeOfType<JsonElement>().GetInt32().ShouldBe(1);
        document["none"].ShouldBeNull();
        (await state.CreateProperty<object>("count").GetAsync(turn, cancellationToken: Now)).ShouldBeOfType<JsonElement>();
        await state.SaveChangesAsync(turn, cancellationToken: Now);
        storage.Writes.ShouldBe(0);
    }

    [Fact]
    public async Task What_is_asked_for_as_an_object_is_JSON()
    {
        var (state, turn, _) = State("""{"count":[1]}""");
        (await state.CreateProperty<object>("count").GetAsync(turn, cancellationToken: Now)).ShouldBeOfType<JsonElement>().GetArrayLength().ShouldBe(1);
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("1")]
    [InlineData("""{"a":""")]
    [InlineData("""{"a":1""")]
    public async Task A_document_that_is_no_object_is_an_error(string json)
    {
        var (state, turn, _) = State(json);
        await Should.ThrowAsync<JsonException>(() => state.LoadAsync(turn, cancellationToken: Now));
    }

    private static (ConversationState State, TurnContext Turn, JsonStorage Storage) State(string json)
    {
        var storage = new JsonStorage { Json = json };
        var turn = new TurnContext(new TestAdapter(), new Activity(ActivityTypes.Message) { ChannelId = "test", Conversation = new ConversationAccount(id: "c") });
        return (new ConversationState(storage), turn, storage);
    }

    private sealed class Answers
    {
        public string? Budget { get; set; }
    }

    /// <summary>One document.</summary>
    private sealed class JsonStorage : IJsonStorage
    {
        public required string Json { get; set; }

        public int Writes { get; private set; }

        public Task<string?> ReadJsonAsync(string key, CancellationToken cancellationToken) => Task.FromResult<string?>(Json);

        public Task WriteJsonAsync(string key, string json, CancellationToken cancellationToken)
        {
            Json = json;
            Writes++;
            return Task.CompletedTask;
        }

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) => throw new InvalidOperationException("Only JSON is read here.");

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default) => throw new InvalidOperationException("Only JSON is written here.");

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => throw new InvalidOperationException("Nothing is deleted here.");
    }
}
