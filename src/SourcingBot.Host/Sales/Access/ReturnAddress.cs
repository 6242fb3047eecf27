using System.Text.RegularExpressions;

namespace SourcingBot.Host.Sales.Access;

/// <summary>Where somebody goes after signing in: to one of our own pages, whatever the address asks for.</summary>
internal static partial class ReturnAddress
{
    public const string Parameter = "return";

    public const string Default = "/sales/links";

    /// <summary>The address asked for, where it is one of ours.</summary>
    public static string Of(string? asked) => asked is not null && Own().IsMatch(asked) ? asked : Default;

    // Says what an address of ours is made of, instead of what is dangerous: no dot, escape, slash after slash or backslash can be in its path.
    [GeneratedRegex(@"^/sales(/[A-Za-z0-9_-]+)*(\?[A-Za-z0-9_=&-]*)?\z", RegexOptions.NonBacktracking)]
    private static partial Regex Own();
}
