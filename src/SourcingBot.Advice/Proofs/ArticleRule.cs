using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Proofs;

/// <summary>What the article says outright: on these answers, and none beside them, such a model.</summary>
/// <param name="Section">Where the article says it.</param>
/// <param name="Family">The family of models it asks for; null where it asks for an owner.</param>
/// <param name="Owner">The owner of the team it asks for; null where it asks for a family.</param>
public sealed record ArticleRule(string Section, IReadOnlyList<Answer> Answers, string? Family, Owner? Owner)
{
    private const string Outsourcing = "outsourcing";
    private const string Offshoring = "offshoring";

    private static readonly Answer Tight = new BudgetAnswer(Stance: "tight");
    private static readonly Answer Immediately = new TimelineAnswer(null, 30);
    private static readonly Answer FullControl = new ChoiceAnswer(Criterion.Control, "full");
    private static readonly Answer Large = new ProjectSizeAnswer("large");
    private static readonly Answer Ongoing = new CommitmentAnswer(null, null, Ongoing: true);
    private static readonly Answer Regulated = new DataSensitivityAnswer("regulated");

    public static readonly IReadOnlyList<ArticleRule> All =
    [
        Of("2.1.1", Offshoring, Large, new ChoiceAnswer(Criterion.Complexity, "core"), FullControl),
        Of("2.1.1", Offshoring, Large, new ChoiceAnswer(Criterion.Complexity, "connected"), FullControl),
        Of("2.1.2", Outsourcing, Tight),
        Of("2.1.2", Outsourcing, Immediately),
        Of("2.1.2", Outsourcing, Tight, Immediately),
        Of("2.1.3", Outsourcing, new ChoiceAnswer(Criterion.Talent, "scarce-specialists")),
        Of("2.1.4", Offshoring, Ongoing),
        Of("2.1.4", Offshoring, new CommitmentAnswer(24, 24)),
        Of("2.1.4", Offshoring, Ongoing, FullControl, new BudgetAnswer(Stance: "invest")),
        Of("2.1.7", Outsourcing, new ProjectSizeAnswer("small")),
        Of("2.1.7", Outsourcing, new ProjectSizeAnswer("medium")),
        Of("2.1.7", Offshoring, Large),
        Own("2.1.8", Regulated),
        Own("2.1.8", new DataSensitivityAnswer("personal")),
        Own("2.1.8", Regulated, FullControl),
        Of("3.1", Outsourcing, Tight, new TimelineAnswer(null, 300)),
    ];

    public bool Allows(ModelRow row) => (Family is null || row.Model.Family == Family) && (Owner is null || row.Owner == Owner);

    private static ArticleRule Of(string section, string family, params Answer[] answers) => new(section, answers, family, null);

    private static ArticleRule Own(string section, params Answer[] answers) => new(section, answers, null, Models.Owner.Own);
}
