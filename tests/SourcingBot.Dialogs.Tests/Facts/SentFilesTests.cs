using Microsoft.Bot.Schema;
using SourcingBot.Advice.Criteria;

namespace SourcingBot.Dialogs.Tests.Facts;

/// <summary>Files and pictures that people send although the bot reads none.</summary>
public sealed class SentFilesTests
{
    private const string Sorry = "I cannot read files or pictures.";

    private readonly Conversation _conversation = new();

    [Fact]
    public async Task A_file_alone_is_no_misread_answer_and_the_question_is_put_again()
    {
        await _conversation.JoinAsync();

        var reply = await SendAsync("", new Attachment("application/pdf", "https://example.com/plan.pdf", name: "plan.pdf"));

        reply.Text.ShouldStartWith(Sorry);
        reply.Text.ShouldContain("1 of 4");
        reply.Text.ShouldNotContain("could not read that as an answer");
        (await _conversation.MemoryAsync()).Misread.ShouldBe(0);
    }

    [Fact]
    public async Task The_words_beside_a_file_count_as_ever()
    {
        await _conversation.JoinAsync();

        var reply = await SendAsync("Our budget is tight", new Attachment("image/png", "https://example.com/a.png"));

        reply.Text.ShouldStartWith(Sorry);
        (await _conversation.MemoryAsync()).Sheet[Criterion.Budget].ShouldBe(new BudgetAnswer(Stance: "tight"));
    }

    [Fact]
    public async Task What_Teams_repeats_of_the_words_is_no_file()
    {
        await _conversation.JoinAsync();

        (await SendAsync("Our budget is tight", new Attachment("text/html", content: "<p>Our budget is tight</p>"))).Text.ShouldNotContain(Sorry);
    }

    private Task<Exchange> SendAsync(string text, Attachment attachment) =>
        _conversation.TurnAsync(new Activity { Type = ActivityTypes.Message, Text = text, Attachments = [attachment] });
}
