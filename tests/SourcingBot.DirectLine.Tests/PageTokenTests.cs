using System.Buffers.Text;
using System.Net;
using System.Net.Http.Json;
using Microsoft.Bot.Schema;
using Microsoft.Data.Sqlite;
using static SourcingBot.DirectLine.Tests.Page;

namespace SourcingBot.DirectLine.Tests;

public sealed class PageTokenTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_gets_all_it_needs_to_begin()
    {
        await using var host = await TestHost.StartAsync();

        using var answer = await host.Http.PostAsync("/api/token", null, Cancellation);

        var json = await JsonAsync(answer);
        json.AsObject().Select(property => property.Key).ShouldBe(["token", "conversationId", "userId", "expires_in", "domain", "resume"], ignoreOrder: true);
        ((string)json["domain"]!).ShouldBe($"{host.Address}v3/directline");
        ((int)json["expires_in"]!).ShouldBe(1800);
        ((string)json["userId"]!).ShouldStartWith("dl_");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    [Requirement("S15", "an id repeats, or has fewer than 128 random bits")]
    public void A_million_ids_are_a_million_different_ones()
    {
        var ids = new HashSet<string>(1_000_000);
        for (var i = 0; i < 1_000_000; i++)
        {
            ids.Add(RandomId.New()).ShouldBeTrue();
        }

        Base64Url.DecodeFromChars(ids.First()).Length.ShouldBe(16);
        RandomId.NewUser().ShouldStartWith("dl_");
    }

    [Fact]
    public async Task Ids_and_secrets_are_random_and_long_enough()
    {
        await using var host = await TestHost.StartAsync();
        var pages = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => host.OpenPageAsync()));

        pages.Select(page => page.ConversationId).Distinct().Count().ShouldBe(20);
        pages.Select(page => page.UserId).Distinct().Count().ShouldBe(20);
        // 22 characters of base64 hold 128 bits.
        pages.ShouldAllBe(page => page.ConversationId.Length >= 22 && page.UserId.Length >= 25 && page.Resume.Length >= 22);
    }

    [Fact]
    public async Task The_secret_brings_the_same_conversation_back_after_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("sourcingbot-").FullName;
        Page page;
        await using (var host = await TestHost.StartAsync(folder: folder))
        {
            page = await host.OpenPageAsync();
            await page.StartAsync();
            await page.SayAsync("before");
        }

        await using (var host = await TestHost.StartAsync(folder: folder))
        {
            var again = await host.OpenPageAsync(new { resume = page.Resume });
            (again.ConversationId, again.UserId, again.Resume).ShouldBe((page.ConversationId, page.UserId, page.Resume));
            using var stream = await OpenStream.OpenAsync(await again.ReconnectAsync("0"));
            (await stream.TextsAsync(3)).ShouldBe(["welcome", "before", "echo: before"]);

            // The key outlived the restart, and so does the old page's token.
            var oldToken = new Page(host, page.ConversationId, page.Token);
            await oldToken.SayAsync("after");
            (await stream.TextsAsync(2)).ShouldBe(["after", "echo: after"]);
            host.Bot.Seen.ShouldNotContain(activity => activity.Type == ActivityTypes.ConversationUpdate);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_secret_is_not_in_the_database()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();

        using var connection = new SqliteConnection($"Data Source={host.Database};Pooling=false");
        connection.Open();
        var command = connection.CreateCommand();
        command.CommandText = "SELECT c.conversation_id || c.user_id || r.hash FROM web_conversations c JOIN web_resumes r ON r.conversation_id = c.conversation_id";
        var row = (string)command.ExecuteScalar()!;
        row.ShouldContain(page.ConversationId);
        row.ShouldNotContain(page.Resume);
    }

    [Fact]
    public async Task An_unknown_secret_begins_a_new_conversation()
    {
        await using var host = await TestHost.StartAsync();
        var known = await host.OpenPageAsync();

        var page = await host.OpenPageAsync(new { resume = known.Resume + "x" });

        page.ConversationId.ShouldNotBe(known.ConversationId);
        page.Resume.ShouldNotBe(known.Resume + "x");
    }

    [Fact]
    [Requirement("A4101", "the bot is told of the beginning without its members, or of one of them twice")]
    public async Task Locale_and_link_reach_the_bot_when_the_conversation_begins()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync(new { locale = "de-DE", link = "spring" });

        await page.StartAsync();

        var begin = host.Bot.Seen.ShouldHaveSingleItem();
        begin.Type.ShouldBe(ActivityTypes.ConversationUpdate);
        begin.Locale.ShouldBe("de-DE");
        begin.MembersAdded!.Select(member => member.Id).ShouldBe([page.UserId, "sourcingbot"]);
        begin.From!.Id.ShouldBe(page.UserId);
        begin.Recipient!.Id.ShouldBe("sourcingbot");
        begin.ChannelData!.ToString().ShouldBe("""{"locale":"de-DE","link":"spring"}""");
    }

    [Theory]
    [InlineData("""{"locale":"<script>"}""")]
    [InlineData("""{"link":"../../etc"}""")]
    [InlineData("""{"locale":7}""")]
    [InlineData("""{"resume":"a","resume":"b"}""")]
    [InlineData("""not json""")]
    public async Task Parameters_that_make_no_sense_are_refused_with_a_reason(string body)
    {
        await using var host = await TestHost.StartAsync();

        using var answer = await host.Http.PostAsync("/api/token", new StringContent(body), Cancellation);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ErrorAsync(answer)).ShouldBe("BadArgument");
    }

    [Theory]
    [InlineData("DirectLine:TokensPerMinute", 1, 60)]
    [InlineData("DirectLine:TokensPerHour", 600, 3600)]
    public async Task Too_many_tokens_for_one_address_are_refused_for_a_while(string setting, int least, int most)
    {
        await using var host = await TestHost.StartAsync(new() { [setting] = "3" });
        for (var i = 0; i < 3; i++)
        {
            await host.OpenPageAsync();
        }

        using var answer = await host.Http.PostAsJsonAsync("/api/token", new { }, Cancellation);

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(least, most);
        (await ErrorAsync(answer)).ShouldBe("TooManyRequests");
    }
}
