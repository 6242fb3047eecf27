using System.Collections.Frozen;
using System.Text.Json;
using SourcingBot.Sales.Prospects;

namespace SourcingBot.Host.Sales.Story;

/// <summary>What can happen to a link, as JSON and the texts name it: <c>came-back</c>.</summary>
internal static class EventNames
{
    private static readonly FrozenDictionary<LinkEventKind, string> Names =
        Enum.GetValues<LinkEventKind>().ToFrozenDictionary(kind => kind, kind => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString()));

    public static string Of(LinkEventKind kind) => Names[kind];
}
