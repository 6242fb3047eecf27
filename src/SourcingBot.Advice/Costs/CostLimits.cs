using System.Globalization;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Requests;

namespace SourcingBot.Advice.Costs;

/// <summary>What may be calculated with. Within these limits no amount overflows.</summary>
internal static class CostLimits
{
    public static IEnumerable<RequestError> Check(CostRequest request)
    {
        foreach (var (assumption, given) in request.Assumptions)
        {
            foreach (var error in Outside($"assumptions.{assumption}", given.Range, assumption.Least, assumption.Most))
            {
                yield return error;
            }
        }

        if (request.Assumptions.ContainsKey(Assumption.CentreRate) && request.Assumptions.TryGetValue(Assumption.ProviderMargin, out var margin))
        {
            yield return new RequestError($"assumptions.{Assumption.ProviderMargin}", Shown(margin.Range), "either this or centreRate");
        }

        if (request.Answers[Criterion.ProjectSize] is ProjectSizeAnswer size && !request.Assumptions.ContainsKey(Assumption.People))
        {
            var named = new CostRange(size.MinPeople ?? size.MaxPeople ?? 1, size.MaxPeople ?? size.MinPeople ?? 1);
            foreach (var error in Outside("answers.projectSize.people", named, Assumption.People.Least, Assumption.People.Most))
            {
                yield return error;
            }
        }

        foreach (var (rate, i) in request.ExchangeRates.Select((rate, i) => (rate, i)))
        {
            foreach (var error in Outside(string.Create(CultureInfo.InvariantCulture, $"exchangeRates[{i}].rate"), CostRange.Of(rate.Rate), ExchangeRate.Least, ExchangeRate.Most))
            {
                yield return error;
            }
        }

        foreach (var error in request.QuotedSaving is { } quoted ? Outside("quotedSaving", quoted, 0, 1) : [])
        {
            yield return error;
        }

        foreach (var error in request.Months is { } months ? Outside("months", CostRange.Of(months), CostHorizon.Least, CostHorizon.Most) : [])
        {
            yield return error;
        }
    }

    private static IEnumerable<RequestError> Outside(string field, CostRange range, decimal least, decimal most)
    {
        if (range.Min > range.Max)
        {
            yield return new RequestError(field, Shown(range), "min no larger than max");
        }
        else if (range.Min < least || range.Max > most)
        {
            yield return new RequestError(field, Shown(range), string.Create(CultureInfo.InvariantCulture, $"from {least} to {most}"));
        }
    }

    private static string Shown(CostRange range) => range.Min == range.Max
        ? range.Min.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{{\"min\":{range.Min},\"max\":{range.Max}}}");
}
