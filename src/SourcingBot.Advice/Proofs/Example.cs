using SourcingBot.Advice.Models;

namespace SourcingBot.Advice.Proofs;

/// <summary>Answers, and what the table advises on them; whatever is not named is not answered.</summary>
public sealed record Example(IReadOnlyList<SaidLevel> Said, SourcingModel Model);
