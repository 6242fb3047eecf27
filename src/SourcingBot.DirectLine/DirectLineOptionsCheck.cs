using Microsoft.Extensions.Options;

namespace SourcingBot.DirectLine;

/// <summary>What attributes cannot say.</summary>
internal sealed class DirectLineOptionsCheck : IValidateOptions<DirectLineOptions>
{
    public ValidateOptionsResult Validate(string? name, DirectLineOptions options)
    {
        var problems = new List<string>();
        if (options.Secrets.Count > 2)
        {
            problems.Add($"DirectLine:Secrets has {options.Secrets.Count} entries; two are enough to replace one. Remove the old ones.");
        }

        if (options.Secrets.Any(secret => secret.Length < 32))
        {
            problems.Add("An entry of DirectLine:Secrets is shorter than 32 characters and could be guessed. Make a random one, or leave the setting out.");
        }

        if (options.SigningKey is { Length: > 0 and < 32 })
        {
            problems.Add("DirectLine:SigningKey is shorter than 32 characters and could be guessed. Make a random one, or leave the setting out.");
        }

        foreach (var origin in options.AllowedOrigins)
        {
            if (!Uri.TryCreate(origin, UriKind.Absolute, out var uri)
                || uri.Scheme is not ("http" or "https")
                || !string.Equals(uri.GetLeftPart(UriPartial.Authority), origin, StringComparison.OrdinalIgnoreCase))
            {
                problems.Add($"DirectLine:AllowedOrigins has '{origin}', which is no origin. Write it like 'https://www.example.com', without a path.");
            }
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
