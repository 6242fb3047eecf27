namespace SourcingBot.Understanding.Grammars;

/// <summary>
/// Where the words of a <see cref="Grammar"/> come from. Whoever implements it tells authors what is missing or in the wrong form, and
/// then returns nothing, so that a reading goes on to its end. Names are those of the lists in the file: <c>not-numbers</c>.
/// </summary>
public interface IGrammarSource
{
    /// <summary>A group of lists.</summary>
    IGrammarSource Part(string name);

    /// <summary>Words or word groups as a message has them: in lower case, with a space around each sign.</summary>
    IReadOnlyList<string> Words(string name);

    /// <summary>Texts that are not compared word by word.</summary>
    IReadOnlyList<string> Texts(string name);

    /// <summary>Several words a line, of which the first is what the others stand for.</summary>
    IReadOnlyList<IReadOnlyList<string>> Rows(string name);

    /// <summary>For each number what it is called.</summary>
    IReadOnlyList<KeyValuePair<decimal, IReadOnlyList<string>>> Numbers(string name);

    /// <summary>For each id what it is called; an id outside of <paramref name="known"/> is a mistake, one that is left out is none.</summary>
    IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Ids(string name, IReadOnlyCollection<string> known);
}
