namespace SourcingBot.Advice.Criteria;

/// <summary>How large the work is.</summary>
/// <param name="Size"><c>small</c> (up to 5 people), <c>medium</c> (up to 20) or <c>large</c>.</param>
/// <param name="MinPeople">Head count, if one was named.</param>
/// <param name="MaxPeople">Head count, if one was named.</param>
public sealed record ProjectSizeAnswer(string Size, int? MinPeople = null, int? MaxPeople = null) : Answer
{
    /// <summary>From the smallest on.</summary>
    public static readonly IReadOnlyList<string> Sizes = ["small", "medium", "large"];

    public override Criterion Criterion => Criterion.ProjectSize;

    /// <summary>The size that so many people make.</summary>
    public static string SizeOf(int people) => people <= 5 ? "small" : people <= 20 ? "medium" : "large";
}
