using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SourcingBot.Sales;
using SourcingBot.Sales.Access;
using SourcingBot.Sales.Links;

namespace SourcingBot.Host.Tests.Sales;

/// <summary>What representatives and their programs do with a running host.</summary>
internal static class SalesHost
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<string> NewKeyAsync(this RunningHost host, string name = "crm")
    {
        var secret = ApiKey.NewSecret();
        await host.Services.GetRequiredService<IApiKeys>().AddAsync(new ApiKey(ApiKey.NewId(), name, DateTimeOffset.UtcNow), Secret.Hash(secret), Token);
        return secret;
    }

    /// <summary>Calls <c>POST /api/links</c>.</summary>
    public static async Task<HttpResponseMessage> PostLinkAsync(this RunningHost host, string body, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/links") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        return await host.Client.SendAsync(request, Token);
    }

    public static async Task<SalesLink> MakeLinkAsync(this RunningHost host, string json = """{"rep": "Anna Schmidt", "company": "Northwind", "person": "Jo"}""")
    {
        var made = await host.Services.GetRequiredService<LinkMaker>().MakeAsync(json, "test", Token);
        made.Errors.ShouldBeEmpty();
        return made.Value!;
    }

    public static Task<IReadOnlyList<SalesLink>> LinksAsync(this RunningHost host) => host.Services.GetRequiredService<ILinkStore>().ReadAsync(Token);

    /// <summary>Path and query of an address that lets somebody in once.</summary>
    public static async Task<string> NewSignInAsync(this RunningHost host) =>
        new Uri(await host.Services.GetRequiredService<SignInAddresses>().NewAsync(Token)).PathAndQuery;
}
