using System.CommandLine;

namespace SourcingBot.Host.Verbs;

/// <summary>The web host: chat page, messaging endpoint, Direct Line.</summary>
internal static class ServeVerb
{
    public const string Name = "serve";

    /// <param name="args">The whole command line: what follows the verb are settings, as ASP.NET Core reads them.</param>
    public static Command Create(string[] args)
    {
        var command = new Command(Name, "Serves the chat page, the messaging endpoint and Direct Line.")
        {
            // Read by ASP.NET Core; named here for --help. Every setting of appsettings.json can be given in the same way.
            new Option<string>("--urls") { Description = "The addresses to listen on, separated by semicolons.", HelpName = "http://localhost:3978" },
        };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((_, stop) => ServeAsync(args is [Name, ..] ? args[1..] : args, Console.Out, Console.Error, stop));
        return command;
    }

    internal static async Task<int> ServeAsync(string[] settings, TextWriter output, TextWriter error, CancellationToken stop)
    {
        try
        {
            await using var app = WebHost.Build(settings, AppContext.BaseDirectory);
            await app.StartAsync(stop);
            app.Services.GetRequiredService<StartGate>().Open();
            await StartMessage.WriteAsync(app, output, stop);
            await app.WaitForShutdownAsync(stop);
            return 0;
        }
        catch (Exception e) when (StartFailure.Describe(e) is { } description)
        {
            error.WriteLine(description);
            return 1;
        }
    }
}
