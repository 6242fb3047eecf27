using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SourcingBot.Host.Replaying;

/// <summary>Calls to a bot; what goes wrong is said in words for people.</summary>
/// <param name="url">Where the bot is.</param>
/// <param name="patience">How long an answer may take, and how often one waits when the bot asks for it.</param>
/// <param name="time">For pauses.</param>
internal sealed class BotHttp(Uri url, TimeSpan patience, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan UsualPause = TimeSpan.FromSeconds(1);

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = patience };

    /// <summary>A call that has to succeed.</summary>
    /// <returns>The body as JSON; undefined when there is none.</returns>
    public async Task<JsonElement> CallAsync(HttpMethod method, Uri address, string? token, JsonObject? body, CancellationToken cancellationToken)
    {
        var (status, text) = await SendAsync(method, address, token, body, cancellationToken);
        if (!IsGood(status))
        {
            var said = status == HttpStatusCode.NotFound && token is null ? "Is that a SourcingBot? --url says where it is." : Said(text);
            throw new ReplayException($"{method} {address} was answered with {(int)status} {status}. {said}".TrimEnd());
        }

        try
        {
            return text.Length == 0 ? default : JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            throw new ReplayException($"{method} {address} was not answered with JSON. Is there a SourcingBot at {url}?");
        }
    }

    public async Task<(HttpStatusCode Status, string Body)> SendAsync(HttpMethod method, Uri address, string? token, JsonObject? body, CancellationToken cancellationToken)
    {
        var began = time.GetTimestamp();
        while (true)
        {
            using var request = new HttpRequestMessage(method, address);
            request.Content = body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
            request.Headers.Authorization = token is null ? null : new("Bearer", token);
            using var answer = await SendAsync(request, cancellationToken);
            if (answer.StatusCode != HttpStatusCode.TooManyRequests || time.GetElapsedTime(began) > patience)
            {
                return (answer.StatusCode, await answer.Content.ReadAsStringAsync(cancellationToken));
            }

            await Task.Delay(answer.Headers.RetryAfter?.Delta ?? UsualPause, time, cancellationToken);
        }
    }

    public static bool IsGood(HttpStatusCode status) => (int)status is >= 200 and < 300;

    public void Dispose() => _client.Dispose();

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await _client.SendAsync(request, cancellationToken);
        }
        catch (HttpRequestException e)
        {
            throw new ReplayException($"No bot answers at {url}: {e.Message} Start one (dotnet run --project src/SourcingBot.Host), or say where it is with --url.");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ReplayException($"The bot at {url} did not answer within {patience.TotalSeconds:0} seconds ({request.Method} {request.RequestUri?.AbsolutePath}). --timeout sets how long to wait.");
        }
    }

    /// <summary>Direct Line says what is wrong in <c>error.message</c>.</summary>
    private static string Said(string body)
    {
        try
        {
            return JsonNode.Parse(body)?["error"]?["message"]?.ToString() ?? "";
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return "";
        }
    }
}
