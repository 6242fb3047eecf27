using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using SourcingBot.Definitions;

namespace SourcingBot.Host.Pages;

/// <summary>Settings <c>Embedding:*</c>: the sites that may show <c>/chat</c> in a frame.</summary>
internal sealed partial record Embedding(IReadOnlyList<string> AllowedSites)
{
    /// <summary>In Development a site that runs on the developer's own machine may, as the example page does.</summary>
    private static readonly string[] s_ownMachine = ["http://localhost:*", "http://127.0.0.1:*"];

    public static Embedding Read(IConfiguration configuration, IHostEnvironment environment, Problems problems)
    {
        var sites = configuration.GetSection("Embedding:AllowedSites").GetChildren().ToArray();
        foreach (var site in sites.Where(site => !Site().IsMatch(site.Value ?? "")))
        {
            problems.Add(site.Path, 0, $"'{site.Value}' is not the address of a site.", "Write it without a path, like 'https://www.example.com' or 'https://*.example.com'.");
        }

        return new Embedding([.. sites.Select(site => site.Value ?? ""), .. environment.IsDevelopment() ? s_ownMachine : []]);
    }

    [GeneratedRegex(@"^https?://(\*\.)?[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?\z", RegexOptions.NonBacktracking)]
    private static partial Regex Site();
}
