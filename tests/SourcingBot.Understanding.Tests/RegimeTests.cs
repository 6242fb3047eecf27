using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Tests;

/// <summary>Rules that no phrase knows: their capitals tell them, so they are no rows, which are read in lower case too.</summary>
public sealed class RegimeTests
{
    private static readonly Understander Understander = new(English.Vocabulary);

    [Theory]
    [InlineData("we fall under the NYDFS regulation", "NYDFS")]
    [InlineData("we're bound by the HDS framework", "HDS")]
    [InlineData("we have to comply with NERC", "NERC")]
    [InlineData("WE FALL UNDER THE NYDFS REGULATION", "NYDFS")]
    public void A_rule_that_binds_is_kept_as_it_was_named(string text, string regime)
    {
        var answer = Read(text).ShouldHaveSingleItem().ShouldBeOfType<DataSensitivityAnswer>();
        answer.Regimes.ShouldBe([regime]);
        answer.Level.ShouldBe("regulated");
    }

    [Theory]
    [InlineData("we work with SAP")]
    [InlineData("we do not fall under the NYDFS regulation")]
    [InlineData("NOT REGULATED")]
    [InlineData("our CEO likes the NBA")]
    [InlineData("we come under pressure from the EU")]
    public void A_name_that_binds_nobody_is_no_rule(string text) => Read(text).ShouldBeEmpty();

    private static IReadOnlyList<Answer> Read(string text) => Understander.Read(text, new Question(Criterion.DataSensitivity, Row.Today)).Answers;
}
