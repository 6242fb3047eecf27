using System.Diagnostics.CodeAnalysis;

namespace SourcingBot.Advice.Requests;

/// <summary>What was read, or everything that is wrong with it.</summary>
public sealed record RequestReading<T>(T? Value, IReadOnlyList<RequestError> Errors)
    where T : class
{
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsValid => Value is not null && Errors.Count == 0;
}
