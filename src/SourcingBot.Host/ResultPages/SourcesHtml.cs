using SourcingBot.Sales.Results.Documents;

namespace SourcingBot.Host.ResultPages;

/// <summary>Where something is from; a link where it can be read.</summary>
internal static class SourcesHtml
{
    public static string Write(IReadOnlyList<ResultSource> sources, string label) =>
        sources.Count == 0 ? "" : $"""<p class="source">{Html.Text(label)} {string.Join("; ", sources.Select(One))}</p>""";

    public static string One(ResultSource source) => source.Url is { } url ? Html.Link(url, source.Name) : Html.Text(source.Name);
}
