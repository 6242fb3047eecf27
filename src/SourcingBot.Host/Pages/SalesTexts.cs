using Words = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace SourcingBot.Host.Pages;

/// <summary>What the pages under <c>/sales</c> say, by the names under which it stands in <c>pages.yaml</c>.</summary>
/// <param name="Frame">Around every page.</param>
/// <param name="SignIn">Getting in, and out.</param>
/// <param name="Form">The form that makes a link.</param>
/// <param name="Mend">By field of the form, what to do about a mistake.</param>
/// <param name="List">The links there are.</param>
/// <param name="Story">What happened to a link.</param>
internal sealed record SalesTexts(Words Frame, Words SignIn, Words Form, Words Mend, Words List, Words Story)
{
    private static readonly string[] FrameNames =
    [
        "heading", "skip", "sign-out", "copy", "copied", "optional",
    ];

    private static readonly string[] SignInNames =
    [
        "title", "ready", "button", "needed-title", "needed", "needed-command", "used-title", "used", "out-title", "out", "insecure-title",
        "insecure", "stale-title", "stale", "too-large-title", "too-large", "to-links",
    ];

    private static readonly string[] FormNames =
    [
        "title", "another", "for-whom", "company", "person", "for", "for-auto", "for-one", "for-many", "for-hint", "from", "rep", "email",
        "email-hint", "calendar", "calendar-hint", "greeting", "greeting-hint", "photo", "photo-hint", "photo-kept", "photo-none", "known",
        "known-hint", "not-known", "in-words", "in-words-short", "until", "never", "tags", "tags-hint", "create", "mend",
    ];

    private static readonly string[] MendNames =
    [
        "rep", "email", "calendar", "greeting", "photo", "company", "person", "for", "expires", "tags", "answers",
    ];

    private static readonly string[] ListNames =
    [
        "title", "none", "made", "made-hint", "anybody", "by", "made-on", "works-through", "works-always", "expired", "revoked", "opened",
        "started", "finished", "last", "nothing", "search", "qr", "qr-svg", "qr-png", "show", "try", "revoke", "revoke-sure", "revoke-do",
    ];

    private static readonly string[] StoryNames =
    [
        "title", "none", "back", "csv", "for", "for-one", "for-many", "known", "tags", "greeting", "calendar", "email", "questions", "visitor",
        "erased-visitor", "opened", "came-back", "started", "answered", "changed", "left-open", "finished", "advised", "compared",
        "consented", "inquired", "erased", "from-contact", "result", "column-link", "column-company", "column-person", "column-visitor",
        "column-time", "column-event", "column-question", "column-answer", "column-from-contact", "column-model", "column-confidence",
        "column-result", "column-name", "column-email", "column-message", "column-context",
    ];

    public static SalesTexts Read(PageTextReader sales) => new(
        sales.Words("frame", FrameNames),
        sales.Words("sign-in", SignInNames),
        sales.Words("form", FormNames),
        sales.Words("mend", MendNames),
        sales.Words("list", ListNames),
        sales.Words("story", StoryNames));
}
