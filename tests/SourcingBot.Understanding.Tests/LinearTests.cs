using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Tests;

/// <summary>Ten times the message takes about ten times the work. Measured as the processor's time, alone in its process and only with <c>tests/run --nightly</c>.</summary>
[Collection(nameof(LinearTests))]
[CollectionDefinition(nameof(LinearTests), DisableParallelization = true)]
public sealed class LinearTests
{
    private const int Short = 10_000;
    private const int Long = 100_000;

    /// <summary>Ten would be linear and a hundred its square; the collector and the processor's caches have their part.</summary>
    private const double MostRatio = 35;

    /// <summary>A clock tells nothing of less.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(1);

    private static readonly Understander Understander = new(English.Vocabulary);

    [Fact]
    public void Ten_times_the_message_takes_about_ten_times_as_long()
    {
        Assert.SkipUnless(Nightly.IsOn, "Measures time; SOURCINGBOT_NIGHTLY=1 turns it on.");
        List<string> slow = [];
        foreach (var piece in HostileTests.Pieces)
        {
            foreach (var pending in (Criterion?[])[null, Criterion.Timeline])
            {
                var (brief, lengthy) = (Took(piece, Short, pending), Took(piece, Long, pending));

                // Once more before it is called slow: the collector may have had its turn.
                if (Ratio(brief, lengthy) > MostRatio && Ratio(Took(piece, Short, pending), lengthy = Took(piece, Long, pending)) > MostRatio)
                {
                    slow.Add($"'{piece}' asked about {pending}: {brief.TotalMilliseconds:0.0} ms, then {lengthy.TotalMilliseconds:0.0} ms");
                }
            }
        }

        slow.ShouldBeEmpty();
    }

    private static double Ratio(TimeSpan brief, TimeSpan lengthy) => lengthy / (brief > Least ? brief : Least);

    private static TimeSpan Took(string piece, int length, Criterion? pending)
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        var from = Environment.CpuUsage.TotalTime;
        Understander.Read(text, new Question(pending, Row.Today));
        return Environment.CpuUsage.TotalTime - from;
    }
}
