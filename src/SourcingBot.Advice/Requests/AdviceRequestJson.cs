using System.Text.RegularExpressions;
using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Requests;

/// <summary>Reads what <c>POST /api/advice</c> and the command <c>advise</c> are asked.</summary>
public static partial class AdviceRequestJson
{
    private const string Answers = "answers";
    private const string Priorities = "priorities";
    private const string Unsure = "unsure";
    private const string Locale = "locale";

    /// <summary>Either the whole request or a bare answers object, the empty one included.</summary>
    public static RequestReading<AdviceRequest> Read(string json) => JsonField.Read(json, ReadRoot);

    internal static bool IsLanguageTag(string text) => LanguageTag.IsMatch(text);

    private static AdviceRequest ReadRoot(JsonField root)
    {
        if (!root.Has(Answers) && !root.Has(Priorities) && !root.Has(Unsure) && !root.Has(Locale))
        {
            return new AdviceRequest(AnswersJson.Read(root), [], [], null);
        }

        var fields = root.Object(Answers, Priorities, Unsure, Locale);
        var answers = fields.TryGetValue(Answers, out var given) ? AnswersJson.Read(given) : AnswerSheet.Empty;
        var priorities = ReadCriteria(fields.GetValueOrDefault(Priorities), _ => true, "");
        var unsure = ReadCriteria(fields.GetValueOrDefault(Unsure), criterion => !answers.IsAnswered(criterion), "a criterion that 'answers' does not answer");
        var locale = fields.GetValueOrDefault(Locale)?.Text("a language tag such as en-US", IsLanguageTag);
        return new AdviceRequest(answers, priorities, unsure, locale);
    }

    private static IReadOnlyList<Criterion> ReadCriteria(JsonField? list, Func<Criterion, bool> isAllowed, string allowed)
    {
        var ids = Criterion.All.Select(criterion => criterion.Id).ToArray();
        var found = new List<Criterion>();
        foreach (var item in list?.Items($"a list of {string.Join(", ", ids)}") ?? [])
        {
            if (item.OneOf(ids) is not { } id)
            {
                continue;
            }

            var criterion = Criterion.Find(id)!;
            if (!isAllowed(criterion))
            {
                item.Refuse(allowed);
            }
            else if (!found.Contains(criterion))
            {
                found.Add(criterion);
            }
        }

        return found;
    }

    [GeneratedRegex(@"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,5}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LanguageTag { get; }
}
