using SourcingBot.Advice.Costs;
using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Requests;

/// <summary>Reads what <c>POST /api/costs</c> is asked. Whether the values can be calculated with is for <see cref="CostModel"/> to say.</summary>
public static class CostRequestJson
{
    private const string Assumptions = "assumptions";
    private const string Currency = "currency";
    private const string ExchangeRates = "exchangeRates";
    private const string QuotedSaving = "quotedSaving";
    private const string Months = "months";
    private const string RangeOrNumber = "a number, not negative, or an object with min and max";

    private static readonly string[] Names = [RequestParts.Answers, Assumptions, Currency, ExchangeRates, QuotedSaving, Months, RequestParts.Locale];
    private static readonly string[] AssumptionNames = [.. Assumption.All.Select(assumption => assumption.Id)];

    /// <summary>Either the whole request or a bare answers object, the empty one included.</summary>
    public static RequestReading<CostRequest> Read(string json) => JsonField.Read(json, ReadRoot);

    private static CostRequest ReadRoot(JsonField root)
    {
        if (!Names.Any(root.Has))
        {
            return new CostRequest { Answers = AnswersJson.Read(root) };
        }

        var fields = root.Object(Names);
        return new CostRequest
        {
            Answers = RequestParts.ReadAnswers(fields),
            Assumptions = fields.TryGetValue(Assumptions, out var assumptions) ? ReadAssumptions(assumptions) : CostRequest.NothingGiven,
            Currency = RequestParts.ReadCurrency(fields.GetValueOrDefault(Currency)),
            ExchangeRates = fields.TryGetValue(ExchangeRates, out var rates) ? ReadRates(rates) : [],
            QuotedSaving = fields.GetValueOrDefault(QuotedSaving) is { } saving ? ReadRange(saving, "min", "max")?.Range : null,
            Months = fields.GetValueOrDefault(Months)?.Integer(CostHorizon.Least, CostHorizon.Most),
            Locale = RequestParts.ReadLocale(fields),
        };
    }

    private static Dictionary<Assumption, GivenAssumption> ReadAssumptions(JsonField field)
    {
        var given = new Dictionary<Assumption, GivenAssumption>();
        foreach (var (name, value) in field.Object(AssumptionNames))
        {
            var assumption = Assumption.Find(name)!;
            string[] parts = assumption.IsMoney ? ["min", "max", "currency"] : ["min", "max"];
            if (ReadRange(value, parts) is { } read)
            {
                given[assumption] = read;
            }
        }

        return given;
    }

    private static GivenAssumption? ReadRange(JsonField field, params string[] names)
    {
        if (!field.IsObject)
        {
            return field.Amount(RangeOrNumber) is { } number ? new GivenAssumption(CostRange.Of(number)) : null;
        }

        var parts = field.Object(names);
        var (min, max) = (parts.GetValueOrDefault("min")?.Amount(), parts.GetValueOrDefault("max")?.Amount());
        var currency = RequestParts.ReadCurrency(parts.GetValueOrDefault("currency"));
        foreach (var missing in new[] { "min", "max" }.Where(name => !parts.ContainsKey(name)))
        {
            field.Miss(missing, "a number; write the same one as min and max for a single figure");
        }

        return min is { } low && max is { } high ? new GivenAssumption(new CostRange(low, high), currency) : null;
    }

    private static List<ExchangeRate> ReadRates(JsonField list)
    {
        var rates = new List<ExchangeRate>();
        foreach (var item in list.Items("a list of objects with from, to and rate"))
        {
            var parts = item.Object("from", "to", "rate");
            var from = RequestParts.ReadCurrency(parts.GetValueOrDefault("from"));
            var to = RequestParts.ReadCurrency(parts.GetValueOrDefault("to"));
            var rate = parts.GetValueOrDefault("rate")?.Amount();
            foreach (var missing in new[] { "from", "to", "rate" }.Where(name => item.IsObject && !parts.ContainsKey(name)))
            {
                item.Miss(missing, missing == "rate" ? "how many units of 'to' one unit of 'from' buys" : RequestParts.CurrencyCode);
            }

            if (from is null || to is null || rate is null)
            {
                continue;
            }

            if (from == to || rates.Any(known => (known.From, known.To) == (from, to) || (known.From, known.To) == (to, from)))
            {
                item.Refuse("two currencies, each pair only once");
            }
            else
            {
                rates.Add(new ExchangeRate(from, to, rate.Value));
            }
        }

        return rates;
    }
}
