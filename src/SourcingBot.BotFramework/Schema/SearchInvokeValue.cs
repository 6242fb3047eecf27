#nullable disable annotations

namespace Microsoft.Bot.Schema;

/// <summary>What an invoke named <c>application/search</c> carries: a choice set of a card asks for its choices while somebody types.</summary>
public class SearchInvokeValue
{
    /// <summary>One of <see cref="SearchInvokeTypes"/>.</summary>
    public string Kind { get; set; }

    public string QueryText { get; set; }

    public SearchInvokeOptions QueryOptions { get; set; }

    public object Context { get; set; }
}
