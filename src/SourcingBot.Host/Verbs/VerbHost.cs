using SourcingBot.Definitions;

namespace SourcingBot.Host.Verbs;

/// <summary>What the verbs that serve nothing have in common with the server: the same settings, the same services, no database.</summary>
internal static class VerbHost
{
    /// <summary>Runs a verb on the services; mistakes in settings or definitions are printed, one on a line, and make it exit with 1.</summary>
    public static async Task<int> RunAsync(string[] settings, Func<IServiceProvider, Task<int>> verb)
    {
        try
        {
            var builder = Builder(settings);
            builder.AddSourcingBot();
            using var host = builder.Build();
            return await verb(host.Services);
        }
        catch (DefinitionsException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    public static HostApplicationBuilder Builder(string[] settings) => Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(
        new HostApplicationBuilderSettings { Args = settings, ContentRootPath = AppContext.BaseDirectory });
}
