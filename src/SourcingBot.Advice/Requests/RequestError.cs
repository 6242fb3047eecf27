namespace SourcingBot.Advice.Requests;

/// <summary>One thing that is wrong in a request, said so that its sender can mend it.</summary>
/// <param name="Field">Where, as in <c>answers.budget.stance</c>; <c>$</c> for the whole.</param>
/// <param name="Value">What stands there as JSON, shortened; null when it is missing.</param>
/// <param name="Allowed">What may stand there.</param>
public sealed record RequestError(string Field, string? Value, string Allowed)
{
    public override string ToString() =>
        Value is null ? $"'{Field}' is missing. Allowed: {Allowed}." : $"'{Field}' is {Value}. Allowed: {Allowed}.";
}
