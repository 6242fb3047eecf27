using System.CommandLine;

namespace SourcingBot.Host.Verbs;

/// <summary>What a representative does with links.</summary>
internal static class LinkVerb
{
    public const string Name = "link";

    public static Command Create() => new(Name, "Links that representatives send to prospects: makes them, and shows what happened to them.")
    {
        LinkCreateVerb.Create(),
        LinkListVerb.Create(),
        LinkShowVerb.Create(),
        LinkRevokeVerb.Create(),
    };
}
