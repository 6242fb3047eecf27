using System.Collections;

namespace SourcingBot.Definitions;

/// <summary>Collects every mistake of a reading, so that an author sees all of them at once.</summary>
public sealed class Problems : IReadOnlyCollection<Problem>
{
    private readonly List<Problem> _found = [];

    public int Count => _found.Count;

    public void Add(string file, int line, string what, string cure) => _found.Add(new Problem(file, line, what, cure));

    /// <summary>Takes a problem back that another one turned out to be the cause of.</summary>
    internal void Remove(Problem problem) => _found.Remove(problem);

    public void AddAll(Problems others) => _found.AddRange(others._found);

    /// <summary>Reports an unknown id and offers the nearest known one, or the whole list where none is near.</summary>
    public void AddUnknown(string file, int line, string what, string unknown, IEnumerable<string> known) =>
        Add(file, line, $"{what} '{unknown}' does not exist.", Suggestion.For(unknown, known));

    /// <exception cref="DefinitionsException">There is at least one problem.</exception>
    public void ThrowIfAny()
    {
        if (_found.Count > 0)
        {
            throw new DefinitionsException([.. this]);
        }
    }

    /// <summary>In the order of files and lines, whatever order the readers found them in.</summary>
    public IEnumerator<Problem> GetEnumerator() =>
        _found.Distinct().OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
