using Microsoft.Recognizers.Text;
using SourcingBot.Understanding.Amounts;
using SourcingBot.Understanding.HeadCounts;
using SourcingBot.Understanding.Periods;

namespace SourcingBot.Understanding.Tests;

/// <summary>The recognisers answer as those of Recognizers-Text do, so that one can take the place of the other.</summary>
public sealed class ModelTests
{
    private static readonly DateOnly Today = Row.Today;

    [Fact]
    public void An_amount_has_value_unit_and_iso_currency()
    {
        var result = ((IModel)new AmountModel(English.Grammar, "en-US")).Parse("we have about €150,000 for it").ShouldHaveSingleItem();

        result.TypeName.ShouldBe("currency");
        result.Text.ShouldBe("€150,000");
        (result.Start, result.End).ShouldBe((14, 21));
        result.Resolution["value"].ShouldBe("150000");
        result.Resolution["unit"].ShouldBe("Euro");
        result.Resolution["isoCurrency"].ShouldBe("EUR");
    }

    [Fact]
    public void A_range_is_an_interval() =>
        new AmountModel(English.Grammar, "en-US").Parse("50-80k").ShouldHaveSingleItem().Resolution["value"].ShouldBe("[50000,80000]");

    [Fact]
    public void A_bound_leaves_one_end_open()
    {
        new AmountModel(English.Grammar, "en-US").Parse("at least 40k").ShouldHaveSingleItem().Resolution["value"].ShouldBe("[40000,)");
        new AmountModel(English.Grammar, "en-US").Parse("up to 75k").ShouldHaveSingleItem().Resolution["value"].ShouldBe("(,75000]");
    }

    [Theory]
    [InlineData("six months", "datetimeV2.duration", "timex=P6M type=duration value=15759360")]
    [InlineData("18-24 months", "datetimeV2.duration", "timex=(P18M,P24M) type=duration")]
    [InlineData("within 3 weeks", "datetimeV2.duration", "Mod=less timex=P3W type=duration value=1814400")]
    [InlineData("on 2027-03-01", "datetimeV2.date", "timex=2027-03-01 type=date value=2027-03-01")]
    [InlineData("in March 2027", "datetimeV2.daterange", "end=2027-04-01 start=2027-03-01 timex=(2027-03-01,2027-04-01,P31D) type=daterange")]
    [InlineData("by March", "datetimeV2.daterange", "Mod=before end=2027-03-01 timex=2027-03-01 type=daterange")]
    public void A_time_has_a_timex(string text, string typeName, string values)
    {
        var result = new PeriodModel(English.Grammar, Today, "en-US").Parse(text).ShouldHaveSingleItem();

        result.TypeName.ShouldBe(typeName);
        var value = ((List<Dictionary<string, string>>)result.Resolution["values"]).ShouldHaveSingleItem();
        string.Join(' ', value.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{v.Key}={v.Value}")).ShouldBe(values);
    }

    [Fact]
    public void A_head_count_is_a_dimension_of_persons()
    {
        var result = new HeadCountModel(English.Grammar, "en-US").Parse("we need 3 to 5 senior developers").ShouldHaveSingleItem();

        (result.TypeName, result.Text).ShouldBe(("dimension", "3 to 5 senior developers"));
        result.Resolution["value"].ShouldBe("[3,5]");
        result.Resolution["unit"].ShouldBe("Person");
    }

    [Fact]
    public void What_a_model_found_can_be_read_back()
    {
        foreach (var text in (string[])["six months", "18-24 months", "at least 2 years and 3 months", "5 weeks max", "by March", "after the holidays", "Q2", "2027-03-01", "this year"])
        {
            var result = new PeriodModel(English.Grammar, Today, "en-US").Parse(text).ShouldHaveSingleItem(text);
            var again = Period.Of(result).ToResult(result.Text, result.Start);
            ((List<Dictionary<string, string>>)again.Resolution["values"])[0].ShouldBe(((List<Dictionary<string, string>>)result.Resolution["values"])[0], text);
        }
    }
}
