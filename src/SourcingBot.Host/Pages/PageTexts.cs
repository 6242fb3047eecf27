using SourcingBot.Definitions;
using SourcingBot.Dialogs.Languages;
using SourcingBot.Host.Privacy;

namespace SourcingBot.Host.Pages;

/// <summary>Every sentence of our pages in one language, from <c>pages.yaml</c>, with the brand's name filled in.</summary>
internal sealed record PageTexts(
    LanguageRules Language,
    ChatTexts Chat,
    NewConversationTexts NewConversation,
    ConnectionTexts Connection,
    WidgetTexts Widget,
    string NoScript,
    LinkTexts Link,
    NoticeTexts LinkGone,
    ResultTexts Result,
    PrivacyText Privacy,
    NoticeTexts Deleted,
    NoticeTexts DeletedInGroup,
    SalesTexts Sales,
    NoticeTexts WebChatMissing,
    NoticeTexts NotFound,
    NoticeTexts WentWrong)
{
    public static PageTexts Read(DefinitionFolder dialogs, string language, string brandName, Problems problems)
    {
        var root = new PageTextReader(Yaml.Read(dialogs, $"{language}/pages.yaml", problems), brandName);
        var texts = new PageTexts(
            LanguageRulesReader.Read(dialogs, language, problems),
            root.Section("chat", chat => new ChatTexts(
                chat.Text("title"), chat.Text("heading"), chat.Text("description"), chat.Text("skip"), chat.Text("contact"))),
            root.Section("new-conversation", anew => new NewConversationTexts(
                anew.Text("button"), anew.Text("title"), anew.Text("text"), anew.Text("confirm"), anew.Text("keep"))),
            root.Section("connection", connection => new ConnectionTexts(
                connection.Text("connecting"), connection.Text("lost"), connection.Text("busy"), connection.Text("broken"))),
            root.Section("widget", widget => new WidgetTexts(
                widget.Text("open"), widget.Text("close"), widget.Text("unread"), widget.Text("hide"), widget.Text("refused"), widget.Text("new-tab"))),
            root.Text("no-script"),
            root.Section("link", LinkTexts.Read),
            root.Section("link-gone", ReadError),
            root.Section("result", ResultTexts.Read),
            PrivacyText.Read(dialogs, language, brandName, problems),
            root.Section("deleted", ReadError),
            root.Section("deleted-in-group", ReadError),
            root.Section("sales", SalesTexts.Read),
            root.Section("web-chat-missing", missing => new NoticeTexts(missing.Text("title"), missing.Text("text"), missing.Texts("steps"), "")),
            root.Section("not-found", ReadError),
            root.Section("went-wrong", ReadError));
        root.RefuseOthers();
        return texts;
    }

    private static NoticeTexts ReadError(PageTextReader error) => new(error.Text("title"), error.Text("text"), [], error.Text("to-chat"));
}
