namespace SourcingBot.Host.Tests.Clients;

/// <param name="Type">personal, groupChat or channel.</param>
/// <param name="Id">The conversation's.</param>
internal sealed record PlaygroundChat(string Type, string Id)
{
    public bool IsGroup => Type != "personal";
}
