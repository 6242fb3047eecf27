using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SourcingBot.Host.Tests.Browser;

/// <summary>What axe-core finds on a page and in its frames.</summary>
internal static class Accessibility
{
    /// <summary>
    /// Violations inside Web Chat's own elements, which a page cannot mend: the rule, and where it is known.
    /// A rule that stops being violated makes the test fail too, so that this list stays true.
    /// </summary>
    private static readonly Dictionary<string, string> KnownInWebChat = [];

    private static readonly string[] Wcag22AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

    public static async Task ShouldBeAccessibleAsync(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. Wcag22AA] } });
        result.Passes.ShouldNotBeEmpty();
        var found = result.Violations
            .SelectMany(rule => rule.Nodes.Select(node => (rule.Id, IsWebChat: node.Target.ToString()!.Contains("webchat", StringComparison.OrdinalIgnoreCase), Place: $"{rule.Id}: {node.Target} {node.Html}")))
            .ToArray();
        found.Where(violation => !violation.IsWebChat).Select(violation => violation.Place).ShouldBeEmpty();
        found.Select(violation => violation.Id).Distinct().ShouldBe(KnownInWebChat.Keys, ignoreOrder: true, string.Join('\n', found.Select(violation => violation.Place)));
    }
}
