using System.Numerics;
using System.Runtime.InteropServices;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Scoring;

/// <summary>
/// What the criteria without an answer may still do, counted exactly over every way to answer them (millions at first). Answers
/// only add, so the questions are halved: the outcomes of one half and those of the other, each with the number of ways to it, meet
/// each other once.
/// </summary>
internal sealed class OpenQuestions
{
    private readonly Weighing _weighing;
    private readonly Standing _standing;
    private readonly Dictionary<Criterion, double> _turning = [];

    public OpenQuestions(Weighing weighing, Standing standing, IEnumerable<Criterion> open)
    {
        (_weighing, _standing) = (weighing, standing);
        var (one, other) = Halve(open.Select(criterion => new OpenQuestion(criterion, weighing.WaysToAnswer(criterion))));
        var (ofOne, ofOther) = (OutcomesOf(one), OutcomesOf(other));
        var winners = Winners(ofOne, ofOther);
        Shares = CountWinners(ofOne, ofOther, winners);
        CountTurns(one, ofOne, ofOther, winners);
        CountTurns(other, ofOther, ofOne, Winners(ofOther, ofOne));
    }

    /// <summary>Each model with the share of ways in which it wins; they add up to 1.</summary>
    public IReadOnlyDictionary<SourcingModel, double> Shares { get; }

    /// <summary>
    /// Each open criterion with the share of ways in which its answer turns the winner, compared with leaving just this one open.
    /// </summary>
    public IReadOnlyDictionary<Criterion, double> Turning => _turning;

    /// <summary>
    /// Questions about places to one half, those about owners to the other: so each half comes to few outcomes. The first is kept the
    /// smaller one (its ways are about the square root of the other's), which took the least time.
    /// </summary>
    private static (List<OpenQuestion> One, List<OpenQuestion> Other) Halve(IEnumerable<OpenQuestion> questions)
    {
        var other = questions.OrderBy(question => question.ShareOfOwners).ToList();
        var one = new List<OpenQuestion>();
        while (other.Count > 0 && Math.Pow(WaysOf(one), 2) < WaysOf(other))
        {
            one.Add(other[0]);
            other.RemoveAt(0);
        }

        return (one, other);
    }

    private static double WaysOf(IEnumerable<OpenQuestion> questions) => questions.Aggregate(1.0, (ways, question) => ways * question.Answers.Count);

    private Outcomes OutcomesOf(IEnumerable<OpenQuestion> questions) => new(_weighing, questions.Select(question => question.Answers));

    /// <summary>The winning row of the table for each outcome of the one and, within it, for each of the others.</summary>
    private byte[][] Winners(Outcomes outcomes, Outcomes others) => [.. Enumerable.Range(0, outcomes.Count).Select(outcome =>
    {
        var winners = others.NewRow();
        others.Winners(_weighing, _standing + outcomes[outcome], winners);
        return winners;
    })];

    private Dictionary<SourcingModel, double> CountWinners(Outcomes one, Outcomes other, byte[][] winners)
    {
        var won = new long[_weighing.Table.Models.Count];
        var wins = other.NewRow();
        for (var outcome = 0; outcome < one.Count; outcome++)
        {
            for (var row = 0; row < won.Length; row++)
            {
                NoteEqual(winners[outcome], (byte)row, wins);
                won[row] += one.WaysTo(outcome) * other.Total(wins);
            }
        }

        var all = (double)one.AllWays * other.AllWays;
        return _weighing.Table.Models.Select((row, i) => (row.Model, Share: won[i] / all)).ToDictionary(model => model.Model, model => model.Share);
    }

    /// <summary>For each question of a half: the winner before its answer against the winner after it, in all ways to answer the others.</summary>
    private void CountTurns(List<OpenQuestion> half, Outcomes answered, Outcomes others, byte[][] after)
    {
        var (before, turns) = (others.NewRow(), others.NewRow());
        foreach (var question in half)
        {
            var open = OutcomesOf(half.Where(other => other != question));
            long turned = 0;
            for (var outcome = 0; outcome < open.Count; outcome++)
            {
                others.Winners(_weighing, _standing + open[outcome], before);

                // As many answers at a time as a byte can count.
                foreach (var answers in question.Answers.Chunk(byte.MaxValue))
                {
                    Array.Clear(turns);
                    foreach (var answer in answers)
                    {
                        NoteTurns(before, after[answered.IndexOf(open[outcome] + answer)], turns);
                    }

                    turned += open.WaysTo(outcome) * others.Total(turns);
                }
            }

            _turning[question.Criterion] = turned / ((double)open.AllWays * question.Answers.Count * others.AllWays);
        }
    }

    private static void NoteTurns(byte[] before, byte[] after, byte[] turns)
    {
        var wideBefore = Wide(before);
        var wideAfter = Wide(after);
        var wideTurns = Wide(turns);
        for (var i = 0; i < wideTurns.Length; i++)
        {
            wideTurns[i] += Vector.AndNot(Vector<byte>.One, Vector.Equals(wideBefore[i], wideAfter[i]));
        }
    }

    private static void NoteEqual(byte[] winners, byte row, byte[] wins)
    {
        var wideWinners = Wide(winners);
        var wideWins = Wide(wins);
        var wideRow = new Vector<byte>(row);
        for (var i = 0; i < wideWins.Length; i++)
        {
            wideWins[i] = Vector.Equals(wideWinners[i], wideRow) & Vector<byte>.One;
        }
    }

    private static Span<Vector<byte>> Wide(byte[] row) => MemoryMarshal.Cast<byte, Vector<byte>>(row.AsSpan());

    private sealed record OpenQuestion(Criterion Criterion, IReadOnlyList<Standing> Answers)
    {
        /// <summary>How much of what the answers move is moved between owners; in 0..1.</summary>
        public double ShareOfOwners { get; } = RangeOf(Answers, points => points.Own)
            / Math.Max(1, RangeOf(Answers, points => points.Own) + RangeOf(Answers, points => points.Home) + RangeOf(Answers, points => points.Far));

        private static double RangeOf(IReadOnlyList<Standing> answers, Func<Pull, int> side) =>
            answers.Max(answer => side(answer.Relative.Points)) - answers.Min(answer => side(answer.Relative.Points));
    }
}
