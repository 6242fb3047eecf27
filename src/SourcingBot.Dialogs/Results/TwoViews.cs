using SourcingBot.Advice.Comparing;

namespace SourcingBot.Dialogs.Results;

/// <param name="First">Whoever was asked first.</param>
/// <param name="FirstMade">When the first was given advice.</param>
internal sealed record TwoViews(Stakeholder First, Stakeholder Second, Comparison Comparison, DateTimeOffset FirstMade);
