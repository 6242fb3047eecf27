using System.Net;
using SourcingBot.Host.Tests.Sales;
using SourcingBot.Host.Verbs;

namespace SourcingBot.Host.Tests.Verbs;

/// <summary>Beside a running server, on its services.</summary>
public sealed class KeyAndSignInVerbTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IServiceProvider Services => fixture.Host.Services;

    [Fact]
    public async Task A_key_is_printed_once_works_and_is_revoked_by_its_id()
    {
        (await KeyVerb.CreateAsync(Services, " our crm ", _output, _error, Token)).ShouldBe(0);
        var secret = _output.ToString().Trim();
        secret.ShouldMatch("^sbk_[A-Za-z0-9_-]{43}$");
        using var made = await fixture.Host.PostLinkAsync("""{"rep": "Anna"}""", secret);
        made.StatusCode.ShouldBe(HttpStatusCode.Created);

        _output.GetStringBuilder().Clear();
        await KeyVerb.ListAsync(Services, _output, Token);
        var line = _output.ToString().Split(Environment.NewLine).Single(line => line.EndsWith("our crm", StringComparison.Ordinal));
        line.ShouldMatch(@"^[0-9a-f]{8}  made \d{4}-\d\d-\d\d  used \d{4}-\d\d-\d\d     our crm$");
        line.ShouldNotContain(secret[4..]);

        (await KeyVerb.RevokeAsync(Services, line[..8], _output, _error, Token)).ShouldBe(0);
        (await KeyVerb.RevokeAsync(Services, line[..8], _output, _error, Token)).ShouldBe(1);
        (await KeyVerb.RevokeAsync(Services, "nothing", _output, _error, Token)).ShouldBe(1);
        _error.ToString().ShouldContain("was revoked before.");
        _error.ToString().ShouldContain("There is no key 'nothing'.");
        using var after = await fixture.Host.PostLinkAsync("""{"rep": "Anna"}""", secret);
        after.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("two\nlines")]
    public async Task A_key_needs_a_name(string name)
    {
        (await KeyVerb.CreateAsync(Services, name, _output, _error, Token)).ShouldBe(1);

        _output.ToString().ShouldBeEmpty();
        _error.ToString().ShouldContain("A key's name is one line");
    }

    [Fact]
    public async Task The_address_that_is_printed_signs_in()
    {
        (await SignInVerb.RunAsync(Services, _output, _error, Token)).ShouldBe(0);

        var address = new Uri(_output.ToString().Trim());
        using var signedIn = await new Visitor(fixture.Host).SignInAsync(address.PathAndQuery);
        signedIn.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        _error.ToString().ShouldContain("within 15 minutes");
    }
}
