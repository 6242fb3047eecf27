#nullable disable annotations

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds choices in an utterance by their words.</summary>
public static class Find
{
    private const int WordsBetween = 2;

    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>In the order in which they stand in the utterance. No choice is found twice, and no word counts for two.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);

        if (string.IsNullOrEmpty(utterance))
        {
            return [];
        }

        return
        [
            .. FindValues(utterance, Names(choices, options ?? new FindChoicesOptions()), options).Select(found => Result(utterance, found.Start, found.End, new FoundChoice
            {
                Value = choices[found.Resolution.Index].Value,
                Index = found.Resolution.Index,
                Score = found.Resolution.Score,
                Synonym = found.Resolution.Value,
            })),
        ];
    }

    /// <inheritdoc cref="FindChoices(string, IList{Choice}, FindChoicesOptions)"/>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        ArgumentNullException.ThrowIfNull(values);

        // Who says it to the letter means it, whatever else has the same words.
        if (values.Find(value => string.Equals(value.Value, utterance, StringComparison.OrdinalIgnoreCase)) is { } exact)
        {
            return [Value(utterance, 0, utterance.Length - 1, exact, 1)];
        }

        var tokens = Tokenizer.DefaultTokenizer(utterance);
        var names = values.Where(value => !string.IsNullOrWhiteSpace(value.Value)).Select(value => new Name(value, Tokenizer.DefaultTokenizer(value.Value)));

        // The best match first and among equals the longest: of "red" and "red wine" the second is what "red wine" means.
        var candidates = names
            .OrderByDescending(name => name.Value.Value.Length)
            .SelectMany(name => Matches(tokens, name, options ?? new FindValuesOptions()))
            .OrderByDescending(match => match.Score);

        var found = new List<ModelResult<FoundValue>>();
        var foundIndexes = new HashSet<int>();
        var usedTokens = new HashSet<int>();

        foreach (var match in candidates)
        {
            var span = Enumerable.Range(match.First, match.Last - match.First + 1);
            if (foundIndexes.Contains(match.Name.Value.Index) || span.Any(usedTokens.Contains))
            {
                continue;
            }

            foundIndexes.Add(match.Name.Value.Index);
            usedTokens.UnionWith(span);
            found.Add(Value(utterance, tokens[match.First].Start, tokens[match.Last].End, match.Name.Value, match.Score));
        }

        return [.. found.OrderBy(result => result.Start)];
    }

    internal static ModelResult<FoundChoice> Result(string utterance, int start, int end, FoundChoice choice) => new()
    {
        Start = start,
        End = end,
        Text = utterance[start..(end + 1)],
        TypeName = "choice",
        Resolution = choice,
    };

    private static ModelResult<FoundValue> Value(string utterance, int start, int end, SortedValue value, float score) => new()
    {
        Start = start,
        End = end,
        Text = utterance[start..(end + 1)],
        TypeName = "value",
        Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = score },
    };

    private static List<SortedValue> Names(IList<Choice> choices, FindChoicesOptions options)
    {
        var names = new List<SortedValue>();
        for (var index = 0; index < choices.Count; index++)
        {
            var choice = choices[index];
            IEnumerable<string> texts = [options.NoValue ? null : choice.Value, options.NoAction ? null : choice.Action?.Title, .. choice.Synonyms ?? []];

            names.AddRange(texts.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => new SortedValue { Value = text, Index = index }));
        }

        return names;
    }

    private static IEnumerable<Match> Matches(List<Token> utterance, Name name, FindValuesOptions options)
    {
        for (var first = 0; first < utterance.Count; first++)
        {
            if (MatchAt(utterance, first, name, options) is { } match)
            {
                yield return match;
                first = match.Last;
            }
        }
    }

    private static Match MatchAt(List<Token> utterance, int first, Name name, FindValuesOptions options)
    {
        var reach = options.MaxTokenDistance ?? WordsBetween;
        var next = first;
        var last = -1;
        var matched = 0;
        var between = 0;

        foreach (var token in name.Tokens)
        {
            var distance = Distance(utterance, next, matched == 0 ? 0 : reach, token);
            if (distance >= 0)
            {
                matched++;
                between += distance;
                last = next + distance;
                next = last + 1;
            }
            else if (!options.AllowPartialMatches)
            {
                return null;
            }
        }

        if (matched == 0)
        {
            return null;
        }

        var completeness = (float)matched / name.Tokens.Count;
        var accuracy = (float)matched / (matched + between);
        return new Match(name, first, last, completeness * accuracy);
    }

    /// <summary>How many tokens lie between <paramref name="from"/> and the wanted one; -1 if it is not within reach.</summary>
    private static int Distance(List<Token> utterance, int from, int reach, Token wanted)
    {
        for (var distance = 0; distance <= reach && from + distance < utterance.Count; distance++)
        {
            if (utterance[from + distance].Normalized == wanted.Normalized)
            {
                return distance;
            }
        }

        return -1;
    }

    private sealed record Name(SortedValue Value, List<Token> Tokens);

    private sealed record Match(Name Name, int First, int Last, float Score);
}
