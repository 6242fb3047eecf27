namespace SourcingBot.Dialogs.Tests.Facts;

/// <summary>Questions to the articles: what is found, what is nearly found, and what comes after it.</summary>
public sealed class AskingTests
{
    private readonly Conversation _conversation = new();

    [Fact]
    public async Task What_is_not_found_offers_the_nearest_topics_and_a_person_beside_the_pending_question()
    {
        await _conversation.JoinAsync();
        var reply = await _conversation.SayAsync("How do I bake sourdough bread?");

        reply.Text.ShouldContain("I have nothing on that");
        reply.Text.ShouldContain("1 of 4");
        reply.Labels.ShouldContain("Talk to a person");
        reply.Labels.Count(label => Shipped.Definitions.Library.Named(label) is not null).ShouldBe(3);
    }

    [Fact]
    public async Task A_pressed_title_gives_its_article_and_the_question_is_put_again()
    {
        await _conversation.JoinAsync();
        foreach (var article in Shipped.Definitions.Library.Articles)
        {
            var reply = await _conversation.SayAsync(article.Title);

            reply.Text.ShouldContain(Exchange.Plain(article.Short)[..20], customMessage: article.Title);
            reply.Text.ShouldContain("1 of 4", customMessage: article.Title);
        }
    }

    [Fact]
    public async Task Tell_me_more_goes_on_with_the_next_section_until_there_is_none()
    {
        await _conversation.JoinAsync();
        var sections = Shipped.Definitions.Library.Find("costs")!.Sections;
        await _conversation.SayAsync("costs");

        foreach (var section in sections.Skip(1))
        {
            (await _conversation.SayAsync("tell me more")).Text.ShouldContain(section.Title);
        }

        (await _conversation.SayAsync("more on that")).Text.ShouldContain("That is all I have");
    }

    [Fact]
    public async Task Tell_me_more_after_something_else_continues_no_article()
    {
        await _conversation.JoinAsync();
        await _conversation.SayAsync("costs");
        await _conversation.SayAsync("our budget is tight");

        (await _conversation.SayAsync("tell me more")).Text.ShouldNotContain(Shipped.Definitions.Library.Find("costs")!.Sections[1].Title);
    }

    [Fact]
    public async Task Without_a_pending_question_the_related_topics_are_offered_as_well()
    {
        foreach (var answer in (string[])["200k", "3 months", "full control", "public data"])
        {
            await _conversation.SayAsync(answer);
        }

        var reply = await _conversation.SayAsync("costs");

        var related = Shipped.Definitions.Library.Find("costs")!.Related.Select(topic => Shipped.Definitions.Library.Find(topic)!.Title).Take(3);
        reply.Labels.TakeLast(3).ShouldBe(related);
    }
}
