using System.Collections.Immutable;

namespace SourcingBot.Storage.Tests.Power;

/// <summary>What the store holds of one conversation, by the names of what was said.</summary>
/// <param name="State">The last turn that changed the state, and how often that happened.</param>
/// <param name="Accepted">The turn that waits to be run.</param>
internal sealed record Kept(string Log, (int Turn, int Version) State, string Outbox, int? Accepted)
{
    public static Kept Nothing { get; } = new("", (0, 0), "", null);

    public static Kept Of(IEnumerable<string> log, (int Turn, int Version) state, IEnumerable<string> outbox, int? accepted) =>
        new(string.Join(' ', log), state, string.Join(' ', outbox), accepted);

    public Kept AfterAccepting(int turn) => this with { Log = Joined(Log, [$"{turn}"]), Accepted = turn };

    public Kept AfterTurn(int turn, int replies, bool areQueued)
    {
        var names = Enumerable.Range(1, replies).Select(reply => Said.Name(turn, reply)).ToImmutableArray();
        return new(Joined(Log, Accepted is null ? [$"{turn}", .. names] : names), (turn, State.Version + 1), areQueued ? Joined(Outbox, names) : Outbox, null);
    }

    public Kept AfterDelivery() => this with { Outbox = string.Join(' ', Outbox.Split(' ').Skip(1)) };

    private static string Joined(string one, IEnumerable<string> more) => string.Join(' ', more.Prepend(one).Where(name => name.Length > 0));
}
