using System.Runtime.CompilerServices;
using System.Text;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>
/// A group of lists, from which the properties of one reader's words are filled: <c>NotNumbers</c> is the list <c>not-numbers</c>. Signs
/// are the same in every language and are given here.
/// </summary>
internal sealed class GrammarPart(IGrammarSource source)
{
    public GrammarPart Part([CallerMemberName] string name = "") => new(source.Part(Key(name)));

    /// <param name="signs">Signs that belong to the words, one character each.</param>
    /// <param name="name">The property.</param>
    public WordSet Words(string signs = "", [CallerMemberName] string name = "") => new([.. source.Words(Key(name)), .. signs.Select(sign => sign.ToString())]);

    public IReadOnlyList<string> List([CallerMemberName] string name = "") => source.Words(Key(name));

    public IReadOnlyList<string> Texts([CallerMemberName] string name = "") => source.Texts(Key(name));

    public IReadOnlyList<IReadOnlyList<string>> Rows([CallerMemberName] string name = "") => source.Rows(Key(name));

    public PhraseTree<bool> Phrases([CallerMemberName] string name = "") => Phrases(name, backwards: false);

    /// <summary>To be matched in steps of -1 from the last word.</summary>
    public PhraseTree<bool> Backwards([CallerMemberName] string name = "") => Phrases(name, backwards: true);

    /// <summary>Phrases in groups that are called as the values of an enumeration are.</summary>
    /// <param name="ids">The values that have a group, if not all.</param>
    /// <param name="name">The property.</param>
    public PhraseTree<T> Phrases<T>(T[]? ids = null, [CallerMemberName] string name = "")
        where T : struct, Enum => Phrases(ids, name, backwards: false);

    /// <summary>The same, to be matched in steps of -1 from the last word.</summary>
    public PhraseTree<T> Backwards<T>(T[]? ids = null, [CallerMemberName] string name = "")
        where T : struct, Enum => Phrases(ids, name, backwards: true);

    public void AddTo<T>(PhraseTree<T> tree, string name, T[]? ids = null, bool backwards = false)
        where T : struct, Enum
    {
        foreach (var (id, called) in Called(ids, name))
        {
            tree.Add(Forms(called), id, backwards);
        }
    }

    /// <summary>Single words in such groups.</summary>
    public Dictionary<string, T> Words<T>([CallerMemberName] string name = "")
        where T : struct, Enum
    {
        var words = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (id, called) in Called<T>(null, name))
        {
            foreach (var word in called)
            {
                words[word] = id;
            }
        }

        return words;
    }

    public Dictionary<string, decimal> Numbers([CallerMemberName] string name = "")
    {
        var numbers = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (number, words) in source.Numbers(Key(name)))
        {
            foreach (var word in words)
            {
                numbers[word] = number;
            }
        }

        return numbers;
    }

    public Dictionary<string, int> Integers([CallerMemberName] string name = "") =>
        Numbers(name).ToDictionary(number => number.Key, number => (int)number.Value, StringComparer.Ordinal);

    public PhraseTree<int> IntegerPhrases([CallerMemberName] string name = "")
    {
        var tree = new PhraseTree<int>();
        foreach (var (number, words) in source.Numbers(Key(name)))
        {
            tree.Add(Forms(words), (int)number);
        }

        return tree;
    }

    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Ids(IReadOnlyCollection<string> known, [CallerMemberName] string name = "") => source.Ids(Key(name), known);

    /// <summary>What each value of an enumeration is called; every one has a list, which may be empty.</summary>
    private IEnumerable<(T Id, IReadOnlyList<string> Called)> Called<T>(T[]? ids, string name)
        where T : struct, Enum
    {
        var part = source.Part(Key(name));
        return (ids ?? Array.FindAll(Enum.GetValues<T>(), id => id.ToString() != nameof(Limit.None))).Select(id => (id, part.Words(Key(id.ToString()))));
    }

    private PhraseTree<bool> Phrases(string name, bool backwards)
    {
        var tree = new PhraseTree<bool>();
        tree.Add(Forms(source.Words(Key(name))), true, backwards);
        return tree;
    }

    private PhraseTree<T> Phrases<T>(T[]? ids, string name, bool backwards)
        where T : struct, Enum
    {
        var tree = new PhraseTree<T>();
        AddTo(tree, name, ids, backwards);
        return tree;
    }

    /// <summary>"[is|was] too long" is two phrases, "[far|] too long" as well.</summary>
    private static IReadOnlyList<string> Forms(IReadOnlyList<string> phrases) =>
        phrases.Any(phrase => phrase.Contains('[', StringComparison.Ordinal)) ? [.. phrases.SelectMany(Forms)] : phrases;

    private static IEnumerable<string> Forms(string phrase)
    {
        var (open, close) = (phrase.IndexOf('[', StringComparison.Ordinal), phrase.IndexOf(']', StringComparison.Ordinal));
        return open < 0 || close < open
            ? [phrase]
            : phrase[(open + 1)..close].Split('|').SelectMany(alternative => Forms($"{phrase[..open]}{alternative}{phrase[(close + 1)..]}".Replace("  ", " ", StringComparison.Ordinal).Trim()));
    }

    /// <summary>NotNumbers → not-numbers.</summary>
    private static string Key(string name)
    {
        var key = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && key.Length > 0)
            {
                key.Append('-');
            }

            key.Append(char.ToLowerInvariant(letter));
        }

        return key.ToString();
    }
}
