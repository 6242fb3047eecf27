namespace SourcingBot.DirectLine;

/// <param name="IsForOnePerson">It leads every device to the same conversation.</param>
public sealed record PageLink(string Id, bool IsForOnePerson);
