using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Requests;
using SourcingBot.Understanding;

namespace SourcingBot.Host.Verbs;

/// <summary>Reads what <c>understand</c> is asked.</summary>
internal static class UnderstandRequestJson
{
    public const string Text = "text";
    public const string Question = "question";
    public const string Today = "today";
    public const string Locale = RequestParts.Locale;

    private static readonly string[] Criteria = [.. Criterion.All.Select(criterion => criterion.Id)];

    /// <param name="json">One line.</param>
    /// <param name="today">What day it is where the request does not say.</param>
    /// <param name="locale">How numbers and dates are written where the request does not say.</param>
    public static RequestReading<UnderstandRequest> Read(string json, DateOnly today, string locale) => JsonField.Read(json, root => ReadRoot(root, today, locale));

    private static UnderstandRequest ReadRoot(JsonField root, DateOnly today, string locale)
    {
        var fields = root.Object(Text, Question, Today, Locale);
        var text = fields.GetValueOrDefault(Text)?.AnyText("what was said, as a text");
        if (root.IsObject && !fields.ContainsKey(Text))
        {
            root.Miss(Text, "what was said, as a text");
        }

        var pending = fields.GetValueOrDefault(Question)?.OneOf(Criteria) is { } id ? Criterion.Find(id) : null;
        var day = fields.GetValueOrDefault(Today)?.Date() ?? today;
        return new UnderstandRequest(text ?? "", new Question(pending, day, RequestParts.ReadLocale(fields) ?? locale));
    }
}
