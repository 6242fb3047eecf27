using System.Text.Json.Nodes;

namespace SourcingBot.DirectLine.Tests;

/// <summary>What the Activity specification asks of a channel, between its bot and its clients.</summary>
public sealed class ChannelDutyTests
{
    [Theory]
    [InlineData("""{"type":"trace","name":"inside","value":{"x":1}}""")]
    [InlineData("""{"type":"handoff"}""")]
    [InlineData("""{"type":"typing"}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"x"}]}""")]
    [InlineData("""{"type":"somethingNew"}""")]
    [InlineData("""{"type":"event","name":"ContinueConversation"}""")]
    [Requirement("A2013", "clients are sent a type that Direct Line does not know")]
    [Requirement("A6150", "people are shown traces")]
    [Requirement("A6200", "people are sent handoffs")]
    [Requirement("S16", "typing is kept and comes by polling")]
    public async Task Some_things_that_a_bot_says_are_not_for_people(string activity)
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        using var stream = await OpenStream.OpenAsync(await page.StartAsync());
        await stream.NextAsync();

        await page.SayAsync("send " + activity);
        await page.SayAsync("after");

        (await page.ReadAllAsync()).Select(shown => (string?)shown["text"]).ShouldBe(["welcome", "send " + activity, "after", "echo: after"]);
        (await stream.TextsAsync(3)).ShouldBe(["send " + activity, "after", "echo: after"]);
    }

    [Fact]
    [Requirement("A6103", "a suggestion is shown to anybody but the one it is for")]
    public async Task A_suggestion_is_shown_to_its_recipient_alone()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();

        await page.SayAsync("send " + new JsonObject { ["type"] = "suggestion", ["text"] = "for you", ["recipient"] = new JsonObject { ["id"] = page.UserId } }.ToJsonString());

        ((string)(await page.ReadAllAsync())[^1]["text"]!).ShouldBe("for you");
        (await new Page(host, page.ConversationId, TestHost.Secret).ReadAllAsync()).ShouldNotContain(activity => (string?)activity["text"] == "for you");
    }

    [Theory]
    [InlineData("ME", true)]
    [InlineData("dl_else", false)]
    [InlineData("", true)]
    [Requirement("A7710", "suggested actions are shown to somebody they do not name, or not to everybody when they name nobody")]
    public async Task Suggested_actions_go_to_whom_they_name(string to, bool areShown)
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        var names = new JsonArray();
        if (to.Length > 0)
        {
            names.Add(to.Replace("ME", page.UserId));
        }

        var message = new JsonObject
        {
            ["type"] = "message",
            ["text"] = "choose",
            ["suggestedActions"] = new JsonObject { ["to"] = names, ["actions"] = new JsonArray(new JsonObject { ["type"] = "imBack", ["title"] = "**Yes**", ["value"] = "yes" }) },
        };
        await page.SayAsync("send " + message.ToJsonString());

        var shown = (await page.ReadAllAsync())[^1];
        ((string)shown["text"]!).ShouldBe("choose");
        (shown["suggestedActions"] is not null).ShouldBe(areShown);
    }

    [Fact]
    [Requirement("A7352", "a messageBack is no message to the bot")]
    [Requirement("A7353", "the text of a messageBack is lost")]
    [Requirement("A7355", "the value of a messageBack is lost")]
    [Requirement("A7356", "what a messageBack shows is lost from the history")]
    [Requirement("A7360", "an imBack is no message to the bot")]
    [Requirement("A7361", "the words of an imBack are lost")]
    [Requirement("A7363", "the words of an imBack are lost from the history")]
    [Requirement("A7370", "a postBack is no message to the bot")]
    [Requirement("A7371", "a postBack leaves text in the history")]
    public async Task Buttons_reach_the_bot_as_messages_and_the_history_as_they_were_pressed()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        object[] presses =
        [
            new { type = "message", text = "Yes", channelData = new { clientActivityID = "1" } },
            new { type = "message", value = "tight", channelData = new { clientActivityID = "2", postBack = true } },
            new { type = "message", text = "hidden", value = new { a = 1 }, channelData = new { clientActivityID = "3", messageBack = new { displayText = "Shown" } } },
        ];
        foreach (var press in presses)
        {
            using var answer = await page.PostAsync(page.Activities, press);
            answer.EnsureSuccessStatusCode();
        }

        var told = host.Bot.Seen.Skip(1).ToList();
        told.ShouldAllBe(activity => activity.Type == "message");
        told.Select(activity => activity.Text).ShouldBe(["Yes", null, "hidden"]);
        told.Select(activity => activity.Value?.ToString()).ShouldBe([null, "tight", """{"a":1}"""]);

        var history = (await page.ReadAllAsync()).Where(activity => (string?)activity["from"]!["id"] == page.UserId).ToList();
        history.Select(activity => (string?)activity["text"]).ShouldBe(["Yes", null, "hidden"]);
        ((string)history[2]["channelData"]!["messageBack"]!["displayText"]!).ShouldBe("Shown");
    }

    [Fact]
    [Requirement("A7122", "an attachment at a data address is refused")]
    [Requirement("A7142", "a thumbnail at a data address is refused")]
    [Requirement("A7222", "a button with a picture at a data address is refused")]
    [Requirement("A7210", "the server changes what looks like markup in the title of a button")]
    [Requirement("A7120", "an attachment at an HTTPS address is refused")]
    [Requirement("A7140", "a thumbnail at an HTTPS address is refused")]
    [Requirement("A3053", "attachments change their order")]
    public async Task Attachments_pass_as_they_are_in_both_directions()
    {
        const string attachments = """
            [{"contentType":"image/png","contentUrl":"data:image/png;base64,AAAA","thumbnailUrl":"data:image/png;base64,BBBB"},{"contentType":"image/png","contentUrl":"https://example.com/a.png","thumbnailUrl":"https://example.com/b.png"},{"contentType":"application/vnd.microsoft.card.hero","content":{"buttons":[{"type":"imBack","title":"**Yes** <b>","value":"yes","image":"data:image/png;base64,CCCC"}]}}]
            """;
        var expected = JsonNode.Parse(attachments);
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();

        using var answer = await page.PostAsync(page.Activities, new { type = "message", text = "files", attachments = expected });
        await page.SayAsync($$"""send {"type":"message","text":"back","attachments":{{attachments}}}""");

        var log = await page.ReadAllAsync();
        JsonNode.DeepEquals(log[1]["attachments"], expected).ShouldBeTrue();
        JsonNode.DeepEquals(log[^1]["attachments"], expected).ShouldBeTrue();
        host.Bot.Seen.ElementAt(1).Attachments!.Select(attachment => attachment.ContentUrl).ShouldBe(["data:image/png;base64,AAAA", "https://example.com/a.png", null]);
    }

    [Fact]
    [Requirement("A2304", "the serviceUrl changes from one activity to the next")]
    [Requirement("A2032", "two ids are equal but for capital letters")]
    [Requirement("A3015", "plain text or Markdown is refused")]
    [Requirement("A5000", "an event of an application is refused")]
    public async Task The_bot_sees_one_service_and_every_activity_under_an_id_of_its_own()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        foreach (var format in new[] { "plain", "markdown", "nonsense" })
        {
            using var answer = await page.PostAsync(page.Activities, new { type = "message", text = "*hi*", textFormat = format });
            answer.EnsureSuccessStatusCode();
        }

        using var @event = await page.PostAsync(page.Activities, new { type = "event", name = "webchat/join", value = new { language = "en-US" } });
        @event.EnsureSuccessStatusCode();

        var told = host.Bot.Seen.ToList();
        told.Select(activity => activity.ServiceUrl).Distinct().ShouldHaveSingleItem().ShouldNotBeNullOrEmpty();
        told.Select(activity => activity.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(told.Count);
        told.Where(activity => activity.Type == "message").ShouldAllBe(activity => activity.Text == "*hi*");
        told[^1].Name.ShouldBe("webchat/join");
    }
}
