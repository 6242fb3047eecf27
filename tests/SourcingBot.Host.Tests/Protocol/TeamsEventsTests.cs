using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SourcingBot.Dialogs.Reactions;
using SourcingBot.Host.Tests.Crashes;
using SourcingBot.Host.Verbs;

namespace SourcingBot.Host.Tests.Protocol;

/// <summary>What Teams sends beside messages, through the whole host.</summary>
public sealed class TeamsEventsTests : IAsyncLifetime
{
    private Connector _teams = null!;
    private RunningHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _teams = await Connector.StartAsync("slack");
        _host = await RunningHost.StartAsync(["--environment", "Development"]);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _teams.DisposeAsync();
    }

    [Fact]
    public async Task An_edit_comes_under_the_id_of_its_message_and_is_read_all_the_same()
    {
        await SendAsync("m1", """ "type":"message","text":"around 200k dollars" """);
        await SendAsync("m1", """ "type":"messageUpdate","text":"around 300k dollars","channelData":{"eventType":"editMessage"} """);
        (await _teams.WaitForReplyAsync("Changed: budget, from 200,000 USD to 300,000 USD.")).ShouldBeTrue();
    }

    [Fact]
    public async Task Thumbs_and_reactions_are_kept_for_authors()
    {
        await SendAsync("m1", """ "type":"message","text":"What is offshoring?" """);
        (await SendAsync("i1", """ "type":"invoke","name":"message/submitAction","value":{"actionName":"feedback","actionValue":{"reaction":"dislike"}} """)).ShouldBe(HttpStatusCode.OK);
        await SendAsync("r1", """ "type":"messageReaction","reactionsAdded":[{"type":"dislike"}] """);

        var counted = (await _host.Services.GetRequiredService<IReactions>().ReadAsync(TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
        (counted.Reaction.Kind, counted.Times).ShouldBe(("dislike", 2));
        counted.Reaction.Subject.ShouldStartWith("offshoring");

        var output = new StringWriter();
        await ReactionsVerb.ListAsync(_host.Services, output, TestContext.Current.CancellationToken);
        output.ToString().ShouldMatch(@"^    2  \d{4}-\d\d-\d\d  en  dislike  offshoring");
    }

    [Fact]
    [Requirement("T45", "one installation is greeted twice, or an unknown event is answered")]
    public async Task The_playgrounds_two_events_of_an_installation_are_one_welcome()
    {
        await SendAsync("1", """ "type":"installationUpdate","action":"add","entities":[{"type":"clientInfo","locale":"en-US"}] """);
        await SendAsync("2", """ "type":"conversationUpdate","membersAdded":[{"id":"user-id-0"},{"id":"bot-1"}] """);
        await SendAsync("3", """ "type":"somethingNew" """);
        await SendAsync("4", """ "type":"message","text":"our budget is tight" """);
        (await _teams.WaitForReplyAsync("2 of 4")).ShouldBeTrue();
        _teams.Replies.Count(reply => reply.Contains("sourcing adviser")).ShouldBe(1);
        _teams.Replies.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Who_removes_the_bot_and_comes_back_is_a_stranger()
    {
        await SendAsync("1", """ "type":"installationUpdate","action":"add" """);
        await SendAsync("2", """ "type":"message","text":"our budget is tight" """);
        await SendAsync("3", """ "type":"installationUpdate","action":"remove" """);
        await SendAsync("4", """ "type":"installationUpdate","action":"add" """);
        await SendAsync("5", """ "type":"message","text":"around 200k dollars" """);
        // Not "Changed".
        (await _teams.WaitForReplyAsync("Noted: budget, 200,000 USD.")).ShouldBeTrue();
    }

    private async Task<HttpStatusCode> SendAsync(string id, string fields)
    {
        var activity = JsonNode.Parse($$"""
            {{{fields}},"id":"{{id}}","channelId":"slack","conversation":{"conversationType":"personal","id":"a:1"},"recipient":{"id":"bot-1","name":"Test Bot"},
             "from":{"id":"user-id-0","aadObjectId":"0"},"timestamp":"2026-11-22T12:00:0{{id[^1]}}Z","locale":"en-US","serviceUrl":"{{_teams.ServiceUrl}}"}
            """)!;
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await _host.Client.PostAsync("/api/messages", content, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
