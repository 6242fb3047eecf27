using Microsoft.Bot.Schema;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Results;

namespace SourcingBot.Dialogs.Tests.Prospects;

/// <summary>Who comes by a link is greeted in the name of whoever sent it.</summary>
public sealed class ArrivalTests
{
    private const string ResultId = "RRRRRRRRRRRRRRRRRRRRRR";

    [Fact]
    public async Task The_greeting_names_representative_person_and_company_and_repeats_the_representatives_words()
    {
        var (_, greeting) = Prospect.Arrives();
        var reply = await greeting;

        reply.Text.ShouldStartWith("Hello Ola Nordmann, I am the sourcing adviser of AgileTech Vietnam, and Anna Berg has asked me to help Fjord Shipping decide whether to outsource work");
        reply.Replies[0].Text.ShouldContain("Anna Berg writes:\n\n> Good to have met you in Oslo\\.\n\nI ask 4 questions");
        reply.Text.ShouldContain("1 of 4");
        reply.Replies.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_not_known_is_not_spoken_of()
    {
        var (_, greeting) = Prospect.Arrives(new SalesLink(Prospect.LinkId, DateTimeOffset.UnixEpoch, "test", new Representative("Anna Berg")));
        var reply = await greeting;

        reply.Text.ShouldStartWith("Hello, I am the sourcing adviser of AgileTech Vietnam, and Anna Berg has asked me to help you decide whether");
        reply.Text.ShouldNotContain("writes");
        reply.Text.ShouldNotContain("From your contact");
    }

    [Fact]
    public async Task Who_says_the_first_word_is_not_greeted_again()
    {
        var prospect = await Prospect.ArrivedAsync();
        (await prospect.SayAsync("hello")).Text.ShouldStartWith("1 of 4");
        (await prospect.Conversation.JoinByAsync(Prospect.LinkId)).Replies.ShouldBeEmpty();
    }

    [Theory]
    [Requirement("S22", "what a representative wrote becomes markup in the greeting")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[click](javascript:alert(1))")]
    [InlineData("![x](https://evil.example/p.png)")]
    [InlineData("**bold** `code` https://evil.example")]
    [InlineData("first line\n# a heading\n\n- a list\n> and a quote")]
    public async Task Whatever_was_written_is_shown_as_it_was_typed(string text)
    {
        var (_, greeting) = Prospect.Arrives(Prospect.Link with
        {
            Company = text,
            Person = text,
            Representative = new Representative(text) { Greeting = text },
        });

        var markdown = (await greeting).Replies.Single().Text;
        var shown = Shown(markdown);
        shown.ShouldNotContain("<img");
        shown.ShouldNotContain("<a ");
        shown.ShouldNotContain("<code");
        shown.ShouldNotContain("<h1");
        shown.ShouldNotContain("<ul");
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            System.Net.WebUtility.HtmlDecode(shown).ShouldContain(line);
        }
    }

    [Fact]
    public async Task A_link_that_works_no_more_by_then_is_passed_over()
    {
        var (prospect, greeting) = Prospect.Arrives(Prospect.Link with { Revoked = new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero) });
        (await greeting).Text.ShouldStartWith("Hello, I am the sourcing adviser of AgileTech Vietnam. I help you decide");
        await prospect.SayAsync("Our budget is tight");
        prospect.Kept.Events.ShouldBeEmpty();
        (await prospect.Conversation.MemoryAsync()).Invitation.ShouldBeNull();
    }

    [Theory]
    [InlineData("an id of nothing")]
    [InlineData("")]
    public async Task An_unknown_link_is_passed_over(string id)
    {
        var conversation = new Conversation { Prospects = new KeptProspects().Records };
        (await conversation.JoinByAsync(id)).Text.ShouldStartWith("Hello, I am the sourcing adviser of AgileTech Vietnam. I help you decide");
    }

    [Fact]
    public async Task Channel_data_of_another_shape_is_no_link()
    {
        var conversation = new Conversation { Prospects = new KeptProspects().Records };
        var reply = await conversation.TurnAsync(new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            MembersAdded = [new ChannelAccount("ann", "ann")],
            ChannelData = System.Text.Json.JsonSerializer.SerializeToElement(new { link = new { id = 5 } }),
        });
        reply.Text.ShouldStartWith("Hello, I am the sourcing adviser of AgileTech Vietnam. I help you decide");
    }

    [Fact]
    public async Task A_link_told_after_the_first_word_still_brings_its_answers_but_none_that_was_given_meanwhile()
    {
        var kept = new KeptProspects { Links = { Prospect.Link with { Known = Advice.Criteria.AnswerSheet.Of(Prospect.Budget, Prospect.Timeline) } } };
        var conversation = new Conversation { Prospects = kept.Records };
        await conversation.SayAsync("Our budget is tight");
        await conversation.JoinByAsync(Prospect.LinkId);
        (await conversation.SayAsync("hello")).Text.ShouldStartWith("2 of 4");
        (await conversation.MemoryAsync()).Reported.ShouldBe([Prospect.Timeline]);
    }

    [Fact]
    public async Task The_person_to_talk_to_is_the_representative_before_the_brand()
    {
        var prospect = await Prospect.ArrivedAsync();
        var reply = await prospect.SayAsync("can I talk to a person?");

        reply.Replies[0].Text.ShouldStartWith(
            "You can talk to **Anna Berg**, who sent you here. [Book a call with Anna Berg](https://calendar.example/anna?%2830%29) · E-mail: [anna@agiletech.example](mailto:anna@agiletech.example)\n\nOr to somebody else at AgileTech Vietnam. E-mail: ");
    }

    [Fact]
    public async Task Below_the_advice_a_call_and_the_representative_are_offered()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget, Prospect.Timeline, Prospect.Control, Prospect.Data);
        var reply = await prospect.SayAsync("yes");

        reply.Text.ShouldContain("Would you rather talk it over? [Book a call with Anna Berg](https://calendar.example/anna?%2830%29)");
        reply.Labels[^1].ShouldBe("Talk to Anna Berg");
        (await prospect.SayAsync("Talk to Anna Berg")).Text.ShouldStartWith("You can talk to Anna Berg, who sent you here.");
        (await prospect.SayAsync("Talk to a person")).Text.ShouldStartWith("You can talk to Anna Berg, who sent you here.");
    }

    [Fact]
    public async Task Who_cannot_make_themselves_understood_is_offered_the_representative()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget);
        await prospect.SayAsync("purple");
        await prospect.SayAsync("monkey");
        (await prospect.SayAsync("dishwasher")).Text.ShouldContain("talk to a person. Anna Berg: [Book a call with Anna Berg]");
    }

    [Fact]
    public async Task A_colleague_who_compares_is_told_whose_view_it_is_and_gives_their_own()
    {
        var (_, conversation) = Compares(Prospect.Link with { Known = Advice.Criteria.AnswerSheet.Of(Prospect.Budget) });
        var reply = await conversation.JoinByAsync(ResultId);

        reply.Text.ShouldStartWith("Hello, I am the sourcing adviser of AgileTech Vietnam. Ola Nordmann has asked me already whether to outsource work");
        reply.Text.ShouldContain("Please answer for yourself: I ask you the same 4 questions");
        reply.Text.ShouldContain("At the end you see where the two of you differ");
        reply.Text.ShouldNotContain("From your contact");
        reply.Text.ShouldContain("1 of 4");
        var memory = await conversation.MemoryAsync();
        memory.Invitation!.ComparesWith.ShouldBe(ResultId);
        memory.Invitation.LinkId.ShouldBe(Prospect.LinkId);
        memory.Invitation.Representative!.Name.ShouldBe("Anna Berg");
    }

    [Fact]
    public async Task Where_nobody_was_named_it_is_a_colleagues_view()
    {
        var (kept, conversation) = Compares(link: null);
        (await conversation.JoinByAsync(ResultId)).Text.ShouldContain("A colleague has asked me already");
        await conversation.SayAsync("Our budget is tight");
        kept.Events.ShouldBeEmpty();
    }

    private static (KeptProspects Kept, Conversation Conversation) Compares(SalesLink? link)
    {
        var kept = new KeptProspects
        {
            Results = { new Result(ResultId, "hash", "directline", "another", "ola", link?.Id, ComparesWith: null, DateTimeOffset.UnixEpoch, "{}") },
        };
        kept.Links.AddRange(link is null ? [] : [link]);
        return (kept, new Conversation { Prospects = kept.Records });
    }

    /// <summary>As the client shows it, whose Markdown is a superset of this.</summary>
    private static string Shown(string markdown) => Markdig.Markdown.ToHtml(markdown, new Markdig.MarkdownPipelineBuilder().Build());
}
