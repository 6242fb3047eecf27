using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Tests;

public sealed class CommandTests
{
    /// <summary>Words that say something else where they answer what was asked.</summary>
    private static readonly (string Text, Criterion Pending)[] Answers = [("later", Criterion.Timeline), ("contact details", Criterion.DataSensitivity)];

    private static readonly Understander Understander = new(English.Vocabulary);

    [Fact]
    public void What_people_want_is_the_same_at_every_question_and_at_none()
    {
        foreach (var row in Row.In("intents-more.tsv"))
        {
            foreach (var pending in Criterion.All.Append(null).Where(pending => !Answers.Contains((row.Text, pending!))))
            {
                Reading.Of(Understander.Read(row.Text, row.Question with { Pending = pending })).ShouldBe(row.Expected, $"{row}, asked about {pending}");
            }
        }
    }

    [Fact]
    public void Upper_case_spaces_and_an_exclamation_mark_change_nothing_about_what_people_want()
    {
        foreach (var row in Row.In("intents-more.tsv").Where(row => char.IsLetter(row.Text[^1])))
        {
            Reading.Of(Understander.Read(row.Text.ToUpperInvariant(), row.Question)).ShouldBe(row.Expected, $"{row} in upper case");
            Reading.Of(Understander.Read($"  {row.Text.Replace(" ", "  ", StringComparison.Ordinal)} ", row.Question)).ShouldBe(row.Expected, $"{row} with more spaces");
            Reading.Of(Understander.Read($"{row.Text}!", row.Question)).ShouldBe(row.Expected, $"{row} with an exclamation mark");
        }
    }

    [Theory]
    [InlineData("help", "hlep", "ehlp", "helpp", "heelp")]
    [InlineData("restart", "restrat", "resatrt", "restar", "reestart")]
    [InlineData("cancel", "cacnel", "cancl", "canncel", "cancell")]
    [InlineData("thanks", "thansk", "thnks", "thaanks", "thankss")]
    public void A_command_survives_a_slip_of_the_pen(string command, params string[] slips)
    {
        var meant = Understander.Read(command, new Question(Criterion.Control, Row.Today)).Intent;
        meant.ShouldNotBe(Intent.None);
        foreach (var slip in slips)
        {
            Understander.Read(slip, new Question(Criterion.Control, Row.Today)).Intent.ShouldBe(meant, slip);
        }
    }
}
