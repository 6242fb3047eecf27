using System.Text.Json;
using SourcingBot.Host.Pages;
using SourcingBot.Host.Privacy;
using SourcingBot.Sales;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Results;
using SourcingBot.Sales.Results.Documents;

namespace SourcingBot.Host.ResultPages;

/// <summary>The page of a result: the document as it was written, with what can be done with it. Nothing on it is computed.</summary>
internal sealed class ResultPage(IResultStore results, ILinkStore links, ISite site, PageFrame frame, PageLanguages languages, PageAssets assets, PrivacyNotices privacy, Brand brand)
{
    private static readonly Template s_result = Template.Read("result.html");

    public async Task SendAsync(HttpContext context, string id)
    {
        if (await results.FindAsync(id, context.RequestAborted) is not { } result)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var document = ResultDocument.Read(result.Document);
        var texts = languages.For(document.Language, context.Request);
        var link = result.LinkId is { } sent ? await links.FindAsync(sent, context.RequestAborted) : null;
        var address = $"{site.Address}/r/{id}";
        var (policy, prefix, words) = (new PagePolicy(context.Request.Host), context.Request.PathBase, texts.Result);
        var body = s_result.Fill(new Dictionary<string, string>
        {
            ["header"] = frame.Header(context, texts),
            ["comparison"] = document.Comparison is { } comparison ? ComparisonHtml.Write(comparison, words.Compared) : "",
            ["comparison-gone"] = document.LostComparison ? Html.Paragraph(words.Compared.Gone, "gone") : "",
            ["headline"] = Html.Markdown(document.Advice.Headline),
            ["description"] = Html.Markdown(document.Advice.Description),
            ["how-sure"] = Html.Markdown(document.Advice.HowSure),
            ["confidence"] = document.Advice.Confidence,
            ["actions"] = ActionsHtml.Write(link?.Representative, brand, words, $"{prefix}/r/{id}/compare"),
            ["ranking"] = RankingHtml.Write(document.Advice, words),
            ["advice"] = AdviceHtml.Write(document.Advice, words),
            ["answers"] = AnswersHtml.Write(document, words),
            ["costs"] = CostsHtml.Write(document, words),
            ["risks"] = AdviceHtml.WriteRisks(document.Advice, words),
            ["steps"] = AdviceHtml.WriteSteps(document.Advice, words),
            ["assumptions"] = CostsHtml.WriteAssumptions(document.Costs, words),
            ["made"] = words.Made.With(document.Day),
            ["invited"] = link is null ? "" : words.Invited.With(link.Representative.Name),
            ["address"] = address,
            ["owner"] = OwnerHtml.Write(link?.Representative, words, privacy.AddressFor(context.Request)),
            ["dialogs"] = OwnerHtml.Dialogs(words, address),
            ["privacy-address"] = privacy.AddressFor(context.Request),
            ["privacy"] = words.Privacy,
            ["data"] = JsonSerializer.Serialize(
                new ResultPageData(
                    id, address, $"{prefix}/r/{id}", privacy.Version, words.Title, words.Sharing.Body, words.Sharing.Copied, words.Question.Sent, words.Question.NotSent, words.Owner.Failed),
                OwnerCallJson.Default.ResultPageData),
        });
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        var head = $"""
            <meta name="robots" content="noindex">
              <meta property="og:type" content="article">
              <meta property="og:title" content="{PageFrame.Encode(words.Title)}">
              <meta property="og:description" content="{PageFrame.Encode(words.Description)}">
              <meta property="og:site_name" content="{PageFrame.Encode(brand.Name)}">
              <link rel="stylesheet" href="{prefix}{assets.ResultStyle.Address}">
              <script src="{prefix}{assets.ResultScript.Address}" type="module"></script>
            """;
        await frame.SendAsync(context, policy, texts, words.Title, head, body, words.Description);
    }
}
