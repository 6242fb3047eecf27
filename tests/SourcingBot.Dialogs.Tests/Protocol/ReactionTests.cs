using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SourcingBot.Dialogs.Reactions;

namespace SourcingBot.Dialogs.Tests.Protocol;

/// <summary>Reactions to messages, and the thumbs below them.</summary>
public sealed class ReactionTests
{
    private readonly Kept _kept = new();
    private readonly Conversation _conversation;

    public ReactionTests() => _conversation = new Conversation { Reactions = _kept };

    [Fact]
    public async Task A_reaction_is_counted_under_what_was_told_last_and_says_nothing()
    {
        await _conversation.JoinAsync();
        await _conversation.SayAsync("What is offshoring?");
        (await ReactAsync(added: ["like"])).Replies.ShouldBeEmpty();
        (await ReactAsync(removed: ["like"], added: ["dislike"])).Replies.ShouldBeEmpty();

        var section = _kept.Noted[0].Reaction.Subject;
        section.ShouldStartWith("offshoring");
        _kept.Noted.ShouldBe([(new("en", section, "like"), 1), (new("en", section, "dislike"), 1), (new("en", section, "like"), -1)]);
    }

    [Fact]
    public async Task Without_an_article_it_is_about_the_question_or_the_advice()
    {
        await _conversation.JoinAsync();
        await ReactAsync(added: ["sad"]);
        foreach (var words in (string[])["Our budget is tight", "As soon as possible", "Hands off, just deliver results", "Public data only"])
        {
            await _conversation.SayAsync(words);
        }

        await ReactAsync(added: ["heart"]);
        _kept.Noted.Select(noted => noted.Reaction).ShouldBe([new("en", "question budget", "sad"), new("en", "advice offshore-outsourcing", "heart")]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("call me at +49 170 1234")]
    [InlineData("ann@example.org")]
    [InlineData("an_emoji_with_a_name_that_is_longer_than_any")]
    public async Task What_is_no_name_of_a_reaction_is_not_kept(string? kind)
    {
        await ReactAsync(added: [kind!]);
        _kept.Noted.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"{\"feedbackText\":\"call Ann\"}"}}""", "dislike")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like"}}""", "like")]
    [InlineData("""{"actionName":"feedback","actionValue":{}}""", null)]
    [InlineData("""{"actionName":"feedback","actionValue":5}""", null)]
    [InlineData("""{"actionName":"other","actionValue":{"reaction":"like"}}""", null)]
    [InlineData("[]", null)]
    [InlineData("5", null)]
    public async Task Thumbs_are_answered_and_counted_without_their_words(string value, string? counted)
    {
        await _conversation.JoinAsync();
        var answer = await InvokeAsync("message/submitAction", value);
        answer.Replies.ShouldHaveSingleItem().Value.ShouldBeOfType<InvokeResponse>().Status.ShouldBe(200);
        _kept.Noted.Select(noted => noted.Reaction.Kind).ShouldBe(counted is null ? [] : [counted]);
    }

    [Theory]
    [Requirement("A5401", "an invoke without a name stops the turn")]
    [Requirement("A5402", "an invoke that nobody knows is answered with words, or stops the turn")]
    [InlineData("something/new")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_unknown_invoke_is_not_implemented_and_nothing_else(string? name)
    {
        var answer = await InvokeAsync(name, "{}");
        answer.Replies.ShouldHaveSingleItem().Value.ShouldBeOfType<InvokeResponse>().Status.ShouldBe(501);
    }

    private Task<Exchange> InvokeAsync(string? name, string value) =>
        _conversation.TurnAsync(new Activity(ActivityTypes.Invoke) { Name = name, Value = JsonDocument.Parse(value).RootElement });

    private Task<Exchange> ReactAsync(string[]? added = null, string[]? removed = null) => _conversation.TurnAsync(new Activity(ActivityTypes.MessageReaction)
    {
        ReplyToId = "1795",
        ReactionsAdded = [.. (added ?? []).Select(kind => new MessageReaction(kind))],
        ReactionsRemoved = [.. (removed ?? []).Select(kind => new MessageReaction(kind))],
    });

    private sealed class Kept : IReactions
    {
        public List<(Reaction Reaction, int By)> Noted { get; } = [];

        public void Note(Reaction reaction, int by) => Noted.Add((reaction, by));

        public Task<IReadOnlyList<CountedReaction>> ReadAsync(CancellationToken cancellationToken) => throw new NotSupportedException("The bot does not read them.");
    }
}
