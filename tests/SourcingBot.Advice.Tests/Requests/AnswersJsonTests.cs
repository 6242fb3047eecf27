using CsCheck;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Requests;

namespace SourcingBot.Advice.Tests.Requests;

public sealed class AnswersJsonTests
{
    [Theory]
    [InlineData("""{"budget":{"amount":{"min":100000,"max":200000,"currency":"USD","per":"total"},"stance":"tight"}}""")]
    [InlineData("""{"budget":{"amount":{"max":75000}}}""")]
    [InlineData("""{"timeline":{"minDays":61,"maxDays":91}}""")]
    [InlineData("""{"timeline":{"maxDays":30},"control":"hands-off"}""")]
    [InlineData("""{"dataSensitivity":{"level":"regulated","regimes":["HIPAA"],"mustStayInCountry":true}}""")]
    [InlineData("""{"dataSensitivity":{"mustStayInCountry":false,"mustStayIn":"EU"}}""")]
    [InlineData("""{"commitment":{"minMonths":6,"maxMonths":12}}""")]
    [InlineData("""{"commitment":{"ongoing":true}}""")]
    [InlineData("""{"projectSize":{"size":"small","people":{"min":3,"max":5}}}""")]
    [InlineData("""{"talent":"own-team","location":"nearshore","communication":"same-hours","reliability":"critical","complexity":"core"}""")]
    [InlineData("{}")]
    public void The_public_shapes_are_read_and_written_to_the_letter(string json)
    {
        var read = AnswersJson.Read(json);
        read.Errors.ShouldBeEmpty();
        AnswersJson.Write(read.Value!).ToJsonString().ShouldBe(json);
    }

    [Theory]
    [InlineData("""{"min":3,"max":5}""", "small")]
    [InlineData("""{"min":3,"max":20}""", "medium")]
    [InlineData("""{"max":21}""", "large")]
    [InlineData("""{"min":21}""", "large")]
    public void People_say_the_size_where_it_is_left_out(string people, string size) =>
        AnswersJson.Read("""{"projectSize":{"people":PEOPLE}}""".Replace("PEOPLE", people)).Value.ShouldNotBeNull()[Criterion.ProjectSize]
            .ShouldBeOfType<ProjectSizeAnswer>().Size.ShouldBe(size);

    [Fact]
    public void The_fewest_people_do_not_say_the_size_where_more_would_make_it_another() =>
        AnswersJson.Read("""{"projectSize":{"people":{"min":20}}}""").Errors.ShouldHaveSingleItem().Field.ShouldBe("projectSize.size");

    [Fact]
    public void Whatever_is_written_reads_the_same() => Sheets.Any.Sample(
        sheet => AnswersJson.Read(AnswersJson.Write(sheet).ToJsonString()).Value.ShouldNotBeNull().ToArray<Answer>().ShouldBe([.. sheet]),
        iter: 500);
}
