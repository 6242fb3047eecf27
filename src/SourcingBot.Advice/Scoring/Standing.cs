using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Scoring;

/// <summary>What a set of answers comes to: weighted points, and the closed models, one bit for each row of the table.</summary>
internal readonly record struct Standing(Pull Points, int Closed)
{
    public static Standing operator +(Standing a, Standing b) => new(a.Points + b.Points, a.Closed | b.Closed);
}
