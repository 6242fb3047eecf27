namespace SourcingBot.Advice.Criteria;

/// <summary>An answer that is one of a closed list of ids: control, talent, location, communication, reliability, complexity.</summary>
public sealed record ChoiceAnswer : Answer
{
    private static readonly Dictionary<Criterion, string[]> Known = new()
    {
        [Criterion.Control] = ["hands-off", "shared", "close", "full"],
        [Criterion.Talent] = ["common-skills", "scarce-specialists", "own-team"],
        [Criterion.Location] = ["onshore", "nearshore", "anywhere"],
        [Criterion.Communication] = ["same-hours", "some-overlap", "asynchronous"],
        [Criterion.Reliability] = ["tolerant", "important", "critical"],
        [Criterion.Complexity] = ["self-contained", "connected", "core"],
    };

    /// <exception cref="ArgumentException">The criterion has no choices, or none with this id.</exception>
    public ChoiceAnswer(Criterion criterion, string choice)
    {
        if (!ChoicesOf(criterion).Contains(choice))
        {
            throw new ArgumentException($"'{choice}' is not a choice of '{criterion}'. Known: {string.Join(", ", ChoicesOf(criterion))}.", nameof(choice));
        }

        Criterion = criterion;
        Choice = choice;
    }

    public override Criterion Criterion { get; }

    public string Choice { get; }

    /// <summary>The ids a criterion knows, from least to most; empty for a criterion that is answered otherwise.</summary>
    public static IReadOnlyList<string> ChoicesOf(Criterion criterion) => Known.GetValueOrDefault(criterion, []);
}
