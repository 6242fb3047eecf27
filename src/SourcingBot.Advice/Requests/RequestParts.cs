using System.Text.RegularExpressions;
using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Requests;

/// <summary>The fields that several requests have, each under its one name; a field that is not there reads as empty.</summary>
public static partial class RequestParts
{
    public const string Answers = "answers";
    public const string Priorities = "priorities";
    public const string Unsure = "unsure";
    public const string Locale = "locale";

    /// <summary>What is allowed for a currency.</summary>
    public const string CurrencyCode = "the three capital letters of a currency (ISO 4217), such as USD";

    public static AnswerSheet ReadAnswers(IReadOnlyDictionary<string, JsonField> fields) =>
        fields.TryGetValue(Answers, out var given) ? AnswersJson.Read(given) : AnswerSheet.Empty;

    public static IReadOnlyList<Criterion> ReadPriorities(IReadOnlyDictionary<string, JsonField> fields) => ReadCriteria(
        fields.GetValueOrDefault(Priorities),
        (_, others) => others < AdviceRequest.MostPriorities,
        $"at most {AdviceRequest.MostPriorities} different criteria");

    public static IReadOnlyList<Criterion> ReadUnsure(IReadOnlyDictionary<string, JsonField> fields, AnswerSheet answers) => ReadCriteria(
        fields.GetValueOrDefault(Unsure), (criterion, _) => !answers.IsAnswered(criterion), "a criterion that 'answers' does not answer");

    public static string? ReadLocale(IReadOnlyDictionary<string, JsonField> fields) =>
        fields.GetValueOrDefault(Locale)?.Text("a language tag such as en-US", LanguageTag.IsMatch);

    public static string? ReadCurrency(JsonField? field) => field?.Text(CurrencyCode, AmountRange.IsCurrencyCode);

    /// <param name="isAllowed">Told the criterion and how many others the list has before it.</param>
    /// <param name="allowed">What to allow instead of one that is not.</param>
    private static IReadOnlyList<Criterion> ReadCriteria(JsonField? list, Func<Criterion, int, bool> isAllowed, string allowed)
    {
        var ids = Criterion.All.Select(criterion => criterion.Id).ToArray();
        var found = new List<Criterion>();
        foreach (var item in list?.Items($"a list of {string.Join(", ", ids)}") ?? [])
        {
            if (item.OneOf(ids) is not { } id || Criterion.Find(id) is not { } criterion || found.Contains(criterion))
            {
                continue;
            }

            if (isAllowed(criterion, found.Count))
            {
                found.Add(criterion);
            }
            else
            {
                item.Refuse(allowed);
            }
        }

        return found;
    }

    [GeneratedRegex(@"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,5}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LanguageTag { get; }
}
