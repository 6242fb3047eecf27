using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Scoring;

/// <summary>What a set of answers comes to: weighted points, and the closed models, one bit for each row of the table.</summary>
internal readonly record struct Standing(Pull Points, int Closed)
{
    /// <summary>What decides between models, and no more: everyone collects equally many parts for owners, and for places.</summary>
    public Standing Relative => this with { Points = new Pull(Own: Points.Own - Points.Provider, Home: Points.Home - Points.Near, Far: Points.Far - Points.Near) };

    /// <summary>Standings are counted by the thousand, and the hash that a record makes of its parts takes longer than the count.</summary>
    public override int GetHashCode() => ((((((Points.Own - Points.Provider) * 1021) + (Points.Home - Points.Near)) * 1021) + (Points.Far - Points.Near)) * 64) + Closed;

    public static Standing operator +(Standing a, Standing b) => new(a.Points + b.Points, a.Closed | b.Closed);
}
