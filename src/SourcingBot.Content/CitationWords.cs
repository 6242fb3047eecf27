namespace SourcingBot.Content;

/// <summary>How a language names the source of a fact.</summary>
internal sealed record CitationWords
{
    /// <summary>In the place of a year; <c>about</c> has <c>{year}</c>.</summary>
    internal required (string Undated, string About) Years { get; init; }

    /// <summary>Each has <c>{source}</c> and <c>{year}</c> where they go.</summary>
    internal required IReadOnlyDictionary<FactLabel, string> Labels { get; init; }

    /// <summary>Has <c>{citation}</c>.</summary>
    internal required string Old { get; init; }

    /// <summary>Has <c>{citation}</c>.</summary>
    internal required string InText { get; init; }

    /// <summary>Has <c>{source}</c> and <c>{year}</c>.</summary>
    internal required string Listed { get; init; }

    /// <summary>The fact with its citation and reference.</summary>
    internal Fact Complete(Fact fact, DateOnly today)
    {
        var year = SourceYear.Parse(fact.Year) ?? new SourceYear(fact.Year, null, false); // A misshapen one was reported.
        var citation = Fill(Labels[fact.Label], fact.Source, year);
        return fact with
        {
            Citation = year.IsOlderThanTenYears(today) ? Old.Replace("{citation}", citation, StringComparison.Ordinal) : citation,
            Reference = new Source(Fill(Listed, fact.Source, year), fact.Url),
        };
    }

    private string Fill(string form, string source, SourceYear year)
    {
        var words = year.Years is null ? Years.Undated : year.IsAbout ? Years.About.Replace("{year}", year.Years, StringComparison.Ordinal) : year.Years;
        return form.Replace("{year}", words, StringComparison.Ordinal).Replace("{source}", source, StringComparison.Ordinal);
    }
}
