using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace SourcingBot.DirectLine;

/// <summary>What attributes cannot say.</summary>
internal sealed partial class DirectLineOptionsCheck(IConfiguration configuration, IHostEnvironment environment) : IValidateOptions<DirectLineOptions>
{
    public ValidateOptionsResult Validate(string? name, DirectLineOptions options)
    {
        var problems = new List<string>();
        if (options.Secrets.Count > 2)
        {
            problems.Add($"DirectLine:Secrets has {options.Secrets.Count} entries; two are enough to replace one. Remove the old ones.");
        }

        if (options.Secrets.Where(SecretCheck.IsHash).Any(secret => !HashText().IsMatch(secret)))
        {
            problems.Add("An entry of DirectLine:Secrets begins with 'sha256:' and is no hash. After it come 64 hexadecimal digits: printf %s \"$SECRET\" | sha256sum");
        }

        if (options.Secrets.Any(secret => secret.Length < 32))
        {
            problems.Add("An entry of DirectLine:Secrets is shorter than 32 characters and could be guessed. Make a random one, or leave the setting out.");
        }

        if (options.SigningKey is { Length: > 0 and < 32 })
        {
            problems.Add("DirectLine:SigningKey is shorter than 32 characters and could be guessed. Make a random one, or leave the setting out.");
        }

        foreach (var origin in options.AllowedOrigins.Where(origin => !OriginCheck.IsOrigin(origin)))
        {
            problems.Add($"DirectLine:AllowedOrigins has '{origin}', which is no origin. Write it like 'https://www.example.com', without a path.");
        }

        if (options.Azure.IsUsed)
        {
            CheckAzure(options.Azure, problems);
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private void CheckAzure(AzureDirectLineOptions azure, List<string> problems)
    {
        if (!Uri.TryCreate(azure.Domain, UriKind.Absolute, out var domain)
            || !(domain.Scheme == Uri.UriSchemeHttps || (domain.Scheme == Uri.UriSchemeHttp && domain.IsLoopback))
            || domain.Query.Length > 0 || domain.Fragment.Length > 0 || domain.UserInfo.Length > 0)
        {
            problems.Add($"DirectLine:Azure:Domain is '{azure.Domain}', which is no base address of Direct Line. Write it like 'https://europe.directline.botframework.com/v3/directline'.");
        }

        if (!environment.IsDevelopment() && string.IsNullOrWhiteSpace(configuration["MicrosoftAppId"]))
        {
            problems.Add("DirectLine:Azure:Secret is set and MicrosoftAppId is empty: Azure's Direct Line delivers to /api/messages, which is closed without an app id. Set both or neither.");
        }
    }

    [GeneratedRegex(@"\Asha256:[0-9A-Fa-f]{64}\z", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HashText();
}
