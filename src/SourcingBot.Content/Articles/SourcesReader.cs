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

        if (item.Find("name") is null && item.Find("url") is null && item.Entries() is [var only])
        {
            item.Problem($"The colon after '{only.Name}' makes a name of what stands before it.", "Put the whole source in quotes.");
            return null;
        }

        var source = new Source(item.Require("name")?.Text() ?? "", SourceUrl.Read(item.Find("url")));
        item.RefuseOthers();
        return source;
    }
}
