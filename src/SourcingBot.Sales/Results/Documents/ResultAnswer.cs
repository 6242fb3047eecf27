namespace SourcingBot.Sales.Results.Documents;

/// <param name="Criterion">Its id.</param>
/// <param name="Name">As in "budget".</param>
/// <param name="Text">As it was said back.</param>
/// <param name="IsFromContact">The representative knew it before, and the prospect confirmed it.</param>
public sealed record ResultAnswer(string Criterion, string Name, string Text, bool IsFromContact = false);
