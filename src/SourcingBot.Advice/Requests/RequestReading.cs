using System.Diagnostics.CodeAnalysis;

namespace SourcingBot.Advice.Requests;

/// <summary>What was read, or everything that is wrong with it.</summary>
public sealed record RequestReading<T>(T? Value, IReadOnlyList<RequestError> Errors)
    where T : class
{
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsValid => Value is not null && Errors.Count == 0;

    /// <summary>What is made of the value, or the same errors.</summary>
    public RequestReading<TNext> Then<TNext>(Func<T, TNext> make)
        where TNext : class => IsValid ? new RequestReading<TNext>(make(Value), []) : new RequestReading<TNext>(null, Errors);

    /// <inheritdoc cref="Then{TNext}(Func{T, TNext})"/>
    /// <param name="read">May find errors of its own.</param>
    public RequestReading<TNext> Then<TNext>(Func<T, RequestReading<TNext>> read)
        where TNext : class => IsValid ? read(Value) : new RequestReading<TNext>(null, Errors);
}
