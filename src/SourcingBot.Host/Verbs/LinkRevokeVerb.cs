using System.CommandLine;
using SourcingBot.Sales.Links;

namespace SourcingBot.Host.Verbs;

/// <summary>Makes a link useless.</summary>
internal static class LinkRevokeVerb
{
    public const string Name = "revoke";

    private static readonly Argument<string> Id = new("ID") { Description = "The id, its beginning, or the whole address." };

    public static Command Create()
    {
        var command = new Command(Name, "Revokes a link: nobody can open it any more. Conversations that have begun stay.") { TreatUnmatchedTokensAsErrors = false };
        command.Arguments.Add(Id);
        command.SetAction((parsed, stop) => SalesVerbs.RunAsync(
            [.. parsed.UnmatchedTokens], [], services => RunAsync(services, parsed.GetValue(Id)!, Console.Out, Console.Error, stop), Console.Error));
        return command;
    }

    internal static async Task<int> RunAsync(IServiceProvider services, string id, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        if (await LinkLines.FindAsync(services, id, error, cancellationToken) is not { } link)
        {
            return 1;
        }

        if (!await services.GetRequiredService<ILinkStore>().RevokeAsync(link.Id, cancellationToken))
        {
            await error.WriteLineAsync($"The link {link.Id} for {LinkLines.Name(link)} was revoked before.");
            return 1;
        }

        await output.WriteLineAsync($"The link {link.Id} for {LinkLines.Name(link)} is revoked.");
        return 0;
    }
}
