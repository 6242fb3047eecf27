using CsCheck;
using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Tests.HeadCounts;

/// <summary>However many people are named in whatever way, so many are read.</summary>
public sealed class HeadCountFormTests
{
    private static readonly Understander Understander = new(English.Vocabulary);

    private static readonly string[] Forms =
    [
        "{0}", "about {0}", "{0} people", "{0} developers", "around {0} FTEs", "a team of {0}", "team size {0}", "a {0}-person team", "{0} seats", "we need {0} engineers", "I'd say {0}", "{0} senior developers", "{0} heads.",
    ];

    /// <summary>From 1990 on a bare number may be a year.</summary>
    [Fact]
    public void Any_number_of_people_reads_back_as_itself() =>
        Gen.Select(Gen.Int[4, 1_989], Any.Of(Forms), (people, form) => (people, text: string.Format(System.Globalization.CultureInfo.InvariantCulture, form, people)))
            .Sample(said => Read(said.text).Answers.ShouldBe([new ProjectSizeAnswer(ProjectSizeAnswer.SizeOf(said.people), said.people, said.people)], said.text), iter: 1_000, threads: 1);

    [Fact]
    public void Any_range_of_people_has_the_size_of_its_upper_end() =>
        Gen.Select(Gen.Int[1, 50], Gen.Int[1, 50], Any.Of("{0}-{1}", "{0} to {1} people", "between {0} and {1} developers", "a team of {0} to {1}", "{0}–{1} engineers"), (low, more, form) => (low, high: low + more, form))
            .Sample(
                said =>
                {
                    var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, said.form, said.low, said.high);
                    Read(text).Answers.ShouldBe([new ProjectSizeAnswer(ProjectSizeAnswer.SizeOf(said.high), said.low, said.high)], text);
                },
                iter: 1_000,
                threads: 1);

    /// <summary>"Small" would close models to somebody who may need many people.</summary>
    [Fact]
    public void A_lower_bound_alone_is_no_size_below_the_largest() =>
        Gen.Select(Gen.Int[1, 20], Any.Of("at least {0} people", "{0} people or more", "a minimum of {0} developers", "not less than {0} people"), (least, form) => (least, form))
            .Sample(
                said =>
                {
                    var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, said.form, said.least);
                    var understood = Read(text);
                    understood.Answers.ShouldBeEmpty(text);
                    understood.Candidates.ShouldBe(
                        said.least <= 5 ? [new ProjectSizeAnswer("small", said.least), new ProjectSizeAnswer("medium", said.least)] : [new ProjectSizeAnswer("medium", said.least), new ProjectSizeAnswer("large", said.least)], text);
                },
                iter: 200,
                threads: 1);

    [Theory]
    [InlineData("2", 2, "medium")]
    [InlineData("3", 3, "large")]
    [InlineData("three.", 3, "large")]
    public void What_counts_people_or_picks_an_option_is_asked_back(string text, int people, string option) =>
        Read(text).Candidates.ShouldBe([new ProjectSizeAnswer("small", people, people), new ProjectSizeAnswer(option)]);

    [Theory]
    [InlineData("about 3")]
    [InlineData("3 people")]
    [InlineData("2 to 3")]
    public void Where_only_people_can_be_meant_nothing_is_asked_back(string text)
    {
        var understood = Read(text);
        understood.Candidates.ShouldBeEmpty();
        understood.Answers.ShouldHaveSingleItem().ShouldBeOfType<ProjectSizeAnswer>().MaxPeople.ShouldBe(3);
    }

    private static Understood Read(string text) => Understander.Read(text, new Question(Criterion.ProjectSize, Row.Today));
}
