using SourcingBot.Advice.Requests;

namespace SourcingBot.Host.Api;

/// <summary>The answer, or why there is none.</summary>
internal sealed record JsonAnswer(string? Json, IReadOnlyList<RequestError> Errors);
