using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;
using SourcingBot.Advice.Requests;

namespace SourcingBot.Advice.Costs;

/// <summary>
/// Where each assumption is taken from: what the client gives, else what the answers say, else the table. Nothing is converted but at
/// a rate that the client gives.
/// </summary>
internal sealed class CostSources
{
    private readonly CostRequest _request;
    private readonly CostTable _table;
    private readonly ProjectSizeAnswer? _size;

    public CostSources(CostRequest request, CostTable table)
    {
        (_request, _table) = (request, table);
        _size = request.Answers[Criterion.ProjectSize] as ProjectSizeAnswer;
        Place = PlaceOf(request.Answers);
        Needed = [.. Assumption.All.Where(IsNeeded)];
        Wanted = request.Currency ?? (request.Answers[Criterion.Budget] as BudgetAnswer)?.Amount?.Currency ?? table.Currency;
        Currency = Needed.All(assumption => request.Assumptions.ContainsKey(assumption) || FromTable(assumption, Wanted) is not null) ? Wanted : table.Currency;
    }

    /// <summary>Whose rates count.</summary>
    public Place Place { get; }

    /// <summary>Either the provider's margin or the centre's rate, and all others.</summary>
    public IReadOnlyList<Assumption> Needed { get; }

    /// <summary>The currency asked for, or that of the budget, or the table's.</summary>
    public string Wanted { get; }

    /// <summary>The one wanted; the table's own where a default cannot be had in that.</summary>
    public string Currency { get; }

    /// <summary>Null where the client gives it in a currency from which no rate leads; then <see cref="Refused"/> says so.</summary>
    public CostAssumption? Find(Assumption assumption) =>
        _request.Assumptions.TryGetValue(assumption, out var given) ? FromClient(assumption, given)
        : assumption == Assumption.People && FromAnswer() is { } range ? new CostAssumption(assumption, range, null)
        : FromTable(assumption, Currency);

    public RequestError Refused(Assumption assumption)
    {
        var given = _request.Assumptions[assumption];
        return new RequestError(
            $"assumptions.{assumption}.currency",
            $"\"{given.Currency ?? Wanted}\"",
            $"{Currency}, or a currency that exchangeRates leads from to {Currency}{(given.Currency is null ? "; an amount that names none is in that of the request" : "")}");
    }

    private bool IsNeeded(Assumption assumption) =>
        assumption == Assumption.CentreRate ? _request.Assumptions.ContainsKey(assumption)
        : assumption != Assumption.ProviderMargin || !_request.Assumptions.ContainsKey(Assumption.CentreRate);

    private CostAssumption? FromClient(Assumption assumption, GivenAssumption given)
    {
        if (!assumption.IsMoney)
        {
            return new CostAssumption(assumption, given.Range, null);
        }

        var from = given.Currency ?? Wanted;
        return Converted(given.Range, from, Currency) is { } range ? new CostAssumption(assumption, range, null, from == Currency ? null : from) : null;
    }

    private CostAssumption? FromTable(Assumption assumption, string into) => _table.Currencies.Prepend(into).Select(from =>
        _table.Find(assumption, from, Place, _size?.Size ?? CostTable.Unanswered) is { } figure && Converted(figure.Range, from, into) is { } range
            ? new CostAssumption(assumption, range, figure.Fact, assumption.IsMoney && from != into ? from : null)
            : null).FirstOrDefault(row => row is not null);

    private CostRange? Converted(CostRange range, string from, string into) => from == into
        ? range
        : _request.ExchangeRates.Select(rate => rate.Convert(range.Min, from, into) is { } min && rate.Convert(range.Max, from, into) is { } max ? new CostRange(min, max) : (CostRange?)null)
            .FirstOrDefault(converted => converted is not null);

    /// <summary>The people that the client named; an end that was left open is that of the size, unless it lies on the other side.</summary>
    private CostRange? FromAnswer()
    {
        if (_size is null || (_size.MinPeople ?? _size.MaxPeople) is not { } named)
        {
            return null;
        }

        var ofSize = _table.Find(Assumption.People, _table.Currency, Place.Far, _size.Size)!.Range;
        return new CostRange(_size.MinPeople ?? Math.Min(ofSize.Min, named), _size.MaxPeople ?? Math.Max(ofSize.Max, named));
    }

    /// <summary>Data that may not leave the country or its region keeps the work there.</summary>
    private static Place PlaceOf(AnswerSheet answers)
    {
        var location = (answers[Criterion.Location] as ChoiceAnswer)?.Choice;
        var data = answers[Criterion.DataSensitivity] as DataSensitivityAnswer;
        return location == "onshore" || data?.MustStayInCountry == true ? Place.Home
            : location == "nearshore" || data?.MustStayIn is not null ? Place.Near
            : Place.Far;
    }
}
