using System.Net;
using System.Text;
using System.Text.Json;

namespace SourcingBot.Host.Tests.Api;

/// <summary>A client of <c>POST /api/advice</c>, and of the addresses that are asked and answer in the same way.</summary>
internal static class AdviceApi
{
    public const string Address = "/api/advice";

    public static Task<HttpResponseMessage> PostAsync(this RunningHost host, string body, string? contentType = "application/json", string address = Address)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (contentType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        return host.Client.PostAsync(address, content, TestContext.Current.CancellationToken);
    }

    /// <summary>The body of an answer that must be what was asked for.</summary>
    public static async Task<string> AdviseAsync(this RunningHost host, string body, string address = Address)
    {
        using var response = await host.PostAsync(body, address: address);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
        return text;
    }

    public static async Task<JsonElement> AdviceAsync(this RunningHost host, string body) => JsonElement.Parse(await host.AdviseAsync(body));

    /// <summary>The body of an answer that must be a problem (RFC 9457) with this status.</summary>
    public static async Task<JsonElement> ProblemOfAsync(this HttpResponseMessage response, HttpStatusCode status)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(status, text);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = JsonElement.Parse(text);
        problem.GetProperty("status").GetInt32().ShouldBe((int)status);
        problem.GetProperty("title").GetString().ShouldNotBeNullOrWhiteSpace();
        return problem;
    }
}
