namespace SourcingBot.Host.Pages;

/// <summary>What stands on the page of a result around what the bot said.</summary>
internal sealed record ResultTexts
{
    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string Share { get; init; }

    public required string Compare { get; init; }

    public required PlacedText Book { get; init; }

    public required PlacedText Ask { get; init; }

    public required string Contact { get; init; }

    public required string Print { get; init; }

    public required string Ranking { get; init; }

    public required string RankingText { get; init; }

    public required string RankingModel { get; init; }

    public required string RankingPoints { get; init; }

    public required string Advised { get; init; }

    public required PlacedText RuledOut { get; init; }

    public required string Reasons { get; init; }

    public required string Neutral { get; init; }

    public required string Counter { get; init; }

    public required string Changes { get; init; }

    public required string NoChanges { get; init; }

    public required string Open { get; init; }

    public required string Answers { get; init; }

    public required string Priority { get; init; }

    public required string FromContact { get; init; }

    public required string LeftOpen { get; init; }

    public required string Costs { get; init; }

    public required string Assumptions { get; init; }

    public required string Risks { get; init; }

    public required string Steps { get; init; }

    public required string Source { get; init; }

    public required PlacedText Made { get; init; }

    public required PlacedText Invited { get; init; }

    public required string Privacy { get; init; }

    public required ComparedTexts Compared { get; init; }

    public required ShareTexts Sharing { get; init; }

    public required QuestionTexts Question { get; init; }

    public required OwnerTexts Owner { get; init; }

    public required string Close { get; init; }

    public static ResultTexts Read(PageTextReader page) => new()
    {
        Title = page.Text("title"),
        Description = page.Text("description"),
        Share = page.Text("share"),
        Compare = page.Text("compare"),
        Book = page.TextWith("book", "representative"),
        Ask = page.TextWith("ask", "representative"),
        Contact = page.Text("contact"),
        Print = page.Text("print"),
        Ranking = page.Text("ranking"),
        RankingText = page.Text("ranking-text"),
        RankingModel = page.Text("ranking-model"),
        RankingPoints = page.Text("ranking-points"),
        Advised = page.Text("advised"),
        RuledOut = page.TextWith("ruled-out", "name"),
        Reasons = page.Text("reasons"),
        Neutral = page.Text("neutral"),
        Counter = page.Text("counter"),
        Changes = page.Text("changes"),
        NoChanges = page.Text("no-changes"),
        Open = page.Text("open"),
        Answers = page.Text("answers"),
        Priority = page.Text("priority"),
        FromContact = page.Text("from-contact"),
        LeftOpen = page.Text("left-open"),
        Costs = page.Text("costs"),
        Assumptions = page.Text("assumptions"),
        Risks = page.Text("risks"),
        Steps = page.Text("steps"),
        Source = page.Text("source"),
        Made = page.TextWith("made", "day"),
        Invited = page.TextWith("invited", "representative"),
        Privacy = page.Text("privacy"),
        Close = page.Text("close"),
        Sharing = new ShareTexts(
            page.Text("share-title"), page.Text("share-text"), page.Text("share-address"), page.Text("share-copy"), page.Text("share-copied"), page.Text("share-mail"),
            page.Text("share-subject"), page.Text("share-body")),
        Question = new QuestionTexts(
            page.TextWith("question-title", "representative"), page.Text("question-text"), page.Text("question-name"), page.Text("question-email"), page.Text("question-consent"),
            page.Text("question-notice"), page.Text("question-send"), page.Text("question-sent"), page.Text("question-not-sent")),
        Owner = new OwnerTexts(
            page.Text("own"), page.Text("own-text"), page.Text("own-download"), page.Text("own-delete"), page.Text("own-failed"),
            page.Text("delete-title"), page.Text("delete-text"), page.Text("delete-confirm"), page.Text("delete-keep")),
        Compared = new ComparedTexts(
            page.Text("compared"), page.Text("compared-changes"), page.Text("compared-stays"), page.TextWith("compared-first", "day"), page.Text("compared-second"),
            page.Text("compared-criterion"), page.Text("compared-advice"), page.Text("compared-none"), page.TextWith("compared-agree", "name"), page.Text("compared-gone")),
    };
}
