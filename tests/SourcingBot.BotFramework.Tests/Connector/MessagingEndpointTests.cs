using System.Net;
using System.Text.Json;

namespace SourcingBot.BotFramework.Tests.Connector;

public sealed class MessagingEndpointTests
{
    private const string Here = "http://localhost:9";

    [Theory]
    [Requirement("A2001", "a body with a field twice is taken")]
    [Requirement("A2010", "an activity without a type is taken")]
    [Requirement("A2020", "an activity without a channel id is taken")]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":"","channelId":"emulator","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","channelId":"emulator"}""")]
    [InlineData("""{"type":"message","channelId":"emulator","conversation":{}}""")]
    [InlineData("""{"type":"message","channelId":"directline","conversation":{"id":"c"},"serviceUrl":"http://127.0.0.1:1"}""")]
    [InlineData("""{"type":"message","type":"event","channelId":"emulator","conversation":{"id":"c"}}""")]
    public async Task What_is_not_a_whole_activity_is_a_bad_request(string body)
    {
        await using var host = await BotHost.StartAsync();
        (await host.PostAsync(body)).ShouldBe((HttpStatusCode.BadRequest, string.Empty));
    }

    [Theory]
    [InlineData(256 * 1024, HttpStatusCode.OK)]
    [InlineData((256 * 1024) + 1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task More_than_256_kilobytes_are_too_large(int bytes, HttpStatusCode status)
    {
        await using var host = await BotHost.StartAsync();
        var message = EmulatorActivity.Message("x", Here);
        (await host.PostAsync(message + new string(' ', bytes - message.Length))).Status.ShouldBe(status);
    }

    [Theory]
    [InlineData("text", 8000, 8001)]
    [InlineData("attachments", 20, 21)]
    [InlineData("entities", 50, 51)]
    [InlineData("membersAdded", 1000, 1001)]
    public async Task Too_much_of_one_thing_is_too_large(string field, int most, int tooMany)
    {
        await using var host = await BotHost.StartAsync();
        string With(int count) => EmulatorActivity.Message("x", Here, message => message[field] = field == "text"
            ? new string('x', count)
            : new System.Text.Json.Nodes.JsonArray([.. Enumerable.Range(0, count).Select(i => new System.Text.Json.Nodes.JsonObject { ["id"] = $"{i}", ["type"] = $"t{i}" })]));

        (await host.PostAsync(With(most))).Status.ShouldBe(HttpStatusCode.OK);
        (await host.PostAsync(With(tooMany))).Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Only_post_delivers_and_head_only_knocks()
    {
        await using var host = await BotHost.StartAsync();
        (await host.SendAsync(HttpMethod.Get, null)).Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await host.SendAsync(HttpMethod.Put, "{}")).Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await host.SendAsync(HttpMethod.Head, null)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    [Requirement("A2014", "an activity of an unknown type is refused, or answered with anything")]
    public async Task An_activity_of_an_unknown_type_is_taken_and_nothing_happens()
    {
        await using var host = await BotHost.StartAsync();
        (await host.PostAsync(EmulatorActivity.Message("x", Here, message => message["type"] = "somethingNew"))).ShouldBe((HttpStatusCode.OK, string.Empty));
        (await host.Store.ReadOutboxAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Production", null, "127.0.0.1")]
    [InlineData("Development", "an-app-id", "127.0.0.1")]
    [InlineData("Development", null, "192.0.2.7")]
    public async Task Without_credentials_only_this_machine_may_deliver_and_only_in_development(string environment, string? appId, string peer)
    {
        await using var host = await BotHost.StartAsync(environment: environment, appId: appId, peer: peer);
        (await host.PostAsync(EmulatorActivity.Message("x", Here))).ShouldBe((HttpStatusCode.Unauthorized, string.Empty));
        // Whoever may not deliver does not learn what is wrong with the body either.
        (await host.PostAsync("{")).ShouldBe((HttpStatusCode.Unauthorized, string.Empty));
        host.Store.Log(new ConversationKey("emulator", EmulatorActivity.ConversationId)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Authorization", "Bearer abc")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("X-Forwarded-For", "192.0.2.7")]
    [InlineData("X-Original-For", "192.0.2.7")]
    [InlineData("Forwarded", "for=192.0.2.7")]
    public async Task Strangers_brought_by_a_proxy_or_a_browser_are_refused_and_so_are_tokens_where_no_app_id_is_set(string header, string value)
    {
        await using var host = await BotHost.StartAsync();
        (await host.SendAsync(HttpMethod.Post, EmulatorActivity.Message("x", Here), (header, value))).ShouldBe((HttpStatusCode.Unauthorized, string.Empty));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams")]
    [InlineData("http://localhost@evil.example")]
    [InlineData("http://localhost.evil.example")]
    [InlineData("http://127.0.0.1.evil.example")]
    [InlineData("http://169.254.169.254")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//localhost")]
    [InlineData("")]
    public async Task Replies_may_only_go_to_this_machine(string serviceUrl)
    {
        await using var host = await BotHost.StartAsync();
        (await host.PostAsync(EmulatorActivity.Message("x", serviceUrl))).ShouldBe((HttpStatusCode.Unauthorized, string.Empty));
        (await host.PostAsync(EmulatorActivity.Message("x", Here, message => message.Remove("serviceUrl")))).ShouldBe((HttpStatusCode.Unauthorized, string.Empty));
    }

    [Fact]
    [Requirement("A3113", "what was said in the answer is sent a second time")]
    public async Task Expected_replies_come_in_the_answer_and_go_nowhere_else()
    {
        await using var host = await BotHost.StartAsync();
        var (status, body) = await host.PostAsync(EmulatorActivity.Message("count", Here, message => message["deliveryMode"] = "expectReplies"));
        status.ShouldBe(HttpStatusCode.OK);
        JsonDocument.Parse(body).RootElement.GetProperty("activities").EnumerateArray().Select(activity => activity.GetProperty("text").GetString()).ShouldBe(["one", "two", "three"]);
        (await host.Store.ReadOutboxAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("sum", HttpStatusCode.OK, """{"sum":3}""")]
    [InlineData("unknown", HttpStatusCode.NotImplemented, "")]
    public async Task An_invoke_is_answered_with_the_bots_response(string name, HttpStatusCode status, string body)
    {
        await using var host = await BotHost.StartAsync();
        (await host.PostAsync(Invoke(name))).ShouldBe((status, body));
    }

    [Fact]
    public async Task An_invoke_that_expects_replies_gets_its_response_as_one_of_them()
    {
        await using var host = await BotHost.StartAsync();
        var (status, body) = await host.PostAsync(Invoke("sum", "expectReplies"));
        status.ShouldBe(HttpStatusCode.OK);
        JsonDocument.Parse(body).RootElement.GetProperty("activities")[0].GetProperty("type").GetString().ShouldBe("invokeResponse");
    }

    [Fact]
    public async Task A_failure_that_is_not_apologised_for_is_a_server_error()
    {
        await using var host = await BotHost.StartAsync();
        (await host.PostAsync(EmulatorActivity.Message("fail badly", Here))).Status.ShouldBe(HttpStatusCode.InternalServerError);
        host.Store.Log(new ConversationKey("emulator", EmulatorActivity.ConversationId)).ShouldBeEmpty();
    }

    private static string Invoke(string name, string? mode = null) => EmulatorActivity.Message("x", Here, message =>
    {
        message["type"] = "invoke";
        message["name"] = name;
        message["deliveryMode"] = mode;
    });
}
