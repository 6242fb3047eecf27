using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using static SourcingBot.DirectLine.Tests.Page;

namespace SourcingBot.DirectLine.Tests;

/// <summary>Who may do what: S14, S15, and the statuses that the real client acts on.</summary>
public sealed class AccessTests
{
    private static readonly HttpMethod[] Verbs = [HttpMethod.Get, HttpMethod.Post];

    public static TheoryData<string, string> ConversationRoutes => new()
    {
        { "GET", "conversations/ID" },
        { "GET", "conversations/ID/activities" },
        { "POST", "conversations/ID/activities" },
        { "POST", "conversations/ID/upload" },
    };

    public static TheoryData<string, string> AllRoutes => new(
        [.. ConversationRoutes.Select(row => row.Data), ("POST", "conversations"), ("POST", "tokens/refresh"), ("POST", "tokens/generate"), ("GET", "session/getsessionid")]);

    [Theory]
    [MemberData(nameof(AllRoutes))]
    public async Task Without_a_token_nothing_is_answered(string method, string route)
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        foreach (var nothing in new[] { "", "garbage", "a.b" })
        {
            page.Token = nothing;
            using var answer = await SendAsync(page, method, route.Replace("ID", page.ConversationId));

            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            (await ErrorAsync(answer)).ShouldBe("Unauthorized");
        }
    }

    [Theory]
    [MemberData(nameof(AllRoutes))]
    public async Task A_token_that_was_not_made_here_opens_nothing(string method, string route)
    {
        await using var host = await TestHost.StartAsync();
        await using var other = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        var foreign = (await other.OpenPageAsync()).Token;
        var parts = page.Token.Split('.');
        var none = Convert.ToBase64String(Encoding.UTF8.GetBytes("""{"alg":"none","typ":"JWT"}""")).TrimEnd('=');
        foreach (var bad in new[] { foreign, $"{parts[0]}.{parts[1]}.AAAA", $"{none}.{parts[1]}.", await TicketAsync(page) })
        {
            page.Token = bad;
            using var answer = await SendAsync(page, method, route.Replace("ID", page.ConversationId));

            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await ErrorAsync(answer)).ShouldBe("BadToken");
        }
    }

    [Theory]
    [MemberData(nameof(ConversationRoutes))]
    public async Task A_token_opens_no_conversation_but_its_own(string method, string route)
    {
        await using var host = await TestHost.StartAsync();
        var mine = await host.OpenPageAsync();
        var theirs = await host.OpenPageAsync();
        await theirs.StartAsync();

        using var answer = await SendAsync(mine, method, route.Replace("ID", theirs.ConversationId));

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await theirs.ReadAsync()).Count.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(AllRoutes))]
    public async Task An_expired_token_says_so(string method, string route)
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await TestHost.StartAsync(time: time);
        var page = await host.OpenPageAsync();
        time.Advance(TimeSpan.FromSeconds(1800));

        using var answer = await SendAsync(page, method, route.Replace("ID", page.ConversationId));

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await ErrorAsync(answer)).ShouldBe("TokenExpired");
    }

    [Fact]
    public async Task A_token_that_was_good_once_is_refused_when_it_is_changed_and_when_it_has_expired()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await TestHost.StartAsync(time: time);
        var page = await host.OpenPageAsync();
        await page.StartAsync();
        await page.SayAsync("known from now on");
        var good = page.Token;

        page.Token = good[..^4] + (good.EndsWith("AAAA", StringComparison.Ordinal) ? "BBBB" : "AAAA");
        using var changed = await page.GetAsync(page.Activities);
        page.Token = good;
        time.Advance(TimeSpan.FromSeconds(1800));
        using var expired = await page.GetAsync(page.Activities);

        changed.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await ErrorAsync(expired)).ShouldBe("TokenExpired");
    }

    [Theory]
    [InlineData(4, 200)]
    [InlineData(6, 403)]
    public async Task A_token_outlives_a_clock_that_is_put_back_a_little(int minutes, int status)
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await TestHost.StartAsync(time: time);
        var page = await host.OpenPageAsync();
        time.AdjustTime(time.GetUtcNow() - TimeSpan.FromMinutes(minutes));

        using var answer = await page.PostAsync("tokens/refresh", new { });

        ((int)answer.StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task A_token_works_until_it_expires_and_a_refreshed_one_longer()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await TestHost.StartAsync(time: time);
        var page = await host.OpenPageAsync();
        time.Advance(TimeSpan.FromSeconds(1799));
        using var answer = await page.PostAsync("tokens/refresh", new { });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var json = await JsonAsync(answer);
        ((string)json["conversationId"]!).ShouldBe(page.ConversationId);

        page.Token = (string)json["token"]!;
        time.Advance(TimeSpan.FromSeconds(1799));

        await page.StartAsync();
    }

    [Fact]
    public async Task A_server_with_the_secret_makes_tokens_for_users_it_names()
    {
        await using var host = await TestHost.StartAsync();
        var server = new Page(host, "", TestHost.Secret);

        using var answer = await server.PostAsync("tokens/generate", new { user = new { id = "dl_known" }, eTag = "ignored" });

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var json = await JsonAsync(answer);
        json["streamUrl"].ShouldBeNull();
        var page = new Page(host, (string)json["conversationId"]!, (string)json["token"]!);
        // Not begun yet.
        host.Bot.Seen.ShouldBeEmpty();
        await page.SayAsync("hello");
        ((string)(await page.ReadAsync())[1]!["from"]!["id"]!).ShouldBe("dl_known");
    }

    [Fact]
    public async Task A_user_id_that_anybody_could_claim_is_not_put_into_a_token()
    {
        await using var host = await TestHost.StartAsync();

        using var answer = await new Page(host, "", TestHost.Secret).PostAsync("tokens/generate", new { user = new { id = "alice" } });

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_secret_opens_conversations_that_exist_and_no_others()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        await page.StartAsync();
        var server = new Page(host, page.ConversationId, TestHost.Secret);

        (await server.ReadAsync()).Count.ShouldBe(1);
        await server.ReconnectAsync("0");
        var nowhere = new Page(host, "nowhere", TestHost.Secret);
        foreach (var answer in new[]
        {
            await nowhere.GetAsync("conversations/nowhere"), await nowhere.GetAsync(nowhere.Activities),
            await nowhere.PostAsync(nowhere.Activities, new { type = "message", from = new { id = "x" } }),
        })
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            answer.Dispose();
        }
    }

    [Fact]
    public async Task A_token_that_a_server_gets_for_a_conversation_is_its_users()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        await page.StartAsync();

        using var answer = await new Page(host, page.ConversationId, TestHost.Secret).GetAsync($"conversations/{page.ConversationId}");
        var again = new Page(host, page.ConversationId, (string)(await JsonAsync(answer))["token"]!);
        await again.SayAsync("still me");

        host.Bot.Seen.Last().From!.Id.ShouldBe(page.UserId);
    }

    [Theory]
    [InlineData("sha256:")]
    [InlineData("SHA256:")]
    public async Task Either_of_two_secrets_works_and_a_setting_may_hold_the_hash_alone(string mark)
    {
        const string other = "another-secret-0123456789abcdef0123456789";
        var hash = mark + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(other)));
        await using var host = await TestHost.StartAsync(new() { ["DirectLine:Secrets:1"] = hash });

        foreach (var (secret, status) in new[] { (TestHost.Secret, 200), (other, 200), (hash, 401), (other + "x", 401) })
        {
            using var answer = await new Page(host, "", secret).PostAsync("tokens/generate", new { });
            ((int)answer.StatusCode).ShouldBe(status);
        }
    }

    [Fact]
    public async Task Only_the_secret_makes_tokens_and_without_one_configured_nothing_does()
    {
        await using var host = await TestHost.StartAsync(new() { ["DirectLine:Secrets:0"] = null });
        using var bySecret = await new Page(host, "", TestHost.Secret).PostAsync("tokens/generate", new { });
        bySecret.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        using var byToken = await (await host.OpenPageAsync()).PostAsync("tokens/generate", new { });
        byToken.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Hosts_with_the_same_signing_key_take_each_others_tokens()
    {
        Dictionary<string, string?> settings = new() { ["DirectLine:SigningKey"] = "0123456789abcdef0123456789abcdef" };
        await using var one = await TestHost.StartAsync(settings);
        await using var two = await TestHost.StartAsync(settings);
        var page = await one.OpenPageAsync();

        await new Page(two, page.ConversationId, page.Token).StartAsync();
    }

    [Fact]
    [Requirement("S14", "a ticket opens another conversation or works after 61 seconds, or a token or a refreshed one passes for a ticket")]
    public async Task A_ticket_opens_its_conversation_for_a_minute_also_twice_and_nothing_else()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await TestHost.StartAsync(time: time);
        var page = await host.OpenPageAsync();
        var other = await host.OpenPageAsync();
        var url = await page.StartAsync();
        await other.StartAsync();

        using var refresh = await page.PostAsync("tokens/refresh", new { });
        var refreshed = (string)(await JsonAsync(refresh))["token"]!;
        time.Advance(TimeSpan.FromSeconds(59));
        using (await OpenStream.OpenAsync(url))
        using (await OpenStream.OpenAsync(url))
        {
            (await OpenStream.RefusedAsync(url.Replace(page.ConversationId, other.ConversationId))).ShouldBe(401);
            (await OpenStream.RefusedAsync(url[..url.IndexOf("t=", StringComparison.Ordinal)] + "t=" + page.Token)).ShouldBe(401);
            (await OpenStream.RefusedAsync(url[..url.IndexOf("t=", StringComparison.Ordinal)] + "t=" + refreshed)).ShouldBe(401);
            (await OpenStream.RefusedAsync(url[..url.IndexOf("&t=", StringComparison.Ordinal)])).ShouldBe(401);
        }

        time.Advance(TimeSpan.FromSeconds(2));
        (await OpenStream.RefusedAsync(url)).ShouldBe(401);
    }

    private static async Task<string> TicketAsync(Page page)
    {
        var url = await page.StartAsync();
        return url[(url.IndexOf("&t=", StringComparison.Ordinal) + 3)..];
    }

    private static Task<HttpResponseMessage> SendAsync(Page page, string method, string path) => page.SendAsync(
        Verbs.Single(verb => verb.Method == method),
        path,
        method == "POST" ? JsonContent.Create(new { type = "message", text = "hello", from = new { id = "dl_x" } }) : null);
}
