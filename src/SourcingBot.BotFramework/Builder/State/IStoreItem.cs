#nullable disable annotations

namespace Microsoft.Bot.Builder;

/// <summary>A document that remembers which version it was read at, so that a write over a newer one fails.</summary>
public interface IStoreItem
{
    /// <summary><c>*</c> writes over whatever is there.</summary>
    string ETag { get; set; }
}
