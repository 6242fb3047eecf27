using System.Text;
using SourcingBot.Understanding.Grammars;

namespace SourcingBot.Understanding.Words;

/// <summary>
/// Forgives in words that are too short for <see cref="Spelling"/> the slips that seldom make another word: two letters swapped
/// ("hlep"), a letter held down ("helllo"), in a longer word one left out. To be asked only about short messages that say nothing as they stand.
/// </summary>
internal sealed class CommandSpelling
{
    private const int MostWords = 8;
    private const int Shortest = 4;
    private const int ShortestWithGap = 6;
    private const int Longest = 20;

    private readonly HashSet<string> _known;
    private readonly HashSet<string> _commands;
    private readonly WordForms _forms;
    private readonly Dictionary<string, string> _slips = new(StringComparer.Ordinal);

    /// <param name="commands">The words that may be meant.</param>
    /// <param name="known">Words that are none of the slips.</param>
    /// <param name="forms">How words end.</param>
    public CommandSpelling(HashSet<string> commands, HashSet<string> known, WordForms forms)
    {
        (_commands, _known, _forms) = (commands, known, forms);
        foreach (var command in commands.Order(StringComparer.Ordinal))
        {
            _slips.TryAdd(Single(command), command);
            for (var i = 1; command.Length >= ShortestWithGap && i < command.Length; i++)
            {
                _slips.TryAdd(command.Remove(i, 1), command);
            }
        }
    }

    /// <summary>The message with its slips mended; null when there are none.</summary>
    public string? Corrected(FoldedWords folded)
    {
        if (folded.Words.Count > MostWords)
        {
            return null;
        }

        var (text, corrected) = (new StringBuilder(), false);
        for (var i = 0; i < folded.Words.Count; i++)
        {
            var word = folded.Words[i];
            var meant = word.Kind == WordKind.Letters ? Meant(_forms.Singular(word.Text)) : null;
            text.Append(meant ?? word.Text).Append(' ');
            corrected |= meant is not null;
        }

        return corrected ? text.ToString() : null;
    }

    private string? Meant(string word)
    {
        var single = Single(word);
        if (word.Length > Longest || _known.Contains(word) || (word.Length < Shortest && single.Length == word.Length))
        {
            return null;
        }

        for (var i = 0; i + 1 < word.Length; i++)
        {
            var swapped = $"{word[..i]}{word[i + 1]}{word[i]}{word[(i + 2)..]}";
            if (IsCommand(swapped))
            {
                return swapped;
            }
        }

        return _slips.GetValueOrDefault(word) ?? (single.Length == word.Length ? null : IsCommand(single) ? single : _slips.GetValueOrDefault(single));
    }

    /// <summary>Phrases are compared in the singular: "thanks" is "thank" there.</summary>
    private bool IsCommand(string word) => _commands.Contains(word) || (_forms.WithoutEnding(word) is { } singular && _commands.Contains(singular));

    /// <summary>Of letters that stand several times in a row, one.</summary>
    private static string Single(string word) => string.Concat(word.Where((letter, i) => i == 0 || letter != word[i - 1]));
}
