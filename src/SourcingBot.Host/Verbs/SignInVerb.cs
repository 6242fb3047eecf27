using System.CommandLine;
using System.Globalization;
using SourcingBot.Sales.Access;

namespace SourcingBot.Host.Verbs;

/// <summary>Lets somebody into the pages for representatives.</summary>
internal static class SignInVerb
{
    public const string Name = "sign-in";

    public static Command Create()
    {
        var command = new Command(Name, "Prints an address that signs one browser in to the pages under /sales, once and within 15 minutes.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((parsed, stop) => SalesVerbs.RunAsync([.. parsed.UnmatchedTokens], [], services => RunAsync(services, Console.Out, Console.Error, stop), Console.Error));
        return command;
    }

    internal static async Task<int> RunAsync(IServiceProvider services, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync(await services.GetRequiredService<SignInAddresses>().NewAsync(cancellationToken));
        await error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Open it in a browser within {SignInAddresses.Valid.TotalMinutes} minutes, while the server runs. It works once, and lets in whoever has it."));
        return 0;
    }
}
