using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace SourcingBot.Host.Tests.Pages;

public sealed partial class AssetTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task Every_file_of_the_page_has_a_hash_of_its_content_in_its_address_and_is_kept_for_a_year()
    {
        var addresses = await AddressesAsync();

        addresses.Select(address => Hash().Replace(address, ".HASH.")).Distinct().Order().ShouldBe(
            ["/assets/frame.HASH.js", "/assets/logo.HASH.svg", "/assets/page.HASH.css", "/assets/page.HASH.js", "/assets/webchat.HASH.js"]);
        foreach (var address in addresses)
        {
            using var response = await fixture.Host.GetAsync(address);
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            response.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
            Convert.ToHexStringLower(SHA256.HashData(await BytesAsync(response))).ShouldStartWith(Hash().Match(address).Groups[1].Value);
        }
    }

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip, deflate, br;q=0", "gzip")]
    [InlineData("GZIP", "gzip")]
    [InlineData("*", "br")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("deflate", null)]
    [InlineData("", null)]
    public async Task A_file_comes_in_the_best_coding_the_browser_accepts(string accepted, string? coding)
    {
        foreach (var address in await AddressesAsync())
        {
            using var response = await fixture.Host.GetAsync(address, ("Accept-Encoding", accepted));

            response.Content.Headers.ContentEncoding.ShouldBe(coding is null ? [] : [coding]);
            response.Headers.Vary.ShouldContain("Accept-Encoding");
            var body = await BytesAsync(response);
            response.Content.Headers.ContentLength.ShouldBe(body.Length);
            Decoded(body, coding).ShouldBe(await PlainAsync(address));
        }
    }

    [Fact]
    public async Task Web_Chat_crosses_the_wire_in_less_than_a_fifth_of_its_size()
    {
        var address = (await AddressesAsync()).Single(a => a.Contains("webchat"));

        using var response = await fixture.Host.GetAsync(address, ("Accept-Encoding", "br"));

        (await BytesAsync(response)).Length.ShouldBeLessThan((await PlainAsync(address)).Length / 5);
    }

    [Fact]
    public async Task A_browser_that_has_the_file_is_sent_no_body()
    {
        var address = (await AddressesAsync())[0];
        using var first = await fixture.Host.GetAsync(address, ("Accept-Encoding", "br"));

        using var again = await fixture.Host.GetAsync(address, ("Accept-Encoding", "br"), ("If-None-Match", first.Headers.ETag!.ToString()));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await BytesAsync(again)).ShouldBeEmpty();

        using var otherCoding = await fixture.Host.GetAsync(address, ("If-None-Match", first.Headers.ETag!.ToString()));
        otherCoding.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nothing_but_the_listed_files_can_be_fetched()
    {
        foreach (var address in (string[])["/assets/page.js", "/assets/page.0000000000000000.js", "/assets/..%2fappsettings.json", "/page.js", "/wwwroot/page.js", "/appsettings.json"])
        {
            using var response = await fixture.Host.GetAsync(address);
            response.StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
    }

    private async Task<string[]> AddressesAsync() =>
        [.. Address().Matches(await fixture.Host.ReadAsync("/chat") + await fixture.Host.ReadAsync("/")).Select(found => found.Value).Distinct()];

    private async Task<byte[]> PlainAsync(string address)
    {
        using var response = await fixture.Host.GetAsync(address);
        return await BytesAsync(response);
    }

    private static Task<byte[]> BytesAsync(HttpResponseMessage response) => response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

    private static byte[] Decoded(byte[] body, string? coding)
    {
        using var decoded = new MemoryStream();
        using Stream stream = coding switch
        {
            "br" => new BrotliStream(new MemoryStream(body), CompressionMode.Decompress),
            "gzip" => new GZipStream(new MemoryStream(body), CompressionMode.Decompress),
            _ => new MemoryStream(body),
        };
        stream.CopyTo(decoded);
        return decoded.ToArray();
    }

    [GeneratedRegex(@"/assets/[^""]+")]
    private static partial Regex Address();

    [GeneratedRegex(@"\.([0-9a-f]{16})\.")]
    private static partial Regex Hash();
}
