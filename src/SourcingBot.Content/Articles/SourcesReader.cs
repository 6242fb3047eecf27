using SourcingBot.Definitions;

namespace SourcingBot.Content.Articles;

internal static class SourcesReader
{
    internal static IReadOnlyList<Source> Read(YamlValue? sources)
    {
        var items = sources?.Items() ?? [];
        if (sources is not null && items.Count == 0)
        {
            sources.Problem("'sources' is empty.", "Name at least one: who wrote it, its title, the year.");
        }

        return [.. items.Select(ReadSource).OfType<Source>()];
    }

    private static Source? ReadSource(YamlValue item)
    {
        if (!item.IsMapping)
        {
            return item.Text() is { Length: > 0 } alone ? new Source(alone, null) : null;
        }

        var source = new Source(item.Require("name")?.Text() ?? "", SourceUrl.Read(item.Find("url")));
        item.RefuseOthers();
        return source;
    }
}
