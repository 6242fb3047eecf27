using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Scoring;

/// <summary>
/// What the criteria without an answer may still do, counted exactly over every way to answer them (millions at first). Answers
/// only add, so ways are counted cell by cell of the grid, criterion by criterion, and never one by one.
/// </summary>
internal sealed class OpenQuestions
{
    private readonly WinnerGrid _grid;
    private readonly byte _winner;
    private readonly int[] _reached;
    private readonly Dictionary<Criterion, double> _turning = [];

    public OpenQuestions(Weighing weighing, Standing standing, IEnumerable<Criterion> open)
    {
        // Those with the fewest answers come last, where a step costs most.
        var ways = open.Select(criterion => (Criterion: criterion, Answers: weighing.WaysToAnswer(criterion)))
            .OrderByDescending(question => question.Answers.Count)
            .ToArray();
        _grid = new WinnerGrid(weighing, standing, [.. ways.Select(question => question.Answers)]);
        _winner = _grid.WinnersIn(0)[_grid.Origin];
        _reached = new int[_grid.Cells];
        if (ways.Length > 0)
        {
            Try(Ways.Of(_grid), [.. ways.Select(question => (question.Criterion, StepsOf(question.Answers)))]);
        }
    }

    /// <summary>The share of ways in which the present winner stays; 1 when nothing is open.</summary>
    public double HoldsIn { get; private set; } = 1;

    /// <summary>
    /// Each open criterion with the share of ways in which its answer turns the winner, compared with leaving just this one open.
    /// </summary>
    public IReadOnlyDictionary<Criterion, double> Turning => _turning;

    private Step[] StepsOf(IReadOnlyList<Standing> answers) =>
        [.. answers
            .GroupBy(answer => (Cells: _grid.CellsOf(answer.Points), answer.Closed))
            .Select(same => new Step(same.Key.Cells, same.Key.Closed, same.Count()))];

    /// <summary>
    /// Finds for each of these questions the ways to answer all the others: answer one half for the sake of the other half, and
    /// the other way round. So each question is left out once without starting anew for it.
    /// </summary>
    private void Try(Ways others, ReadOnlySpan<(Criterion Criterion, Step[] Steps)> questions)
    {
        if (questions.Length == 1)
        {
            Count(others, questions[0].Criterion, questions[0].Steps);
            return;
        }

        var first = questions[..(questions.Length / 2)];
        var second = questions[first.Length..];
        Try(Answered(others, second), first);
        Try(Answered(others, first), second);
    }

    private static Ways Answered(Ways ways, ReadOnlySpan<(Criterion Criterion, Step[] Steps)> questions)
    {
        foreach (var question in questions)
        {
            ways = ways.Then(question.Steps);
        }

        return ways;
    }

    private void Count(Ways others, Criterion criterion, Step[] steps)
    {
        long all = 0, held = 0, turned = 0;
        for (var layer = 0; layer < _grid.Layers; layer++)
        {
            var counts = others.In(layer, out var firstCell);
            if (counts.IsEmpty)
            {
                continue;
            }

            var reached = _reached.AsSpan(0, NoteReached(counts));
            var without = _grid.WinnersIn(layer)[firstCell..];
            foreach (var step in steps)
            {
                var with = _grid.WinnersIn(_grid.LayerAfter(layer, step.Closes))[(firstCell + step.Cells)..];
                foreach (var cell in reached)
                {
                    var ways = counts[cell] * step.Times;
                    all += ways;
                    held += with[cell] == _winner ? ways : 0;
                    turned += with[cell] == without[cell] ? 0 : ways;
                }
            }
        }

        // The same for every question: all of them together are all ways.
        HoldsIn = (double)held / all;
        _turning[criterion] = (double)turned / all;
    }

    /// <summary>Three cells in four are reached by no way; to pass them by once is cheaper than at every step.</summary>
    private int NoteReached(ReadOnlySpan<long> counts)
    {
        var reached = 0;
        for (var cell = 0; cell < counts.Length; cell++)
        {
            if (counts[cell] != 0)
            {
                _reached[reached++] = cell;
            }
        }

        return reached;
    }
}
