using SourcingBot.Advice.Comparing;
using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Requests;

/// <summary>Reads what <c>POST /api/compare</c> is asked.</summary>
public static class ComparisonRequestJson
{
    private const string First = "first";
    private const string Second = "second";
    private const string Name = "name";
    private const int LongestName = 80;

    public static RequestReading<ComparisonRequest> Read(string json) => JsonField.Read(json, ReadRoot);

    private static ComparisonRequest ReadRoot(JsonField root)
    {
        var fields = root.Object(First, Second, RequestParts.Locale);
        return new ComparisonRequest(ReadStakeholder(root, fields, First), ReadStakeholder(root, fields, Second), RequestParts.ReadLocale(fields));
    }

    /// <summary>Either what one says with a name, or a bare answers object.</summary>
    private static Stakeholder ReadStakeholder(JsonField root, IReadOnlyDictionary<string, JsonField> fields, string side)
    {
        if (!fields.TryGetValue(side, out var given))
        {
            if (root.IsObject)
            {
                root.Miss(side, "an object with the answers of one person; it may be empty");
            }

            return new Stakeholder(AnswerSheet.Empty, [], []);
        }

        string[] names = [Name, RequestParts.Answers, RequestParts.Priorities, RequestParts.Unsure];
        if (!names.Any(given.Has))
        {
            return new Stakeholder(AnswersJson.Read(given), [], []);
        }

        var parts = given.Object(names);
        var answers = RequestParts.ReadAnswers(parts);
        var name = parts.GetValueOrDefault(Name)?.Text($"one line of up to {LongestName} characters", IsName);
        return new Stakeholder(answers, RequestParts.ReadPriorities(parts), RequestParts.ReadUnsure(parts, answers), name);
    }

    private static bool IsName(string text) => text.Length <= LongestName && !text.Any(BreaksTheLine);

    /// <summary>What ends the line, or makes the rest of it run the other way.</summary>
    private static bool BreaksTheLine(char character) =>
        char.IsControl(character) || character is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
