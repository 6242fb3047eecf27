using SourcingBot.Host.Pages;
using SourcingBot.Sales.Links;

namespace SourcingBot.Host.ResultPages;

/// <summary>What can be done with a result. What only its owner may do waits, hidden, for the script that knows.</summary>
internal static class ActionsHtml
{
    /// <param name="representative">Null for a result that nobody came to by a link.</param>
    public static string Write(Representative? representative, Brand brand, ResultTexts words, string compareAddress) => $"""
        <div class="actions">
          <button type="button" id="share" class="primary">{Html.Text(words.Share)}</button>
          <a class="button others" href="{Html.Text(compareAddress)}">{Html.Text(words.Compare)}</a>
          {Book(representative, words)}{Ask(representative, brand, words)}
          <button type="button" id="print">{Html.Text(words.Print)}</button>
        </div>
        """;

    private static string Book(Representative? representative, ResultTexts words) =>
        representative is { Calendar: { } calendar } ? $"""<span class="own" hidden>{Html.Link(calendar.AbsoluteUri, words.Book.With(representative.Name), "button")}</span>""" : "";

    private static string Ask(Representative? representative, Brand brand, ResultTexts words) =>
        representative is not null ? $"""<button type="button" id="ask" class="own" hidden>{Html.Text(words.Ask.With(representative.Name))}</button>"""
        : brand.Contact.Address is { } address ? $"""<span class="own" hidden>{Html.Link(address, words.Contact, "button")}</span>"""
        : "";
}
