using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SourcingBot.Host.Tests.Api;
using SourcingBot.Sales.Access;
using SourcingBot.Sales.Links;

namespace SourcingBot.Host.Tests.Sales;

public sealed class LinksApiTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    /// <summary>A PNG of one pixel.</summary>
    internal const string Pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_program_with_a_key_makes_a_link_and_what_is_not_known_is_left_out()
    {
        var key = await fixture.Host.NewKeyAsync("our crm");

        using var response = await fixture.Host.PostLinkAsync("""{"rep": "Anna", "company": "Acme", "answers": {"control": "shared"}, "expires": "never", "photo": "data:image/png;base64,PIXEL"}""".Replace("PIXEL", Pixel), key);

        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(Token))!.AsObject();
        var id = (string)answer["id"]!;
        answer.Select(field => field.Key).ShouldBe(["id", "url", "qr", "created", "createdBy", "rep", "photo", "company", "for", "answers"]);
        ((string)answer["url"]!).ShouldBe($"{fixture.Host.Address}/l/{id}");
        response.Headers.Location!.ToString().ShouldBe((string)answer["url"]!);
        ((string)answer["createdBy"]!).ShouldBe("our crm");
        ((string)answer["for"]!).ShouldBe("many");
        var links = fixture.Host.Services.GetRequiredService<ILinkStore>();
        (await links.FindAsync(id, Token))!.Representative.HasPhoto.ShouldBeTrue();
        (await links.FindPhotoAsync(id, Token))!.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("sbk_unknown")]
    public async Task Without_a_key_that_exists_nothing_is_made(string? key)
    {
        var before = (await fixture.Host.LinksAsync()).Count;

        using var response = await fixture.Host.PostLinkAsync("""{"rep": "Anna"}""", key);

        await response.ProblemOfAsync(HttpStatusCode.Unauthorized);
        response.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
        (await fixture.Host.LinksAsync()).Count.ShouldBe(before);
    }

    [Fact]
    [Requirement("S15", "a revoked API key still makes links")]
    public async Task A_revoked_key_makes_no_link_and_a_used_one_shows_the_day()
    {
        var secret = await fixture.Host.NewKeyAsync("revoked");
        var keys = fixture.Host.Services.GetRequiredService<IApiKeys>();
        var day = DateOnly.FromDateTime(DateTime.UtcNow);
        using var before = await fixture.Host.PostLinkAsync("""{"rep": "Anna"}""", secret);
        before.StatusCode.ShouldBe(HttpStatusCode.Created);
        var key = (await keys.ReadAsync(Token)).Single(key => key.Name == "revoked");
        key.LastUsed!.Value.ShouldBeInRange(day, DateOnly.FromDateTime(DateTime.UtcNow), "the day of the use, be it at midnight");

        (await keys.RevokeAsync(key.Id, Token)).ShouldBeTrue();

        using var after = await fixture.Host.PostLinkAsync("""{"rep": "Anna"}""", secret);
        await after.ProblemOfAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task All_mistakes_are_told_at_once_and_nothing_is_made()
    {
        var key = await fixture.Host.NewKeyAsync();
        var before = (await fixture.Host.LinksAsync()).Count;

        using var response = await fixture.Host.PostLinkAsync("""{"rep": " ", "email": "nobody", "answers": {"control": "total"}, "colour": "red", "photo": "bm90IGEgcGljdHVyZQ=="}""", key);

        var problem = await response.ProblemOfAsync(HttpStatusCode.BadRequest);
        problem.GetProperty("errors").EnumerateObject().Select(error => error.Name).ShouldBe(["colour", "photo", "rep", "email", "answers.control"], ignoreOrder: true);
        (await fixture.Host.LinksAsync()).Count.ShouldBe(before);
    }

    [Theory]
    [InlineData("svg", "image/svg+xml")]
    [InlineData("png", "image/png")]
    public async Task A_link_that_works_has_a_QR_code_which_search_engines_leave_alone(string form, string type)
    {
        var link = await fixture.Host.MakeLinkAsync();

        using var code = await fixture.Host.GetAsync($"/l/{link.Id}/qr.{form}");
        code.StatusCode.ShouldBe(HttpStatusCode.OK);
        code.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        code.Headers.GetValues("X-Robots-Tag").ShouldBe(["noindex"]);

        await fixture.Host.Services.GetRequiredService<ILinkStore>().RevokeAsync(link.Id, Token);
        using var revoked = await fixture.Host.GetAsync($"/l/{link.Id}/qr.{form}");
        using var unknown = await fixture.Host.GetAsync($"/l/AAAAAAAAAAAAAAAAAAAAAA/qr.{form}");
        (revoked.StatusCode, unknown.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
    }
}
