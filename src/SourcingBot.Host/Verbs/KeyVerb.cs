using System.CommandLine;
using System.Globalization;
using SourcingBot.Sales;
using SourcingBot.Sales.Access;

namespace SourcingBot.Host.Verbs;

/// <summary>Keys for other programs that make links.</summary>
internal static class KeyVerb
{
    public const string Name = "key";

    private static readonly Argument<string> KeyName = new("NAME") { Description = "What it is for, like crm. It is shown beside every link that the key makes." };
    private static readonly Argument<string> KeyId = new("ID") { Description = "As key list shows it." };

    public static Command Create() => new(Name, "Keys with which other programs make links by POST /api/links.")
    {
        Sub("create", "Makes a key and prints it, once: only its hash is kept.", KeyName, (services, parsed, stop) => CreateAsync(services, parsed.GetValue(KeyName)!, Console.Out, Console.Error, stop)),
        Sub("list", "Lists the keys, the newest first.", null, (services, _, stop) => ListAsync(services, Console.Out, stop)),
        Sub("revoke", "Makes a key useless at once.", KeyId, (services, parsed, stop) => RevokeAsync(services, parsed.GetValue(KeyId)!, Console.Out, Console.Error, stop)),
    };

    internal static async Task<int> CreateAsync(IServiceProvider services, string name, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var called = name.Trim();
        if (called.Length is 0 or > ApiKey.LongestName || called.Any(char.IsControl))
        {
            await error.WriteLineAsync($"A key's name is one line of up to {ApiKey.LongestName} characters.");
            return 1;
        }

        var secret = ApiKey.NewSecret();
        var key = new ApiKey(ApiKey.NewId(), called, services.GetRequiredService<TimeProvider>().GetUtcNow());
        await services.GetRequiredService<IApiKeys>().AddAsync(key, Secret.Hash(secret), cancellationToken);
        await output.WriteLineAsync(secret);
        await error.WriteLineAsync($"This is the key '{key.Name}', shown this once: keep it where secrets are kept. Send it as 'Authorization: Bearer KEY'. 'key revoke {key.Id}' ends it.");
        return 0;
    }

    internal static async Task<int> ListAsync(IServiceProvider services, TextWriter output, CancellationToken cancellationToken)
    {
        var keys = await services.GetRequiredService<IApiKeys>().ReadAsync(cancellationToken);
        foreach (var key in keys)
        {
            var use = key.Revoked is { } revoked ? string.Create(CultureInfo.InvariantCulture, $"revoked {revoked.UtcDateTime:yyyy-MM-dd}")
                : key.LastUsed is { } day ? string.Create(CultureInfo.InvariantCulture, $"used {day:yyyy-MM-dd}")
                : "never used";
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{key.Id}  made {key.Created.UtcDateTime:yyyy-MM-dd}  {use,-18}  {key.Name}"));
        }

        if (keys.Count == 0)
        {
            await output.WriteLineAsync("There is no key yet. 'key create NAME' makes one.");
        }

        return 0;
    }

    internal static async Task<int> RevokeAsync(IServiceProvider services, string id, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var store = services.GetRequiredService<IApiKeys>();
        if (await store.RevokeAsync(id, cancellationToken))
        {
            await output.WriteLineAsync($"The key {id} is revoked. Links that it made work on.");
            return 0;
        }

        await error.WriteLineAsync((await store.ReadAsync(cancellationToken)).Any(key => key.Id == id)
            ? $"The key {id} was revoked before."
            : $"There is no key '{id}'. 'key list' shows which there are.");
        return 1;
    }

    private static Command Sub(string name, string description, Argument<string>? argument, Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> run)
    {
        var command = new Command(name, description) { TreatUnmatchedTokensAsErrors = false };
        if (argument is not null)
        {
            command.Arguments.Add(argument);
        }

        command.SetAction((parsed, stop) => SalesVerbs.RunAsync([.. parsed.UnmatchedTokens], [], services => run(services, parsed, stop), Console.Error));
        return command;
    }
}
