using SourcingBot.Content.Rendering;
using SourcingBot.Definitions;

namespace SourcingBot.Content;

/// <summary>Where a source can be read.</summary>
internal static class SourceUrl
{
    /// <returns>Null where there is none, and after a problem.</returns>
    internal static string? Read(YamlValue? url)
    {
        if (url?.Text() is not { Length: > 0 } text)
        {
            return null;
        }

        if (!LinkAddress.IsFitForSources(text))
        {
            url.Problem($"The address is '{text}'.", "Write one that begins with https://, or leave the line out.");
            return null;
        }

        return text;
    }
}
