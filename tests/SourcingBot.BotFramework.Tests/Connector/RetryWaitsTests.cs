namespace SourcingBot.BotFramework.Tests.Connector;

public sealed class RetryWaitsTests
{
    private readonly RetryWaits _waits = new(new Random(1));

    [Theory]
    [InlineData(1, null, 1)]
    [InlineData(2, null, 2)]
    [InlineData(4, null, 8)]
    [InlineData(1, 3, 3)]
    [InlineData(4, 3, 3)]
    [Requirement("R35", "a crowd that failed together comes back together: the waits spread by less than a fifth")]
    public void Waits_are_never_shorter_than_promised_and_spread_by_a_fifth_at_least(int failures, int? askedSeconds, double seconds)
    {
        var asked = askedSeconds is { } some ? TimeSpan.FromSeconds(some) : (TimeSpan?)null;
        var waits = Enumerable.Range(0, 1000).Select(_ => _waits.Soon(failures, asked).TotalSeconds / seconds).ToArray();

        waits.Min().ShouldBeInRange(1, 1.05);
        waits.Max().ShouldBeInRange(1.2, 1.3);
    }

    [Fact]
    public void What_was_given_up_for_now_comes_back_after_minutes_and_at_the_latest_every_quarter_of_an_hour()
    {
        var minutes = Enumerable.Range(1, 100).Select(round => _waits.Later(round).TotalMinutes).ToArray();

        minutes[..4].Zip([1, 2, 4, 8]).ShouldAllBe(wait => wait.First >= wait.Second && wait.First <= wait.Second * 1.25);
        minutes[4..].ShouldAllBe(wait => wait >= 15 && wait <= 18.75);
    }
}
