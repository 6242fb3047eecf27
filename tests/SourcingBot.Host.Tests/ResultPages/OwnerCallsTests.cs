using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SourcingBot.Sales;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;

namespace SourcingBot.Host.Tests.ResultPages;

public sealed class OwnerCallsTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    private static readonly string[] Calls = ["delete", "download", "question"];

    private RunningHost Host => fixture.Host;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    [Requirement("S15", "somebody who has the address of a result, but not its key, or the key of another result, can delete, download or ask")]
    [Requirement("S24", "a call without the key in its body has an effect, as one that another site makes a browser send")]
    public async Task Without_the_very_key_nothing_can_be_done_and_nothing_is_learned()
    {
        var (ann, bea) = (await Visitor.AdvisedAsync(Host.Client), await Visitor.AdvisedAsync(Host.Client));
        var (own, other) = (ann.Results.Single(), bea.Results.Single());
        var answers = new List<string>();
        foreach (var call in Calls)
        {
            foreach (var (id, body) in new (string, HttpContent)[]
            {
                (own.Id, Json(other.Key)), (own.Id, Json("")), (own.Id, Json(own.Key[..^1])), (own.Id, Json(Secret.Hash(own.Key))), (own.Id, new StringContent("{}")),
                (own.Id, new FormUrlEncodedContent([new("key", own.Key)])), (own.Id, JsonContent.Create(new { key = (string?)null })), (own.Id, Text("not json")), (own.Id, Text("[]")),
                (PublicId.New(), Json(own.Key)), (own.Id, Json(new string('x', 100_000))),
            })
            {
                using var answer = await Host.Client.PostAsync($"/r/{id}/{call}", body, Token);
                answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{call} {id} {await body.ReadAsStringAsync(Token)}");
                answers.Add((await answer.Content.ReadAsStringAsync(Token)).Split("traceId")[0]);
            }

            (await Host.GetAsync($"/r/{own.Id}/{call}")).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        }

        answers.Distinct().ShouldHaveSingleItem();
        (await Host.GetAsync($"/r/{own.Id}")).StatusCode.ShouldBe(HttpStatusCode.OK);

        static HttpContent Json(string key) => JsonContent.Create(new { key, question = "?", name = "x", email = "x@example.com", consent = "2026-11-29" });
        static HttpContent Text(string text) => new StringContent(text, System.Text.Encoding.UTF8, "application/json");
    }

    [Fact]
    [Requirement("G28", "after a deletion something of the person can still be got: a page, the conversation, the transcript")]
    public async Task Everything_goes_at_once()
    {
        var ann = await Visitor.AdvisedAsync(Host.Client, null, "my budget is 300k dollars");
        ann.Results.Count.ShouldBe(2);
        var bea = await Visitor.AdvisedAsync(Host.Client);
        var (id, key) = ann.Results[0];

        using var answer = await Host.Client.PostAsJsonAsync($"/r/{id}/delete", new { key }, Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        ((string)(await answer.Content.ReadFromJsonAsync<JsonObject>(Token))!["address"]!).ShouldBe("/r/deleted");
        (await Host.ReadAsync("/r/deleted")).ShouldContain("Your data is deleted");
        foreach (var result in ann.Results)
        {
            (await Host.GetAsync($"/r/{result.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        (await ann.HearAsync()).ShouldBeEmpty();
        (await Visitor.OpenAsync(Host.Client, null, ann.Resume)).Conversation.ShouldNotBe(ann.Conversation);
        (await Host.Client.PostAsJsonAsync($"/r/{id}/delete", new { key }, Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Host.GetAsync($"/r/{bea.Results.Single().Id}")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    [Requirement("G28", "deletion in the chat leaves a page, an answer or a message")]
    public async Task Deletion_in_the_chat_goes_as_far()
    {
        var ann = await Visitor.AdvisedAsync(Host.Client);
        var result = ann.Results.Single();
        (await ann.SayAsync("delete my data")).ShouldContain("Do you want to delete it all?");
        (await Host.GetAsync($"/r/{result.Id}")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var left = await ann.SayAsync("yes");

        left.ShouldStartWith("It is done");
        left.ShouldNotContain("budget");
        (await Host.GetAsync($"/r/{result.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Visitor.OpenAsync(Host.Client, null, ann.Resume)).Conversation.ShouldNotBe(ann.Conversation);

        // Whoever goes on is somebody new.
        (await ann.SayAsync("hello")).ShouldContain("1 of 4");
    }

    [Fact]
    public async Task A_colleague_s_page_loses_the_copy_and_stays()
    {
        var first = await Visitor.AdvisedAsync(Host.Client);
        var second = await Visitor.OpenAsync(Host.Client, first.Results.Single().Id);
        await second.SayAsync("around 300k dollars", "6 months", "close", "patient records");
        var page = $"/r/{second.Results.Single().Id}";
        (await Host.ReadAsync(page)).ShouldContain("hands off, results only");

        await Host.Client.PostAsJsonAsync($"/r/{first.Results.Single().Id}/delete", new { key = first.Results.Single().Key }, Token);

        var after = await Host.ReadAsync(page);
        after.ShouldNotContain("hands off");
        after.ShouldContain("Another view stood here.");
        after.ShouldContain("300,000 USD");
        (await second.HearAsync()).ShouldNotContain("hands off, results only");
    }

    [Fact]
    public async Task All_that_is_kept_can_be_downloaded()
    {
        var link = await LinkAsync();
        var ann = await Visitor.AdvisedAsync(Host.Client, link.Id);
        var (id, key) = ann.Results.Single();
        await AskAsync(id, key);

        using var answer = await Host.Client.PostAsJsonAsync($"/r/{id}/download", new { key }, Token);

        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var data = (await answer.Content.ReadFromJsonAsync<JsonObject>(Token))!;
        data["memory"]!.ToJsonString().ShouldContain("hands-off");
        data["transcript"]!.AsArray().Count(said => (string)said!["from"]! == "person").ShouldBeGreaterThan(4);
        data["results"]!.AsArray().Single()!["id"]!.ToString().ShouldBe(id);
        data["inquiries"]!.AsArray().Single()!["details"]!["question"]!.ToString().ShouldBe("When?\nAnd how?");
        data["consents"]!.AsArray().Single()!["version"]!.ToString().ShouldBe("2026-11-29");
        data["events"]!.AsArray().Select(happened => happened!["kind"]!.ToString()).ShouldContain("Inquired");
    }

    [Fact]
    [Requirement("G28", "a question is kept without the consent to the notice as it is now")]
    public async Task A_question_needs_its_fields_and_the_consent()
    {
        var link = await LinkAsync();
        var (id, key) = (await Visitor.AdvisedAsync(Host.Client, link.Id)).Results.Single();
        foreach (var wrong in new object[]
        {
            new { key, question = "When?", name = "Jo", email = "jo@example.com" },
            new { key, question = "When?", name = "Jo", email = "jo@example.com", consent = "2020-01-01" },
            new { key, question = " ", name = "Jo", email = "jo@example.com", consent = "2026-11-29" },
            new { key, question = "When?", name = "", email = "jo@example.com", consent = "2026-11-29" },
            new { key, question = "When?", name = "Jo", email = "jo", consent = "2026-11-29" },
            new { key, question = new string('x', 2001), name = "Jo", email = "jo@example.com", consent = "2026-11-29" },
        })
        {
            (await Host.Client.PostAsJsonAsync($"/r/{id}/question", wrong, Token)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        }

        (await Host.Services.GetRequiredService<IInquiries>().ReadAsync(link.Id, Token)).ShouldBeEmpty();
        await AskAsync(id, key);

        var kept = (await Host.Services.GetRequiredService<IInquiries>().ReadAsync(link.Id, Token)).ShouldHaveSingleItem();
        (kept.Name, kept.Email, kept.Question, kept.ConsentVersion, kept.ResultId).ShouldBe(("Jo", "jo@example.com", "When?\nAnd how?", "2026-11-29", id));
        (await Host.Services.GetRequiredService<ILinkEvents>().ReadAsync(link.Id, Token)).TakeLast(2).Select(happened => happened.Kind).ShouldBe([LinkEventKind.Consented, LinkEventKind.Inquired]);
    }

    [Fact]
    public async Task Where_nobody_invited_there_is_nobody_to_ask()
    {
        var (id, key) = (await Visitor.AdvisedAsync(Host.Client)).Results.Single();

        (await Host.Client.PostAsJsonAsync($"/r/{id}/question", new { key, question = "When?", name = "Jo", email = "jo@example.com", consent = "2026-11-29" }, Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<SalesLink> LinkAsync()
    {
        var link = new SalesLink(PublicId.New(), DateTimeOffset.UtcNow, "test", new Representative("Anna"));
        await Host.Services.GetRequiredService<ILinkStore>().AddAsync(link, null, Token);
        return link;
    }

    private async Task AskAsync(string id, string key) => (await Host.Client.PostAsJsonAsync(
        $"/r/{id}/question", new { key, question = "When?\n\0And how?", name = " Jo\u0007", email = "jo@example.com", consent = "2026-11-29" }, Token)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
}
