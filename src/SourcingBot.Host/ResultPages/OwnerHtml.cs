using SourcingBot.Host.Pages;
using SourcingBot.Sales.Links;

namespace SourcingBot.Host.ResultPages;

/// <summary>Dialogs and the part of the page that waits for its owner.</summary>
internal static class OwnerHtml
{
    /// <param name="representative">Null for a result that nobody came to by a link: then there is nobody to ask.</param>
    /// <param name="noticeAddress">Of the privacy notice.</param>
    public static string Write(Representative? representative, ResultTexts words, string noticeAddress) =>
        $"""
        <section class="owner own" hidden><h2>{Html.Text(words.Owner.Heading)}</h2><p>{Html.Text(words.Owner.Text)}</p>
          <p class="choices"><button type="button" id="download">{Html.Text(words.Owner.Download)}</button> <button type="button" id="delete">{Html.Text(words.Owner.Delete)}</button></p>
          <p id="owner-notice" role="status"></p></section>
        """ + (representative is null ? "" : Question(representative, words, noticeAddress));

    public static string Dialogs(ResultTexts words, string address) => $"""
        <dialog id="sharing" aria-labelledby="sharing-title"><h2 id="sharing-title">{Html.Text(words.Sharing.Title)}</h2><p>{Html.Text(words.Sharing.Text)}</p>
          <p><label for="address">{Html.Text(words.Sharing.Address)}</label><input id="address" readonly value="{Html.Text(address)}"></p>
          <div class="choices"><button type="button" id="copy" class="primary">{Html.Text(words.Sharing.Copy)}</button>
          <a class="button" href="{Html.Text(Mail(words.Sharing, address))}">{Html.Text(words.Sharing.Mail)}</a><button type="button" value="close">{Html.Text(words.Close)}</button></div>
          <p id="copied" role="status"></p></dialog>
        <dialog id="deleting" aria-labelledby="deleting-title" aria-describedby="deleting-text"><h2 id="deleting-title">{Html.Text(words.Owner.DeleteTitle)}</h2><p id="deleting-text">{Html.Text(words.Owner.DeleteText)}</p>
          <div class="choices"><button type="button" value="close" autofocus>{Html.Text(words.Owner.DeleteKeep)}</button><button type="button" id="delete-all" class="primary">{Html.Text(words.Owner.DeleteConfirm)}</button></div></dialog>
        """;

    private static string Question(Representative representative, ResultTexts words, string noticeAddress) => $"""
        <section class="question" hidden><h2>{Html.Text(words.Question.Title.With(representative.Name))}</h2>
          <form id="question" novalidate>
            <p><label for="question-text">{Html.Text(words.Question.Text)}</label><textarea id="question-text" rows="4" maxlength="2000" required></textarea></p>
            <p><label for="question-name">{Html.Text(words.Question.Name)}</label><input id="question-name" autocomplete="name" maxlength="200" required></p>
            <p><label for="question-email">{Html.Text(words.Question.Email)}</label><input id="question-email" type="email" autocomplete="email" maxlength="254" required></p>
            <p class="consent"><input type="checkbox" id="consent" required><label for="consent">{Html.Text(words.Question.Consent)}</label> {Html.Link(noticeAddress, words.Question.Notice)}</p>
            <p class="choices"><button type="submit" class="primary">{Html.Text(words.Question.Send)}</button></p>
          </form>
          <p id="question-notice" role="status"></p></section>
        """;

    private static string Mail(ShareTexts words, string address) =>
        $"mailto:?subject={Uri.EscapeDataString(words.Subject)}&body={Uri.EscapeDataString($"{words.Body}\n\n{address}")}";
}
