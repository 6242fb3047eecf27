using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Assumptions;

/// <summary>Where a message names assumptions, and which figure each name has. Figures are to be asked for in the order of the message.</summary>
internal sealed class AssumptionNames
{
    /// <summary>How many words may stand between a figure and a name before it: "for the set-up in the first year we pay 300k".</summary>
    private const int ReachBack = 8;

    /// <summary>And after it: "4 months for the transition".</summary>
    private const int ReachAhead = 4;

    private readonly Message _message;
    private readonly List<Name> _names = [];
    private readonly HashSet<int> _used = [];
    private int _next;

    public AssumptionNames(Message message, Vocabulary vocabulary)
    {
        _message = message;
        var folded = message.Folded;
        for (var i = 0; i < folded.Count;)
        {
            if (!vocabulary.Assumptions.TryMatch(folded.Texts, i, _ => true, out var phrases, out var length))
            {
                i++;
                continue;
            }

            if (phrases[0].Meaning.Kind == MeaningKind.Assumption)
            {
                _names.Add(new Name(phrases[0].Meaning.Value, new WordSpan(folded.Indexes[i], folded.Indexes[i + length - 1])));
            }

            i += length;
        }
    }

    /// <summary>The id that a figure sets by the name it has, and where that stands: the nearest before it that fits and is free, or one that follows closely.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="free">Names before this word rather belong to another figure.</param>
    /// <param name="limit">Those from this word on belong to another.</param>
    public (string Id, WordSpan Span)? Of(Figure figure, int free, int limit)
    {
        while (_next < _names.Count && _names[_next].Span.First <= figure.Last)
        {
            _next++;
        }

        var after = IsAfter(figure, limit) ? _next : -1;
        var index = after >= 0 && _message.Words.Is(figure.Last + 1, _message.Words.Grammar.Assumptions.BeforeName) ? after : Before(figure, after < 0 ? 0 : free) ?? after;
        if (index < 0)
        {
            return null;
        }

        _used.Add(index);
        return (AssumptionRules.IdOf(_names[index].Id, figure)!, _names[index].Span);
    }

    /// <summary>A name stands closely before the figure, whether they fit or not: "the centre costs 300k". To be asked after <see cref="Of"/>.</summary>
    public bool StandsBefore(Figure figure) =>
        _next > 0 && _names[_next - 1].Span is var span && span.First >= _message.SentenceAt(figure.First).First && figure.First - span.Last <= ReachAhead && !IsParted(span.Last + 1, figure.First);

    private bool IsAfter(Figure figure, int limit) =>
        _next < _names.Count && _names[_next].Span is var span && span.Last < limit && span.First < _message.SentenceAt(figure.First).End
        && span.First - figure.Last <= ReachAhead && AssumptionRules.IdOf(_names[_next].Id, figure) is not null && !IsParted(figure.Last + 1, span.First);

    private int? Before(Figure figure, int free)
    {
        var least = Math.Max(free, _message.SentenceAt(figure.First).First);
        for (var n = _next - 1; n >= 0 && _names[n].Span.First >= least && figure.First - _names[n].Span.Last <= ReachBack; n--)
        {
            var distance = figure.First - _names[n].Span.Last;
            if (distance > 0 && !_used.Contains(n) && !IsBudget(figure, distance) && AssumptionRules.IdOf(_names[n].Id, figure) is not null)
            {
                return n;
            }
        }

        return null;
    }

    /// <summary>"Set up the team with our budget of 300k": the budget is nearer.</summary>
    private bool IsBudget(Figure figure, int distance) =>
        figure.Measure is Measure.Sum or Measure.Bare
        && _message.Nearest(Criterion.Budget, figure.First, figure.Last) is { Kind: MeaningKind.Name } budget && budget.Distance < distance;

    private bool IsParted(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_message.Words.Is(i, _message.Words.Grammar.Common.And) || FoldedWords.IsBreak(_message.Words[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    private readonly record struct Name(string Id, WordSpan Span);
}
