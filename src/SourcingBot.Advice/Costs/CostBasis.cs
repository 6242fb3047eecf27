using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;
using SourcingBot.Advice.Requests;

namespace SourcingBot.Advice.Costs;

/// <summary>What costs are calculated from: every assumption from the client or the table, in one currency.</summary>
internal sealed record CostBasis(
    string Currency, string? Unconverted, int Months, Place Place, IReadOnlyList<CostAssumption> Assumptions, CostRange QuotedSaving, int? QuotedFact)
{
    /// <summary>Nothing is converted but at a rate that the client gives: where a default cannot be had in the currency asked for, the table's own is taken.</summary>
    public static RequestReading<CostBasis> Of(CostRequest request, CostTable table)
    {
        var errors = CostLimits.Check(request).ToList();
        if (errors.Count > 0)
        {
            return new RequestReading<CostBasis>(null, errors); // Calculating with them could overflow.
        }

        var wanted = request.Currency ?? (request.Answers[Criterion.Budget] as BudgetAnswer)?.Amount?.Currency ?? table.Currency;
        var place = PlaceOf(request.Answers);
        var people = request.Answers[Criterion.ProjectSize] as ProjectSizeAnswer;
        var choice = Assumption.All.Where(assumption => assumption == Assumption.CentreRate
            ? request.Assumptions.ContainsKey(assumption)
            : assumption != Assumption.ProviderMargin || !request.Assumptions.ContainsKey(Assumption.CentreRate)).ToArray();
        var currency = choice.All(assumption => request.Assumptions.ContainsKey(assumption) || Default(assumption, wanted) is not null) ? wanted : table.Currency;

        var assumptions = new List<CostAssumption>();
        foreach (var assumption in choice)
        {
            if (!request.Assumptions.TryGetValue(assumption, out var given))
            {
                assumptions.Add(assumption == Assumption.People && FromAnswer(people, table) is { } range ? new CostAssumption(assumption, range, null) : Default(assumption, currency)!);
            }
            else if (Given(assumption, given) is { } row)
            {
                assumptions.Add(row);
            }
            else
            {
                errors.Add(new RequestError(
                    $"assumptions.{assumption}.currency",
                    $"\"{given.Currency ?? wanted}\"",
                    $"{currency}, or a currency that exchangeRates leads from to {currency}{(given.Currency is null ? "; an amount that names none is in that of the request" : "")}"));
            }
        }

        return errors.Count > 0
            ? new RequestReading<CostBasis>(null, errors)
            : new RequestReading<CostBasis>(
                new CostBasis(
                    currency, currency == wanted ? null : wanted, request.Months ?? table.Horizon.Of(request.Answers[Criterion.Commitment] as CommitmentAnswer), place,
                    assumptions, request.QuotedSaving ?? table.QuotedSaving.Range, request.QuotedSaving is null ? table.QuotedSaving.Fact : null),
                []);

        CostAssumption? Given(Assumption assumption, GivenAssumption given) => assumption.IsMoney
            ? Converted(given.Range, given.Currency ?? wanted, currency) is { } range
                ? new CostAssumption(assumption, range, null, (given.Currency ?? wanted) == currency ? null : given.Currency ?? wanted)
                : null
            : new CostAssumption(assumption, given.Range, null);

        CostAssumption? Default(Assumption assumption, string into) => table.Currencies.Prepend(into).Select(from =>
            table.Find(assumption, from, place, people?.Size ?? CostTable.Unanswered) is { } figure && Converted(figure.Range, from, into) is { } range
                ? new CostAssumption(assumption, range, figure.Fact, assumption.IsMoney && from != into ? from : null)
                : null).FirstOrDefault(row => row is not null);

        CostRange? Converted(CostRange range, string from, string into) => from == into
            ? range
            : request.ExchangeRates.Select(rate => rate.Convert(range.Min, from, into) is { } min && rate.Convert(range.Max, from, into) is { } max ? new CostRange(min, max) : (CostRange?)null)
                .FirstOrDefault(converted => converted is not null);
    }

    /// <summary>Whose rates count: data that may not leave the country or its region keeps the work there.</summary>
    private static Place PlaceOf(AnswerSheet answers)
    {
        var location = (answers[Criterion.Location] as ChoiceAnswer)?.Choice;
        var data = answers[Criterion.DataSensitivity] as DataSensitivityAnswer;
        return location == "onshore" || data?.MustStayInCountry == true ? Place.Home
            : location == "nearshore" || data?.MustStayIn is not null ? Place.Near
            : Place.Far;
    }

    /// <summary>The people that the client named; an end that was left open is that of the size, unless it lies on the other side.</summary>
    private static CostRange? FromAnswer(ProjectSizeAnswer? answer, CostTable table)
    {
        if (answer is null || (answer.MinPeople ?? answer.MaxPeople) is not { } named)
        {
            return null;
        }

        var ofSize = table.Find(Assumption.People, table.Currency, Place.Far, answer.Size)!.Range;
        return new CostRange(answer.MinPeople ?? Math.Min(ofSize.Min, named), answer.MaxPeople ?? Math.Max(ofSize.Max, named));
    }
}
