namespace SourcingBot.Advice.Requests;

/// <summary>Reads what <c>POST /api/advice</c> and the command <c>advise</c> are asked.</summary>
public static class AdviceRequestJson
{
    private const string Details = "details";

    private static readonly string[] Names = [RequestParts.Answers, RequestParts.Priorities, RequestParts.Unsure, RequestParts.Locale, Details];

    /// <summary>Either the whole request or a bare answers object, the empty one included.</summary>
    public static RequestReading<AdviceRequest> Read(string json) => JsonField.Read(json, ReadRoot);

    private static AdviceRequest ReadRoot(JsonField root)
    {
        if (!Names.Any(root.Has))
        {
            return new AdviceRequest(AnswersJson.Read(root), [], [], null);
        }

        var fields = root.Object(Names);
        var answers = RequestParts.ReadAnswers(fields);
        return new AdviceRequest(
            answers,
            RequestParts.ReadPriorities(fields),
            RequestParts.ReadUnsure(fields, answers),
            RequestParts.ReadLocale(fields),
            fields.GetValueOrDefault(Details)?.Flag() ?? false);
    }
}
