using Microsoft.Extensions.Hosting;
using SourcingBot.Host.Verbs;

namespace SourcingBot.Host.Tests.Verbs;

/// <summary>What the verbs run on, made of the files that come with the program.</summary>
public sealed class VerbServices : IDisposable
{
    private readonly IHost _host;

    public VerbServices()
    {
        var builder = VerbHost.Builder([]);
        builder.AddSourcingBot();
        _host = builder.Build();
    }

    internal IServiceProvider Services => _host.Services;

    public void Dispose() => _host.Dispose();
}
