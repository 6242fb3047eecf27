using SourcingBot.Advice.Models;

namespace SourcingBot.Advice.Comparing;

/// <summary>
/// What is advised in every way to settle the differences between two stakeholders. A way is a number with one bit for each
/// difference, set where the second's position is taken; eleven criteria make at most 2048 of them.
/// </summary>
internal sealed class Crossings
{
    private readonly SourcingModel[] _advised;
    private readonly int[] _turns;
    private readonly int _second;

    /// <param name="differences">How many there are.</param>
    /// <param name="advise">What is advised in a way.</param>
    public Crossings(int differences, Func<int, SourcingModel> advise)
    {
        _second = (1 << differences) - 1;
        _advised = [.. Enumerable.Range(0, 1 << differences).Select(advise)];
        _turns = [.. Enumerable.Range(0, differences).Select(difference => Enumerable.Range(0, _advised.Length).Count(way => Turned(way, difference) is not null))];
    }

    /// <summary>What the first would be advised with the second's position on one difference; null when nothing changes.</summary>
    public SourcingModel? FirstTurned(int difference) => Turned(0, difference);

    /// <inheritdoc cref="FirstTurned"/>
    public SourcingModel? SecondTurned(int difference) => Turned(_second, difference);

    /// <summary>In which share of the ways to settle the others the difference decides.</summary>
    public double DecidesIn(int difference) => (double)_turns[difference] / _advised.Length;

    /// <summary>
    /// The smallest set of differences, one bit for each, that can be settled so that both are advised the same whatever else they
    /// differ on; of equally small ones the set that turns the advice in the most ways, then the one with the earliest members.
    /// </summary>
    public int SmallestSettled() =>
        Enumerable.Range(0, _advised.Length)
            .Where(set => WaysToSettle(set).Any())
            .OrderBy(int.PopCount)
            .ThenByDescending(set => Members(set).Sum(difference => _turns[difference]))
            .ThenBy(set => set, Comparer<int>.Create(EarlierMembersFirst))
            .First();

    /// <summary>The ways to settle a set after which both are advised the same, with what that is.</summary>
    public IEnumerable<(int Way, SourcingModel Model)> WaysToSettle(int set)
    {
        // Every subset of the set, the empty one first.
        for (var way = 0; ; way = (way - set) & set)
        {
            if (_advised[way] == _advised[way | (_second & ~set)])
            {
                yield return (way, _advised[way]);
            }

            if (way == set)
            {
                yield break;
            }
        }
    }

    public IEnumerable<int> Members(int set) => Enumerable.Range(0, _turns.Length).Where(difference => (set & (1 << difference)) != 0);

    private SourcingModel? Turned(int way, int difference) =>
        _advised[way ^ (1 << difference)] is var turned && turned != _advised[way] ? turned : null;

    private static int EarlierMembersFirst(int one, int other)
    {
        var lowest = (one ^ other) & -(one ^ other);
        return lowest == 0 ? 0 : (one & lowest) != 0 ? -1 : 1;
    }
}
