using Microsoft.AspNetCore.Builder;

namespace SourcingBot.Host.Tests;

/// <summary>The whole host inside the test's process, on a free port, with a database of its own.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private readonly TemporaryFolder _data;
    private readonly WebApplication _app;

    private RunningHost(TemporaryFolder data, WebApplication app)
    {
        _data = data;
        _app = app;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>Without a slash at the end.</summary>
    public string Address => _app.Urls.First();

    public static async Task<RunningHost> StartAsync(string[]? settings = null, string? applicationFolder = null)
    {
        var data = new TemporaryFolder();
        var app = WebHost.Build(
            ["--urls=http://127.0.0.1:0", $"--Storage:ConnectionString=Data Source={data.File("test.db")}", .. settings ?? []],
            applicationFolder ?? AppContext.BaseDirectory);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new RunningHost(data, app);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, address, headers);

    public Task<string> ReadAsync(string address) => Client.GetStringAsync(address, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        // As Run does at its end: disposing alone takes the store away from what is still at work.
        await _app.StopAsync();
        await _app.DisposeAsync();
        _data.Dispose();
    }
}
