using System.Numerics;
using System.Runtime.InteropServices;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;

namespace SourcingBot.Advice.Scoring;

/// <summary>
/// What the criteria without an answer may still do, counted exactly over every way to answer them (millions at first). Answers
/// only add, so ways are counted cell by cell of the grid, criterion by criterion, and never one by one.
/// </summary>
internal sealed class OpenQuestions
{
    private readonly WinnerGrid _grid;
    private readonly long[] _won;
    private readonly byte[] _turns;
    private readonly Dictionary<Criterion, double> _turning = [];

    public OpenQuestions(Weighing weighing, Standing standing, IEnumerable<Criterion> open)
    {
        // Those with the fewest answers come last, where a step costs most.
        var ways = open.Select(criterion => (Criterion: criterion, Answers: weighing.WaysToAnswer(criterion)))
            .OrderByDescending(question => question.Answers.Count)
            .ToArray();
        _grid = new WinnerGrid(weighing, standing, [.. ways.Select(question => question.Answers)]);
        _won = new long[weighing.Table.Models.Count];
        _turns = new byte[_grid.Cells];
        if (ways.Length > 0)
        {
            Try(Ways.Of(_grid), [.. ways.Select(question => (question.Criterion, StepsOf(question.Answers)))]);
        }
        else
        {
            _won[weighing.WinnerOf(standing)] = 1;
        }

        var all = (double)_won.Sum();
        Shares = weighing.Table.Models.Select((row, i) => (row.Model, Share: _won[i] / all)).ToDictionary(won => won.Model, won => won.Share);
    }

    /// <summary>Each model with the share of ways in which it wins; they add up to 1.</summary>
    public IReadOnlyDictionary<SourcingModel, double> Shares { get; }

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
            var (criterion, steps) = questions[0];
            _turning[criterion] = ShareTurned(others, steps);

            // All ways are the same ways whichever question comes last, so they are counted once.
            if (_turning.Count == 1)
            {
                CountWinners(others.Then(steps));
            }

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

    private void CountWinners(Ways all)
    {
        for (var layer = 0; layer < _grid.Layers; layer++)
        {
            var counts = all.In(layer, out var firstCell);
            if (!counts.IsEmpty)
            {
                var winners = _grid.WinnersIn(layer).Slice(firstCell, counts.Length);
                for (var cell = 0; cell < counts.Length; cell++)
                {
                    _won[winners[cell]] += counts[cell];
                }
            }
        }
    }

    private double ShareTurned(Ways others, Step[] steps)
    {
        // As many answers at a time as a byte can count, so that turns are noted in many cells at once.
        var answers = steps.SelectMany(step => Enumerable.Repeat(step, step.Times)).Chunk(byte.MaxValue).ToArray();
        long ways = 0, turned = 0;
        for (var layer = 0; layer < _grid.Layers; layer++)
        {
            var counts = others.In(layer, out var firstCell);
            foreach (var some in counts.IsEmpty ? [] : answers)
            {
                var turns = _turns.AsSpan(0, counts.Length);
                turns.Clear();
                foreach (var step in some)
                {
                    NoteTurns(_grid.WinnersIn(layer)[firstCell..], _grid.WinnersIn(_grid.LayerAfter(layer, step.Closes))[(firstCell + step.Cells)..], turns);
                }

                for (var cell = 0; cell < counts.Length; cell++)
                {
                    ways += counts[cell] * some.Length;
                    turned += counts[cell] * turns[cell];
                }
            }
        }

        return (double)turned / ways;
    }

    private static void NoteTurns(ReadOnlySpan<byte> without, ReadOnlySpan<byte> with, Span<byte> turns)
    {
        without = without[..turns.Length];
        with = with[..turns.Length];
        var wideWithout = MemoryMarshal.Cast<byte, Vector<byte>>(without);
        var wideWith = MemoryMarshal.Cast<byte, Vector<byte>>(with);
        var wideTurns = MemoryMarshal.Cast<byte, Vector<byte>>(turns);
        for (var i = 0; i < wideTurns.Length; i++)
        {
            wideTurns[i] += Vector.AndNot(Vector<byte>.One, Vector.Equals(wideWithout[i], wideWith[i]));
        }

        for (var i = wideTurns.Length * Vector<byte>.Count; i < turns.Length; i++)
        {
            turns[i] += with[i] == without[i] ? (byte)0 : (byte)1;
        }
    }
}
