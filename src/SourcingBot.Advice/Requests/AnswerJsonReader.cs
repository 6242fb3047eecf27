using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Requests;

/// <summary>Reads one answer in the public shape of its criterion; null after an error.</summary>
internal static class AnswerJsonReader
{
    public static Answer? Read(Criterion criterion, JsonField field)
    {
        if (ChoiceAnswer.ChoicesOf(criterion) is { Count: > 0 } choices)
        {
            return field.OneOf(choices) is { } choice ? new ChoiceAnswer(criterion, choice) : null;
        }

        return criterion.Id switch
        {
            "budget" => ReadBudget(field),
            "timeline" => ReadTimeline(field),
            "dataSensitivity" => ReadData(field),
            "commitment" => ReadCommitment(field),
            _ => ReadSize(field),
        };
    }

    private static BudgetAnswer? ReadBudget(JsonField field)
    {
        var parts = field.Object("amount", "stance");
        var amount = parts.GetValueOrDefault("amount") is { } given ? ReadAmount(given) : null;
        var stance = parts.GetValueOrDefault("stance")?.OneOf(BudgetAnswer.Stances);
        return RequireAny(field, parts, "at least one of amount, stance") ? new BudgetAnswer(amount, stance) : null;
    }

    private static AmountRange? ReadAmount(JsonField field)
    {
        var parts = field.Object("min", "max", "currency", "per");
        var min = parts.GetValueOrDefault("min")?.Amount();
        var max = parts.GetValueOrDefault("max")?.Amount();
        var currency = RequestParts.ReadCurrency(parts.GetValueOrDefault("currency"));
        var per = parts.GetValueOrDefault("per")?.OneOf(AmountRange.Periods);
        return IsRange(field, parts, "min", min, "max", max) ? new AmountRange(min, max, currency, per) : null;
    }

    private static TimelineAnswer? ReadTimeline(JsonField field)
    {
        var parts = field.Object("minDays", "maxDays");
        var min = parts.GetValueOrDefault("minDays")?.Integer(0);
        var max = parts.GetValueOrDefault("maxDays")?.Integer(0);
        return IsRange(field, parts, "minDays", min, "maxDays", max) ? new TimelineAnswer(min, max) : null;
    }

    private static DataSensitivityAnswer? ReadData(JsonField field)
    {
        var parts = field.Object("level", "regimes", "mustStayInCountry", "mustStayIn");
        var level = parts.GetValueOrDefault("level")?.OneOf(DataSensitivityAnswer.Levels);
        var regimes = parts.GetValueOrDefault("regimes")?.Items("a list of names such as HIPAA").Select(item => item.Text("a name such as HIPAA"));
        var inCountry = parts.GetValueOrDefault("mustStayInCountry")?.Flag();
        var inRegion = parts.GetValueOrDefault("mustStayIn")?.Text("the name of a region such as EU");
        var answer = new DataSensitivityAnswer(level, inCountry, inRegion) { Regimes = [.. (regimes ?? []).OfType<string>().Distinct()] };
        if (parts.GetValueOrDefault("regimes") is { IsEmptyList: true } none)
        {
            none.Refuse("at least one name such as HIPAA; leave regimes out when none is known");
        }

        return RequireAny(field, parts, "at least one of level, regimes, mustStayInCountry, mustStayIn") ? answer : null;
    }

    private static CommitmentAnswer? ReadCommitment(JsonField field)
    {
        var parts = field.Object("minMonths", "maxMonths", "ongoing");
        var min = parts.GetValueOrDefault("minMonths")?.Integer(0);
        var max = parts.GetValueOrDefault("maxMonths")?.Integer(0);
        if (parts.GetValueOrDefault("ongoing")?.Flag() == true && IsAscending(field, min, max, "minMonths", "maxMonths"))
        {
            return new CommitmentAnswer(min, max, Ongoing: true);
        }

        return IsRange(field, parts, "minMonths", min, "maxMonths", max, " or ongoing: true") ? new CommitmentAnswer(min, max) : null;
    }

    private static ProjectSizeAnswer? ReadSize(JsonField field)
    {
        var parts = field.Object("size", "people");
        var size = parts.GetValueOrDefault("size")?.OneOf(ProjectSizeAnswer.Sizes);
        int? min = null, max = null;
        if (parts.GetValueOrDefault("people") is { } people)
        {
            var range = people.Object("min", "max");
            min = range.GetValueOrDefault("min")?.Integer(1);
            max = range.GetValueOrDefault("max")?.Integer(1);
            _ = IsRange(people, range, "min", min, "max", max);
        }

        // The most people there will be say how large the work is, unless the size is given. The fewest say it only where more would make no difference.
        if (field.IsObject && !parts.ContainsKey("size"))
        {
            size = max is { } most ? ProjectSizeAnswer.SizeOf(most)
                : min is { } fewest && ProjectSizeAnswer.SizeOf(fewest) == ProjectSizeAnswer.Sizes[^1] ? ProjectSizeAnswer.Sizes[^1]
                : null;
            if (size is null)
            {
                field.Miss("size", string.Join(", ", ProjectSizeAnswer.Sizes));
            }
        }

        return size is null ? null : new ProjectSizeAnswer(size, min, max);
    }

    private static bool RequireAny(JsonField field, IReadOnlyDictionary<string, JsonField> parts, string allowed)
    {
        // A part that is there but wrong, or an unknown name, has had its own error.
        if (parts.Count == 0 && field.IsEmptyObject)
        {
            field.Refuse(allowed);
        }

        return parts.Count > 0;
    }

    private static bool IsRange<T>(
        JsonField field, IReadOnlyDictionary<string, JsonField> parts, string minName, T? min, string maxName, T? max, string orElse = "")
        where T : struct, IComparable<T>
    {
        if (!parts.ContainsKey(minName) && !parts.ContainsKey(maxName))
        {
            if (field.IsObject)
            {
                field.Refuse($"{minName} or {maxName} or both{orElse}");
            }

            return false;
        }

        return IsAscending(field, min, max, minName, maxName);
    }

    private static bool IsAscending<T>(JsonField field, T? min, T? max, string minName, string maxName)
        where T : struct, IComparable<T>
    {
        if (min is { } low && max is { } high && low.CompareTo(high) > 0)
        {
            field.Refuse($"{minName} no larger than {maxName}");
            return false;
        }

        return true;
    }
}
