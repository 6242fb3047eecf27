namespace SourcingBot.Advice.Criteria;

/// <summary>One of the eleven things that the advice rests on. The id is public: files, messages and the API use it.</summary>
public sealed class Criterion
{
    public static readonly Criterion Budget = new("budget");
    public static readonly Criterion Timeline = new("timeline");
    public static readonly Criterion Control = new("control");
    public static readonly Criterion DataSensitivity = new("dataSensitivity");
    public static readonly Criterion Commitment = new("commitment");
    public static readonly Criterion ProjectSize = new("projectSize");
    public static readonly Criterion Talent = new("talent");
    public static readonly Criterion Location = new("location");
    public static readonly Criterion Communication = new("communication");
    public static readonly Criterion Reliability = new("reliability");
    public static readonly Criterion Complexity = new("complexity");

    /// <summary>All eleven, in the order in which they are asked and listed.</summary>
    public static readonly IReadOnlyList<Criterion> All =
        [Budget, Timeline, Control, DataSensitivity, Commitment, ProjectSize, Talent, Location, Communication, Reliability, Complexity];

    /// <summary>The interview that everyone is asked.</summary>
    public static readonly IReadOnlyList<Criterion> Core = [Budget, Timeline, Control, DataSensitivity];

    private Criterion(string id) => Id = id;

    public string Id { get; }

    /// <summary>Null for an id that is not one of the eleven.</summary>
    public static Criterion? Find(string id) => All.FirstOrDefault(c => c.Id == id);

    public override string ToString() => Id;
}
